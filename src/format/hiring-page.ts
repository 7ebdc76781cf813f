import type { Diagnostic } from '../base/diagnostic.js';
import type { Evidence } from '../base/span.js';
import type { HiringPlan, HiringRole, HiringSkill } from '../domain/hiring.js';
import { FEW } from '../domain/market.js';
import { padEnd } from './display-width.js';
import { renderHeading } from './heading.js';
import { roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { makeBar } from './roles-part.js';
import { truncate, wrapItems, wrapText } from './wrap.js';

/** A plan with its brief, and what the linter says to its draft. */
export interface HiringPage {
  readonly plan: HiringPlan;
  readonly diagnostics: readonly Diagnostic[];
  readonly brief: string;
}

const WIDEST = 100;
const NARROWEST = 60;
const LABEL_WIDTH = 13;
const NAME_WIDTH = 24;
const ROLE_WIDTH = 19;
const BAR = 20;
const MOST_QUOTES = 4;
const MOST_COSTS = 6;

interface Sheet extends HiringPage {
  readonly width: number;
  readonly paint: Paint;
}

/** A hiring plan as terminal text. A brief that says too little gets questions and nothing else. */
export function renderHiring(page: HiringPage, style: ReportStyle): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const sheet: Sheet = { ...page, width, paint: makePaint(style.colour) };
  const parts =
    page.plan.roles.length === 0
      ? [renderTooLittle(sheet)]
      : [
          renderRoles(sheet),
          renderChoices(sheet),
          renderHandovers(sheet),
          renderSkills(sheet),
          renderPool(sheet),
          renderOffer(sheet),
          renderMissing(sheet),
          renderDraft(sheet),
        ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function renderTooLittle({ plan, width, paint }: Sheet): string[] {
  return [
    paint('strong', 'The brief says too little to name a role'),
    ...plan.missing.flatMap((question) => item(question, width)),
  ];
}

function item(text: string, width: number): string[] {
  return wrapText(printable(text), width - INDENT - 2).map(
    (line, at) => blanks(INDENT) + (at === 0 ? '- ' : '  ') + line,
  );
}

function renderRoles({ plan, width, paint }: Sheet): string[] {
  const hires = plan.roles.filter(({ hire }) => hire).length;
  const count = hires === 1 ? 'one hire' : `${hires} hires`;
  return [
    `${paint('strong', 'Whom to hire')}   ${paint('quiet', count)}`,
    ...plan.roles.flatMap((role) => renderRole(role, width, paint)),
  ];
}

function renderRole(role: HiringRole, width: number, paint: Paint): string[] {
  const name = padEnd(roleNames[role.role], ROLE_WIDTH);
  const share = `${Math.round(role.share * 100)}%`.padStart(4);
  const note = role.hire ? '' : paint('quiet', '  no hire of its own');
  return [
    `${blanks(INDENT)}${role.hire ? paint('strong', name) : name}${share} ${paint('accent', makeBar(role.share, BAR))}${note}`,
    ...role.needs.flatMap(({ work, evidence }) =>
      wrapText(`${work}: ${quotes(evidence)}`, width - INDENT - 4).map((line) =>
        paint('quiet', blanks(INDENT + 4) + line),
      ),
    ),
  ];
}

/** The words behind something, each once. */
function quotes(evidence: readonly Evidence[]): string {
  const words = [...new Set(evidence.map(({ text }) => printable(text).replace(/\s+/g, ' ')))];
  return words
    .slice(0, MOST_QUOTES)
    .map((text) => `“${text}”`)
    .join(', ');
}

function renderChoices({ plan, width, paint }: Sheet): string[] {
  const { engagement, level } = plan;
  const rows: [string, string, string][] = [];
  if (engagement !== null) {
    const value = engagement.value === 'either' ? 'full-time or freelance' : engagement.value;
    rows.push(['Employment', value, because(engagement)]);
  }
  if (level !== null) rows.push(['Level', level.value, because(level)]);
  return [
    ...(rows.length === 0 ? [] : [paint('strong', 'How')]),
    ...rows.flatMap(([label, value, why]) => [
      `${blanks(INDENT)}${padEnd(label, LABEL_WIDTH)}${value}`,
      ...wrapText(why, width - INDENT - LABEL_WIDTH).map((line) =>
        paint('quiet', blanks(INDENT + LABEL_WIDTH) + line),
      ),
    ]),
  ];
}

function because(choice: { readonly why: string; readonly evidence: readonly Evidence[] }): string {
  const said = quotes(choice.evidence);
  return said === '' ? choice.why : `${choice.why} ${said}`;
}

function renderHandovers({ plan, width, paint }: Sheet): string[] {
  if (plan.handovers.length === 0) return [];
  return [
    paint('strong', 'Who hands what to whom'),
    ...plan.handovers.flatMap(({ from, to, what, sources }) =>
      item(`${roleNames[from]} to ${roleNames[to]}: ${what} (${sources.join(', ')})`, width),
    ),
  ];
}

function renderSkills({ plan, width, paint }: Sheet): string[] {
  const { peers, require, prefer, leaveOut } = plan;
  const note =
    peers === null
      ? 'too few comparable postings to compare with'
      : `${peers.n} comparable postings${peers.level === 'all' ? ', all levels' : `, ${peers.level}`}`;
  const list = (head: string, skills: readonly HiringSkill[]): string[] =>
    wrapItems(skills.map(skillText), width - INDENT - LABEL_WIDTH).map(
      (line, at) => blanks(INDENT) + padEnd(at === 0 ? head : '', LABEL_WIDTH) + line,
    );
  return [
    ...renderHeading('What to ask for', note, width, paint),
    ...list('require', require),
    ...list('prefer', prefer),
    ...leaveOut.flatMap(({ what, why }, at) =>
      wrapText(`${what}: ${why}`, width - INDENT - LABEL_WIDTH).map(
        (line, row) =>
          blanks(INDENT) + padEnd(at === 0 && row === 0 ? 'leave out' : '', LABEL_WIDTH) + line,
      ),
    ),
  ];
}

/** "Python (brief, 71%)": where it comes from, and the share of the peers that require it. */
function skillText({ label, why, required }: HiringSkill): string {
  const from = why === 'brief' ? 'your brief' : why === 'need' ? 'the work' : 'peers';
  if (required === null) return `${label} (${from})`;
  return `${label} (${from}, ${Math.round((100 * required.count) / required.n)}%)`;
}

function renderPool({ plan, width, paint }: Sheet): string[] {
  const costs = plan.pool.slice(0, MOST_COSTS);
  if (costs.length === 0) return [];
  return [
    paint('strong', 'What each requirement costs'),
    ...wrapText(POOL_NOTE, width - INDENT).map((line) => paint('quiet', blanks(INDENT) + line)),
    ...costs.map(({ label, named, withIt, withoutIt }) => {
      const share = `${Math.round((100 * named.count) / named.n)}%`.padStart(4);
      const room = Math.min(NAME_WIDTH + 8, width - 40);
      const name = padEnd(truncate(printable(label), room - 1), room);
      // Fewer jobs than this that have the rest tell nothing of what one more costs.
      const rest = withoutIt < FEW ? '' : `   of ${withoutIt} with the rest ${withIt}`;
      return `${blanks(INDENT)}${name}${share} of ${named.n}${paint('quiet', rest)}`;
    }),
  ];
}

function renderOffer({ plan, width, paint }: Sheet): string[] {
  const { offer } = plan;
  if (offer === null || offer.pay.length + offer.hourly.length === 0) return [];
  return [
    paint('strong', 'What to offer'),
    ...offer.pay.flatMap(({ figure, level, place }) => {
      const range = `${figure.currency} ${thousands(figure.p25)}–${thousands(figure.p75)} a year`;
      const of = [
        `${figure.n} postings`,
        level === 'all' ? 'all levels' : level,
        place === 'all' ? 'all places' : place,
        `median ${thousands(figure.p50)}`,
      ].join(', ');
      return offerLines(range, of, width, paint);
    }),
    ...offer.hourly.flatMap(({ of, min, max, value, source, unit }) => {
      const rate = value ?? `${min ?? '?'}–${max ?? '?'}`;
      const money = `${unit.slice(0, 3)} ${rate} an hour`;
      return offerLines(money, `${of}, as ${source} states it`, width, paint);
    }),
  ];
}

const MONEY_WIDTH = 25;

function offerLines(money: string, note: string, width: number, paint: Paint): string[] {
  const left = INDENT + MONEY_WIDTH;
  return wrapText(printable(note), width - left).map(
    (line, at) =>
      (at === 0 ? blanks(INDENT) + padEnd(money, MONEY_WIDTH) : blanks(left)) +
      paint('quiet', line),
  );
}

const POOL_NOTE =
  'Jobs stand in for people: who holds such a job has met its posting. Told is how many comparable postings name the skill at all; the fewer, the fewer people have it. Where at least 20 postings of the role require all the rest, it is told how many of them require this one too.';

/** Money in thousands: "138k". */
function thousands(amount: number): string {
  return `${Math.round(amount / 1000)}k`;
}

function renderMissing({ plan, width, paint }: Sheet): string[] {
  if (plan.missing.length === 0) return [];
  return [
    paint('strong', 'What the brief leaves open'),
    ...plan.missing.flatMap((question) => item(question, width)),
  ];
}

function renderDraft({ plan, diagnostics, width, paint }: Sheet): string[] {
  const { draft } = plan;
  if (draft === null) return [];
  const told = diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const verdict = `the linter finds ${counted(diagnostics, 'error')} and ${counted(diagnostics, 'warning')}`;
  return [
    ...renderHeading('Draft posting', verdict, width, paint),
    ...told.flatMap(({ message }) => item(message, width).map((line) => paint('warning', line))),
    '',
    paint('strong', `# ${draft.title}`),
    '',
    ...draft.text
      .trimEnd()
      .split('\n')
      .flatMap((line) => draftLine(printable(line), width)),
  ];
}

/** "1 error", "no warnings". */
function counted(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): string {
  const count = diagnostics.filter((one) => one.severity === severity).length;
  return `${count === 0 ? 'no' : count} ${severity}${count === 1 ? '' : 's'}`;
}

function draftLine(line: string, width: number): string[] {
  const indent = line.startsWith('- ') ? 2 : 0;
  const lines = wrapText(line, width - indent);
  return lines.length === 0
    ? ['']
    : lines.map((one, at) => (at === 0 ? one : blanks(indent) + one));
}
