import type { Evidence } from '../base/span.js';
import type { Fit, HardRequirement, RequirementFit } from '../domain/fit.js';
import { displayWidth, padEnd } from './display-width.js';
import { roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { makeBar } from './roles-part.js';
import { makeSnippet } from './snippet.js';
import { wrapText } from './wrap.js';

/** A fit with the names and texts of its two sides. */
export interface FitPage {
  readonly fit: Fit;
  /** The posting's title, or where it came from. */
  readonly posting: string;
  readonly resume: string;
  readonly postingText: string;
  readonly resumeText: string;
}

const WIDEST = 100;
const NARROWEST = 50;
const STATUS_WIDTH = 11;
const MOST_CHANGES = 5;
const POINTS_BAR = 30;

const STATUS: Readonly<Record<HardRequirement['status'] | RequirementFit['status'], string>> = {
  met: 'met',
  partly: 'partly',
  'not-met': 'not met',
  'not-shown': 'not shown',
  'to-check': 'to check',
};

/** A fit as terminal text: what cannot be done without first, then the score with all its parts. */
export function renderFit(page: FitPage, style: ReportStyle): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const sheet: Sheet = { ...page, width, paint: makePaint(style.colour) };
  return `${[
    renderHead(sheet),
    renderHard(sheet),
    renderParts(sheet),
    renderRequirements(sheet),
    renderChanges(sheet),
    renderSetAside(sheet),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

interface Sheet extends FitPage {
  readonly width: number;
  readonly paint: Paint;
}

function renderHead({ fit, posting, resume, width, paint }: Sheet): string[] {
  const points = fit.score.toFixed(1);
  const named = printable(posting).trim() || 'Untitled posting';
  const lines = wrapText(named, width - 8).slice(0, 2);
  return [
    ...lines.map((line, at) =>
      at === 0
        ? `${paint('strong', line)}${blanks(width - displayWidth(line) - 5)}${paint('accent', points.padStart(5))}`
        : paint('strong', line),
    ),
    paint('quiet', printable(resume)),
    paint('quiet', '─'.repeat(width)),
    ...rolesLine(fit, paint),
  ];
}

function rolesLine({ roles }: Fit, paint: Paint): string[] {
  if (roles.posting === null || roles.resume === null) return [];
  const same = roles.posting === roles.resume;
  const words = same
    ? `Both describe the work of one role: ${roleNames[roles.posting]}.`
    : `The posting describes ${roleNames[roles.posting]}; the résumé shows ${roleNames[roles.resume]}.`;
  return [paint('quiet', words)];
}

function renderHard({ fit, width, paint }: Sheet): string[] {
  if (fit.hard.length === 0) return [];
  return [
    paint('strong', 'Hard requirements'),
    ...fit.hard.flatMap(({ status, message, factor }) => {
      const note = factor === 1 ? '' : ` Score × ${factor}.`;
      const lines = wrapText(printable(message) + note, width - INDENT - STATUS_WIDTH);
      const tone = status === 'not-met' || status === 'not-shown' ? 'warning' : 'quiet';
      return lines.map((line, at) =>
        at === 0
          ? `${blanks(INDENT)}${paint(tone, padEnd(STATUS[status], STATUS_WIDTH))}${line}`
          : blanks(INDENT + STATUS_WIDTH) + line,
      );
    }),
  ];
}

function renderParts({ fit, width, paint }: Sheet): string[] {
  return [
    `${paint('strong', 'Score')}   ${paint('quiet', 'the formula is in docs/fit.md')}`,
    ...fit.parts.flatMap(({ part, value, weight, why }) => {
      const sum = value === null ? '   –' : value.toFixed(2);
      const head = `${padEnd(part, STATUS_WIDTH)}${sum} × ${weight.toFixed(2)}  `;
      const bar = value === null ? '' : paint('accent', makeBar(value, POINTS_BAR));
      const note = wrapText(why, width - INDENT - STATUS_WIDTH);
      return [
        blanks(INDENT) + head + bar,
        ...note.map((line) => blanks(INDENT + STATUS_WIDTH) + paint('quiet', line)),
      ];
    }),
  ];
}

function renderRequirements(sheet: Sheet): string[] {
  const { fit, paint } = sheet;
  if (fit.requirements.length === 0) {
    return [
      paint('strong', 'Requirements'),
      `${blanks(INDENT)}The posting names no skill it asks for.`,
    ];
  }
  const count = (status: RequirementFit['status']): number =>
    fit.requirements.filter((one) => one.status === status).length;
  const tally = `${count('met')} met, ${count('partly')} partly, ${count('not-shown')} not shown`;
  return [
    `${paint('strong', 'Requirements')}   ${paint('quiet', tally)}`,
    ...fit.requirements.flatMap((requirement) => renderRequirement(requirement, sheet)),
  ];
}

function renderRequirement(requirement: RequirementFit, sheet: Sheet): string[] {
  const { paint, postingText, resumeText } = sheet;
  const { label, level, status, asked, shown } = requirement;
  const tone = status === 'met' ? 'accent' : status === 'partly' ? 'quiet' : 'warning';
  const note = [level === 'preferred' ? 'preferred' : '', reasonNote(requirement)]
    .filter((part) => part !== '')
    .join(', ');
  return [
    `${blanks(INDENT)}${paint(tone, padEnd(STATUS[status], STATUS_WIDTH))}${paint('strong', label)}${note === '' ? '' : paint('quiet', `  ${note}`)}`,
    ...quoteLine('asked', asked, postingText, sheet),
    ...quoteLine('shown', shown, resumeText, sheet),
  ];
}

function reasonNote({ reason, by }: RequirementFit): string {
  switch (reason) {
    case 'narrower':
      return `shown by ${by ?? ''}`;
    case 'broader':
      return `only ${by ?? ''} is shown`;
    case 'listed':
      return 'only named in a list';
    case 'shown':
    case 'none':
      return '';
  }
}

function quoteLine(
  word: string,
  evidence: readonly Evidence[],
  text: string,
  { width, paint }: Sheet,
): string[] {
  const first = evidence[0];
  if (first === undefined) return [];
  const left = INDENT + STATUS_WIDTH;
  const room = width - left - 7;
  const { before, evidence: words, after } = makeSnippet(text, first, room);
  const quote = `${paint('quiet', before)}“${words}”${paint('quiet', after)}`;
  return [`${blanks(left)}${paint('quiet', padEnd(word, 7))}${quote}`];
}

function renderChanges({ fit, width, paint }: Sheet): string[] {
  if (fit.changes.length === 0) return [];
  const more = fit.changes.length - MOST_CHANGES;
  return [
    paint('strong', 'What would change it most'),
    ...fit.changes.slice(0, MOST_CHANGES).flatMap(({ gain, message }) => {
      const lines = wrapText(message, width - INDENT - STATUS_WIDTH);
      return lines.map((line, at) =>
        at === 0
          ? `${blanks(INDENT)}${padEnd(`+${gain.toFixed(1)}`, STATUS_WIDTH)}${line}`
          : blanks(INDENT + STATUS_WIDTH) + line,
      );
    }),
    ...(more > 0 ? [paint('quiet', `${blanks(INDENT)}and ${more} more`)] : []),
  ];
}

function renderSetAside({ fit, resumeText, width, paint }: Sheet): string[] {
  if (fit.setAside.length === 0) return [];
  return [
    paint('strong', 'Not scored'),
    ...fit.setAside.flatMap(({ start, message }) => {
      const line = resumeText.slice(0, start).split('\n').length;
      const words = wrapText(`Line ${line} of the résumé: ${message}`, width - INDENT);
      return words.map((one) => paint('warning', blanks(INDENT) + one));
    }),
  ];
}
