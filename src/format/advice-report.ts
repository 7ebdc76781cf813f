import type { Advice, Gap, LadderStep, PathStep, RoleFit, Switch } from '../domain/advice.js';
import { FEW } from '../domain/market.js';
import { displayWidth, padEnd } from './display-width.js';
import { renderHeading } from './heading.js';
import { hiddenNote } from './hidden-note.js';
import { roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { makeBar } from './roles-part.js';
import { truncate, wrapItems, wrapText } from './wrap.js';

const WIDEST = 100;
const NARROWEST = 60;
const NAME_WIDTH = 32;
const ROLE_WIDTH = 19;
const LABEL_WIDTH = 14;
const BAR = 20;
const MOST_GAPS = 14;
const MOST_SKILLS_OF_A_SWITCH = 6;

interface Sheet {
  readonly advice: Advice;
  readonly width: number;
  readonly paint: Paint;
}

/** Whose résumé the advice is about. */
export interface AdvicePerson {
  /** Such as a file name. */
  readonly name: string;
  /** How many texts the file holds that a person does not see. */
  readonly hidden: number;
}

/**
 * Advice as terminal text: which roles fit, what the target asks for, which skills open the most
 * doors, the ladder, the pay, and what carries over to other roles. Every figure with its number.
 */
export function renderAdvice(
  advice: Advice,
  { name, hidden }: AdvicePerson,
  style: ReportStyle,
): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const sheet: Sheet = { advice, width, paint: makePaint(style.colour) };
  const parts = [
    renderHead(name, hidden, sheet),
    renderRoleFits(sheet),
    renderGaps(sheet),
    renderPath(sheet),
    renderLadder(sheet),
    renderExpectedPay(sheet),
    renderSwitches(sheet),
    renderSources(sheet),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function renderHead(name: string, hidden: number, { width, paint }: Sheet): string[] {
  return [
    paint('strong', truncate(printable(name), width)),
    paint('quiet', '─'.repeat(width)),
    ...wrapText(hiddenNote(hidden), width).map((line) => paint('warning', line)),
  ];
}

function renderRoleFits(sheet: Sheet): string[] {
  const { advice, width, paint } = sheet;
  const none = advice.roles.every(({ share }) => share === 0);
  const head = none
    ? `Your résumé shows the work of none of these roles. What follows is about ${roleNames[advice.target.role]}; say --role for another.`
    : 'Of the work that your résumé shows, the part of each role.';
  const rest =
    'Covered: of what its postings require, the part that you show. Open: postings of which you show six tenths.';
  return [
    paint('strong', 'Roles that fit'),
    ...wrapText(`${head} ${rest}`, width - INDENT).map((line) =>
      paint('quiet', blanks(INDENT) + line),
    ),
    ...advice.roles.map((fit) => blanks(INDENT) + roleLine(fit, sheet)),
  ];
}

/** Columns of a role's line beside the bar. */
const AROUND_BAR = 60;

function roleLine({ role, share, covered, open }: RoleFit, { width, paint }: Sheet): string {
  const room = Math.max(0, Math.min(BAR, width - AROUND_BAR));
  const bar = padEnd(share === 0 || room < 4 ? '' : makeBar(share, room), room + 1);
  const part = covered === null ? blanks(12) : `${percent(covered)} covered`;
  const doors = open === null ? '' : paint('quiet', `  ${open.count} of ${open.n} open`);
  return `${padEnd(roleNames[role], ROLE_WIDTH)}${percent(share)} ${paint('accent', bar)} ${part}${doors}`;
}

function targetName({ advice }: Sheet): string {
  const { role, level } = advice.target;
  return level === 'all' ? roleNames[role] : `${roleNames[role]}, ${level}`;
}

/** Says so where a figure rests on other postings than asked for, or on few. */
function restsNote({ advice }: Sheet, n: number, level: string): string {
  const wider =
    level === advice.target.level ? '' : level === 'all' ? ', all levels' : `, ${level}`;
  return `${n} postings${wider}${n < FEW ? ', few' : ''}`;
}

function renderGaps(sheet: Sheet): string[] {
  const { advice, width, paint } = sheet;
  if (advice.gaps === null) return [];
  const { rests, gaps } = advice.gaps;
  const missing = gaps.filter(({ status }) => status !== 'met').slice(0, MOST_GAPS);
  const met = gaps.filter(({ status }) => status === 'met').map(({ label }) => label);
  const note = restsNote(sheet, rests.n, rests.level);
  return [
    ...renderHeading(`What ${targetName(sheet)} asks for`, note, width, paint),
    ...wrapItems(met.slice(0, MOST_GAPS), width - INDENT - LABEL_WIDTH).map(
      (line, at) => blanks(INDENT) + padEnd(at === 0 ? 'shown' : '', LABEL_WIDTH) + line,
    ),
    ...missing.map((gap, at) => gapLine(gap, at, sheet)),
  ];
}

function gapLine({ label, required, reason }: Gap, at: number, { width, paint }: Sheet): string {
  const head = padEnd(at === 0 ? 'missing' : '', LABEL_WIDTH);
  const share = percent(required.count / required.n);
  const bounds = `${percent(required.low).trim()}–${percent(required.high).trim()}`;
  const interval = paint('quiet', bounds);
  const note = reason === 'listed' ? 'only in a list' : reason === 'broader' ? 'partly shown' : '';
  // A narrow page leaves room for the note and less for the name.
  const room = Math.min(NAME_WIDTH, width - INDENT - LABEL_WIDTH - 5 - 11 - 14);
  return `${blanks(INDENT)}${paint('warning', head)}${padEnd(truncate(label, room), room)} ${share} ${interval}${blanks(10 - displayWidth(bounds))} ${paint('quiet', note)}`.trimEnd();
}

function renderPath(sheet: Sheet): string[] {
  const { advice, width, paint } = sheet;
  const { path } = advice;
  if (path === null) return [];
  const note = restsNote(sheet, path.n, path.rests.level);
  const proof = path.exact
    ? 'No other choice of as many skills opens more.'
    : `No choice of as many skills opens more than ${path.bound}.`;
  const words = `Now open: ${path.open}. ${path.steps.length === 0 ? 'No skill opens more.' : proof}`;
  return [
    ...renderHeading('What to learn first', note, width, paint),
    ...path.steps.flatMap((step, at) => stepLines(step, at, sheet)),
    ...wrapText(words, width - INDENT).map((line) => paint('quiet', blanks(INDENT) + line)),
  ];
}

function stepLines(step: PathStep, at: number, { width, paint }: Sheet): string[] {
  const before = step.prerequisites.filter(({ shown }) => !shown);
  const head = `${blanks(INDENT)}${padEnd(`${at + 1}.`, 4)}${padEnd(step.label, NAME_WIDTH + LABEL_WIDTH - 4)} ${step.opened} open`;
  if (before.length === 0) return [head];
  const words = before
    .map(
      ({ label, together }) =>
        `${label} (asked for with it in ${together.count} of ${together.n} postings)`,
    )
    .join(', ');
  const note = wrapText(`first: ${words}`, width - INDENT - 4);
  return [head, ...note.map((line) => paint('quiet', blanks(INDENT + 4) + line))];
}

function renderLadder({ advice, width, paint }: Sheet): string[] {
  const { ladder } = advice;
  if (ladder.length === 0) return [];
  const note = 'years as guides state them; median of the least years in postings';
  const longest = ladder.reduce((most, { rung }) => Math.max(most, displayWidth(rung)), 0);
  return [
    ...renderHeading('The ladder', note, width, paint),
    ...ladder.flatMap((step) => ladderLines(step, longest + 2, width, paint)),
  ];
}

function ladderLines(step: LadderStep, rungWidth: number, width: number, paint: Paint): string[] {
  const mark = step.stands === 'here' ? '▸ ' : '  ';
  const years =
    step.years === null
      ? ''
      : step.years.max === null
        ? `${step.years.min}+ years`
        : `${step.years.min}–${step.years.max} years`;
  const postings =
    step.postingYears === null
      ? ''
      : `${step.postingYears.median} years (${step.postingYears.n} postings)`;
  const head = `${mark}${padEnd(step.rung, rungWidth)}${padEnd(step.level, 11)}`.trimEnd();
  const tail = `${padEnd(years, 12)}${postings}`.trimEnd();
  const column = mark.length + rungWidth + 11;
  const lines =
    tail === '' || INDENT + column + displayWidth(tail) > width
      ? [head, ...(tail === '' ? [] : [`    ${tail.trimStart()}`])]
      : [padEnd(head, column) + tail];
  const tone = step.stands === 'here' ? 'accent' : step.stands === 'behind' ? 'quiet' : null;
  return lines.map((line) => blanks(INDENT) + (tone === null ? line : paint(tone, line)));
}

function renderExpectedPay(sheet: Sheet): string[] {
  const { advice, width, paint } = sheet;
  const { place: wanted } = advice.target;
  const title = `What ${targetName(sheet)} pays`;
  if (advice.pay.length === 0) {
    return [paint('strong', title), `${blanks(INDENT)}Too few such postings state what they pay.`];
  }
  const elsewhere = wanted !== null && advice.pay.every(({ rests }) => rests.place !== wanted);
  const warning = elsewhere
    ? `Too few postings of ${wanted} state pay; these are of other places.`
    : '';
  const left = INDENT + CURRENCY_WIDTH + MONEY_WIDTH;
  return [
    ...renderHeading(title, 'base pay a year as postings state it', width, paint),
    ...wrapText(warning, width - INDENT).map((line) => blanks(INDENT) + paint('warning', line)),
    ...advice.pay.flatMap(({ figure, rests }) => {
      const money = `${thousands(figure.p25)}–${thousands(figure.p75)}`;
      const place = rests.place === 'all' ? 'all places' : rests.place;
      const note = `median ${thousands(figure.p50)}, ${restsNote(sheet, figure.n, rests.level)}, ${place}, ${figure.from ?? '?'} to ${figure.to ?? '?'}`;
      const head = `${blanks(INDENT)}${padEnd(figure.currency, CURRENCY_WIDTH)}${padEnd(money, MONEY_WIDTH)}`;
      return wrapText(note, width - left).map(
        (line, at) => (at === 0 ? head : blanks(left)) + paint('quiet', line),
      );
    }),
  ];
}

const CURRENCY_WIDTH = 6;
const MONEY_WIDTH = 13;

/** Money in thousands: "138k". */
function thousands(amount: number): string {
  return `${Math.round(amount / 1000)}k`;
}

function renderSwitches({ advice, width, paint }: Sheet): string[] {
  if (advice.switches.length === 0) return [];
  const left = INDENT + 8;
  const list = (head: string, gaps: readonly Gap[]): string[] =>
    wrapItems(
      gaps.slice(0, MOST_SKILLS_OF_A_SWITCH).map(({ label }) => label),
      width - left - 14,
    ).map((line, at) => blanks(left) + paint('quiet', padEnd(at === 0 ? head : '', 14)) + line);
  return [
    ...renderHeading(
      'Changing roles',
      'part of what postings of the other role require that carries over',
      width,
      paint,
    ),
    ...[...advice.switches]
      .sort(byCovered)
      .flatMap((change) => [
        `${blanks(INDENT)}${padEnd(percent(change.covered), 8)}to ${roleNames[change.to]}`,
        ...list('carries over', change.carriesOver),
        ...list('missing', change.missing),
      ]),
  ];
}

function byCovered(a: Switch, b: Switch): number {
  return b.covered - a.covered;
}

function renderSources({ advice, width, paint }: Sheet): string[] {
  const names = advice.sources.map(
    ({ title, n, from, to }) => `${title} (${n}, ${from ?? '?'} to ${to ?? '?'})`,
  );
  const lines = wrapItems(names, width - INDENT, '; ');
  return names.length === 0
    ? []
    : [
        paint('quiet', 'Postings the figures rest on'),
        ...lines.map((line) => paint('quiet', blanks(INDENT) + line)),
      ];
}

/** A share as a whole percentage, set to the right of four columns. */
function percent(share: number): string {
  return `${Math.round(share * 100)}%`.padStart(4);
}
