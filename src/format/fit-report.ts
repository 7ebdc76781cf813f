import type { Evidence } from '../base/span.js';
import type { Fit, HardRequirement, RequirementFit } from '../domain/fit.js';
import { displayWidth, padEnd } from './display-width.js';
import { renderHeading } from './heading.js';
import { hiddenNote } from './hidden-note.js';
import { roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { makeBar } from './roles-part.js';
import { labelInList } from '../domain/label-in-list.js';
import { makeSnippet } from './snippet.js';
import { truncate, wrapText } from './wrap.js';

/** A fit with the names and texts of its two sides. */
export interface FitPage {
  readonly fit: Fit;
  /** The posting's title, or where it came from. */
  readonly posting: string;
  readonly resume: string;
  readonly postingText: string;
  readonly resumeText: string;
  /** How many texts the résumé's file holds that a person does not see. */
  readonly hidden: number;
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
    paint('quiet', truncate(printable(resume), width)),
    paint('quiet', '─'.repeat(width)),
    ...rolesLine(fit)
      .flatMap((words) => wrapText(words, width))
      .map((line) => paint('quiet', line)),
  ];
}

function rolesLine({ roles }: Fit): string[] {
  if (roles.posting === null || roles.resume === null) return [];
  const same = roles.posting === roles.resume;
  if (same && roles.posting === 'other')
    return ['Neither describes the work of a role that is known.'];
  if (roles.posting === 'other') {
    return [
      `The posting describes work of another kind; the résumé shows ${roleNames[roles.resume]}.`,
    ];
  }
  if (roles.resume === 'other') {
    return [
      `The posting describes ${roleNames[roles.posting]}; the résumé shows work of another kind.`,
    ];
  }
  return [
    same
      ? `Both describe the work of one role: ${roleNames[roles.posting]}.`
      : `The posting describes one role, ${roleNames[roles.posting]}; the résumé another, ${roleNames[roles.resume]}.`,
  ];
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
    ...renderHeading('Score', 'the formula is in docs/fit.md', width, paint),
    ...fit.parts.flatMap(({ part, value, weight, why }) => {
      const sum = value === null ? 'not stated' : `${value.toFixed(2)} × ${weight.toFixed(2)}`;
      const head = `${blanks(INDENT)}${padEnd(part, STATUS_WIDTH)}${sum}`;
      const room = Math.min(POINTS_BAR, width - displayWidth(head) - 2);
      const bar = value === null || value === 0 ? '' : `  ${paint('accent', makeBar(value, room))}`;
      const note = wrapText(why, width - INDENT - STATUS_WIDTH);
      return [
        head + bar,
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
    ...renderHeading('Requirements', tally, sheet.width, paint),
    ...fit.requirements.flatMap((requirement) => renderRequirement(requirement, sheet)),
  ];
}

function renderRequirement(requirement: RequirementFit, sheet: Sheet): string[] {
  const { paint, postingText, resumeText, width } = sheet;
  const { level, status, asked, shown } = requirement;
  const tone = status === 'met' ? 'accent' : status === 'partly' ? 'quiet' : 'warning';
  const note = [level === 'preferred' ? 'preferred' : '', reasonNote(requirement)]
    .filter((part) => part !== '')
    .join(', ');
  const left = INDENT + STATUS_WIDTH;
  const names = wrapText(printable(labelInList(requirement)), width - left);
  const beside = displayWidth(names.at(-1) ?? '') + 2 + displayWidth(note) <= width - left;
  const lines = names.map((line) => paint('strong', line));
  if (note !== '' && beside) lines.push(`${lines.pop() ?? ''}  ${paint('quiet', note)}`);
  if (note !== '' && !beside) {
    lines.push(...wrapText(note, width - left).map((line) => paint('quiet', line)));
  }
  return [
    ...lines.map((line, at) =>
      at === 0
        ? `${blanks(INDENT)}${paint(tone, padEnd(STATUS[status], STATUS_WIDTH))}${line}`
        : blanks(left) + line,
    ),
    ...quoteLine('asked', asked, postingText, sheet),
    ...quoteLine('shown', shown, resumeText, sheet),
  ];
}

function reasonNote({ reason, byLabel }: RequirementFit): string {
  switch (reason) {
    case 'narrower':
      return `shown by ${byLabel ?? ''}`;
    case 'broader':
      return `only ${byLabel ?? ''} is shown`;
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

function renderSetAside({ fit, hidden, resumeText, width, paint }: Sheet): string[] {
  const lines = fit.setAside.map(({ start, message }) => {
    const line = resumeText.slice(0, start).split('\n').length;
    return `Line ${line} of the résumé: ${message}`;
  });
  if (hidden > 0) lines.push(hiddenNote(hidden));
  if (lines.length === 0) return [];
  return [
    paint('strong', 'Not scored'),
    ...lines
      .flatMap((line) => wrapText(line, width - INDENT))
      .map((line) => paint('warning', blanks(INDENT) + line)),
  ];
}
