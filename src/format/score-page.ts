import type { Evidence } from '../base/span.js';
import type { GhostSign, PostingScore, ScoreFigure, ScorePart } from '../domain/posting-score.js';
import { displayWidth, padEnd } from './display-width.js';
import { renderHeading } from './heading.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { makeBar } from './roles-part.js';
import { truncate, wrapText } from './wrap.js';

/** A score with what it is of. */
export interface ScorePage {
  /** The title, or where it came from. */
  readonly posting: string;
  /** A quiet line below: the file, or employer and source. */
  readonly source: string;
  readonly score: PostingScore;
  /** What must be known of it besides. */
  readonly note: string | null;
}

const WIDEST = 100;
const NARROWEST = 50;
const LABEL = 13;
const POINTS_BAR = 24;
/** Most slices of the text that are printed of a part. */
const MOST_WORDS = 6;
const LONGEST_WORDS = 40;

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** A score as terminal text: the number, its parts with their reasons, and signs of a ghost. */
export function renderScore(page: ScorePage, style: ReportStyle): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const sheet = { width, paint: makePaint(style.colour) };
  const { score } = page;
  return `${[
    renderHead(page, sheet),
    [
      ...renderHeading('Score', 'the formula is in docs/score.md', width, sheet.paint),
      ...score.parts.flatMap((part) => renderPart(part, sheet)),
    ],
    ...(score.ghost.length === 0
      ? []
      : [
          [
            ...renderHeading('Signs of a ghost posting', 'none proves one', width, sheet.paint),
            ...score.ghost.flatMap((sign) => renderSign(sign, sheet)),
          ],
        ]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function renderHead(
  { posting, source, score, note }: ScorePage,
  { width, paint }: Sheet,
): string[] {
  const points = score.score === null ? '–' : score.score.toFixed(1);
  const [first = '', ...rest] = wrapText(printable(posting), width - 8).slice(0, 2);
  return [
    `${paint('strong', first)}${blanks(width - displayWidth(first) - 5)}${paint('accent', points.padStart(5))}`,
    ...rest.map((line) => paint('strong', line)),
    paint('quiet', truncate(printable(source), width)),
    paint('quiet', '─'.repeat(width)),
    ...(note === null ? [] : wrapText(note, width).map((line) => paint('warning', line))),
  ];
}

function renderPart(
  { part, value, weight, why, evidence, figures }: ScorePart,
  sheet: Sheet,
): string[] {
  const { width, paint } = sheet;
  const sum = value === null ? 'not known' : `${value.toFixed(3)} × ${weight.toFixed(2)}`;
  const head = `${blanks(INDENT)}${padEnd(part, LABEL)}${sum}`;
  const room = Math.min(POINTS_BAR, width - displayWidth(head) - 2);
  const bar = value === null || value === 0 ? '' : `  ${paint('accent', makeBar(value, room))}`;
  return [
    head + bar,
    ...hang(printable(why), sheet),
    ...hang(figureLine(figures), sheet),
    ...hang(wordsLine(evidence), sheet),
  ];
}

function renderSign({ sign, message, lowers, evidence }: GhostSign, sheet: Sheet): string[] {
  const bears = lowers === null ? 'Told, and not counted.' : `It lowers ${lowers}.`;
  const [first = '', ...rest] = wrapText(`${message} ${bears}`, sheet.width - INDENT - LABEL);
  return [
    `${blanks(INDENT)}${sheet.paint('warning', padEnd(sign, LABEL))}${first}`,
    ...rest.map((line) => blanks(INDENT + LABEL) + line),
    ...hang(wordsLine(evidence), sheet),
  ];
}

/** Quiet lines under a label. */
function hang(text: string, { width, paint }: Sheet): string[] {
  if (text === '') return [];
  return wrapText(text, width - INDENT - LABEL).map(
    (line) => blanks(INDENT + LABEL) + paint('quiet', line),
  );
}

function figureLine(figures: readonly ScoreFigure[]): string {
  return figures
    .map(({ label, value, n }) => `${label} ${value}${n === null ? '' : ` (n = ${n})`}`)
    .join('; ');
}

function wordsLine(evidence: readonly Evidence[]): string {
  const words = evidence.map(({ text }) => printable(text.replace(/\s+/g, ' ').trim()));
  const shown = [...new Set(words)].slice(0, MOST_WORDS);
  return shown.map((text) => `“${truncate(text, LONGEST_WORDS)}”`).join(' ');
}
