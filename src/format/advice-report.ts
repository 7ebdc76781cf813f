import type { Advice, Gap, LadderStep, PathStep, RoleFit, Switch } from '../domain/advice.js';
import { FEW } from '../domain/market.js';
import { padEnd } from './display-width.js';
import { roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import type { ReportStyle } from './render-analysis.js';
import { makeBar } from './roles-part.js';
import { wrapItems, wrapText } from './wrap.js';

const WIDEST = 100;
const NARROWEST = 60;
const NAME_WIDTH = 28;
const LABEL_WIDTH = 14;
const BAR = 20;
const MOST_GAPS = 14;
const MOST_SKILLS_OF_A_SWITCH = 6;

interface Sheet {
  readonly advice: Advice;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * Advice as terminal text: which roles fit, what the target asks for, which skills open the most
 * doors, the ladder, the pay, and what carries over to other roles. Every figure with its number.
 *
 * @param name whose résumé it is, such as a file name
 */
export function renderAdvice(advice: Advice, name: string, style: ReportStyle): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const sheet: Sheet = { advice, width, paint: makePaint(style.colour) };
  const parts = [
    [sheet.paint('strong', name), sheet.paint('quiet', '─'.repeat(width))],
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

function renderRoleFits({ advice, width, paint }: Sheet): string[] {
  const head = 'the work your résumé shows; part of what postings require that it covers';
  return [
    paint('strong', 'Roles that fit'),
    ...wrapText(head, width - INDENT).map((line) => paint('quiet', blanks(INDENT) + line)),
    ...advice.roles.map((fit) => blanks(INDENT) + roleLine(fit, paint)),
  ];
}

function roleLine({ role, share, covered, open }: RoleFit, paint: Paint): string {
  const bar = padEnd(share === 0 ? '' : makeBar(share, BAR), BAR + 1);
  const part = covered === null ? blanks(12) : `${percent(covered)} covered`;
  const doors = open === null ? '' : paint('quiet', `  ${open.count} of ${open.n} postings open`);
  return `${padEnd(roleNames[role], NAME_WIDTH)}${percent(share)} ${paint('accent', bar)} ${part}${doors}`;
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
  const note = paint('quiet', restsNote(sheet, rests.n, rests.level));
  return [
    `${paint('strong', `What ${targetName(sheet)} asks for`)}   ${note}`,
    ...wrapItems(met.slice(0, MOST_GAPS), width - INDENT - LABEL_WIDTH).map(
      (line, at) => blanks(INDENT) + padEnd(at === 0 ? 'shown' : '', LABEL_WIDTH) + line,
    ),
    ...missing.map((gap, at) => gapLine(gap, at, paint)),
  ];
}

function gapLine({ label, required, reason }: Gap, at: number, paint: Paint): string {
  const head = padEnd(at === 0 ? 'missing' : '', LABEL_WIDTH);
  const share = percent(required.count / required.n);
  const interval = paint(
    'quiet',
    `${percent(required.low).trim()}–${percent(required.high).trim()}`,
  );
  const note =
    reason === 'listed' ? 'only named in a list' : reason === 'broader' ? 'partly shown' : '';
  return `${blanks(INDENT)}${paint('warning', head)}${padEnd(label, NAME_WIDTH)} ${share} ${padEnd(interval, 10)} ${paint('quiet', note)}`.trimEnd();
}

function renderPath(sheet: Sheet): string[] {
  const { advice, width, paint } = sheet;
  const { path } = advice;
  if (path === null) return [];
  const note = paint('quiet', restsNote(sheet, path.n, path.rests.level));
  const proof = path.exact
    ? 'No other choice of as many skills opens more.'
    : `No choice of as many skills opens more than ${path.bound}.`;
  const words = `Now open: ${path.open}. A posting counts as open when six tenths of what it requires are there. ${proof}`;
  return [
    `${paint('strong', 'What to learn first')}   ${note}`,
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

function renderLadder({ advice, paint }: Sheet): string[] {
  if (advice.ladder.length === 0) return [];
  return [
    `${paint('strong', 'The ladder')}   ${paint('quiet', 'years as guides state them; median of the least years in postings')}`,
    ...advice.ladder.map((step) => ladderLine(step, paint)),
  ];
}

function ladderLine(step: LadderStep, paint: Paint): string {
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
  const line = `${mark}${padEnd(step.rung, NAME_WIDTH + 6)}${padEnd(step.level, LABEL_WIDTH - 4)}${padEnd(years, 12)}${postings}`;
  const tone = step.stands === 'here' ? 'accent' : step.stands === 'behind' ? 'quiet' : null;
  return (blanks(INDENT) + (tone === null ? line : paint(tone, line))).trimEnd();
}

function renderExpectedPay(sheet: Sheet): string[] {
  const { advice, paint } = sheet;
  if (advice.pay.length === 0) return [];
  return [
    `${paint('strong', `What ${targetName(sheet)} pays`)}   ${paint('quiet', 'base pay a year as postings state it')}`,
    ...advice.pay.map(({ figure, rests }) => {
      const money = `${thousands(figure.p25)}–${thousands(figure.p75)}`;
      const place = rests.place === 'all' ? '' : `, ${rests.place}`;
      const note = `median ${thousands(figure.p50)}, ${restsNote(sheet, figure.n, rests.level)}${place}, ${figure.from ?? '?'} to ${figure.to ?? '?'}`;
      return `${blanks(INDENT)}${padEnd(figure.currency, LABEL_WIDTH)}${padEnd(money, 16)}${paint('quiet', note)}`;
    }),
  ];
}

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
    `${paint('strong', 'Changing roles')}   ${paint('quiet', 'part of what postings of the other role require that carries over')}`,
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
