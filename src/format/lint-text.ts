import type { Place, Severity } from '../base/diagnostic.js';
import {
  countSeverities,
  type LintCounts,
  type LintedPosting,
  type PlacedDiagnostic,
} from '../domain/lint-report.js';
import { displayWidth } from './display-width.js';
import { makeExcerpt } from './lint-excerpt.js';
import { blanks } from './page.js';
import { makePaint, type Paint, type Tone } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { wrapText } from './wrap.js';

const WIDEST = 100;
const NARROWEST = 40;
/** Columns of the line numbers. */
const GUTTER = 6;
const TONES: Readonly<Record<Severity, Tone>> = {
  error: 'error',
  warning: 'warning',
  advice: 'accent',
};
const SKIPPED = {
  language: 'is not in English; the rules read English only',
  empty: 'is empty',
} as const;

/** The findings of one posting, for people; empty where there are none. */
export function renderFindings(linted: LintedPosting, style: ReportStyle): string {
  const page: LintPage = {
    width: Math.min(WIDEST, Math.max(NARROWEST, style.width)),
    paint: makePaint(style.colour),
    told: new Set(),
  };
  const { skipped } = linted;
  const head = page.paint('strong', printable(linted.source));
  if (skipped === 'language' || skipped === 'empty') return `${head} ${SKIPPED[skipped]}\n\n`;
  if (linted.diagnostics.length === 0) return '';
  const findings = linted.diagnostics.map((found, at) => {
    const before = linted.diagnostics[at - 1];
    const repeats = before !== undefined && isSamePlace(before.span, found.span);
    return renderFinding(found, linted, page, repeats).join('\n');
  });
  const title = printable(linted.fields.title);
  const heading = title === '' ? head : `${head}  ${page.paint('quiet', title)}`;
  return `${heading}\n\n${findings.join('\n\n')}\n\n`;
}

interface LintPage {
  readonly width: number;
  readonly paint: Paint;
  /** Rules whose reason was given already. */
  readonly told: Set<string>;
}

/** @param repeats whether the same words were shown just before */
function renderFinding(
  found: PlacedDiagnostic,
  linted: LintedPosting,
  page: LintPage,
  repeats: boolean,
): string[] {
  const { paint, width, told } = page;
  const { code, severity, message, why, suggestion } = found;
  const label = `${paint(TONES[severity], severity)} ${paint('quiet', code)}`;
  const body = blanks(GUTTER + 2);
  const room = width - body.length;
  const lines = [
    `  ${label}`,
    ...(repeats ? [] : renderExcerpt(found, linted, page)),
    ...wrapText(message, room).map((line) => body + line),
  ];
  if (!told.has(code)) lines.push(...labelled('Why', why, body, room, paint));
  told.add(code);
  if (suggestion !== undefined) lines.push(...labelled('Instead', suggestion, body, room, paint));
  return lines;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.field === b.field && a.start === b.start && a.end === b.end;
}

function labelled(label: string, text: string, body: string, room: number, paint: Paint): string[] {
  const lead = `${label}: `;
  return wrapText(lead + text, room).map((line, at) =>
    at === 0 ? body + paint('quiet', lead) + line.slice(lead.length) : body + line,
  );
}

/** The line as its readers see it, without mark-up, with its number in the file. */
function renderExcerpt(
  { span, place, severity }: PlacedDiagnostic,
  { fields }: LintedPosting,
  { width, paint }: LintPage,
): string[] {
  if (span.end === span.start) return [];
  const { line, indent, marks } = makeExcerpt(fields[span.field], span, width - GUTTER - 3);
  const number = place === null ? fieldLabel(span) : String(place.line);
  const gutter = paint('quiet', `${blanks(GUTTER - displayWidth(number))}${number} │`);
  const under = paint('quiet', `${blanks(GUTTER)} │`);
  return [
    `${gutter} ${line}`,
    `${under} ${blanks(indent)}${paint(TONES[severity], '^'.repeat(marks))}`,
  ];
}

function fieldLabel({ field }: Place): string {
  return field === 'text' ? '' : field === 'title' ? 'title' : 'place';
}

/** What a run came to, in one line. */
export interface LintSummary extends LintCounts {
  readonly postings: number;
  readonly fixable: number;
  readonly suppressed: number;
}

/** Adds a posting to the sum of a run. */
export function addToSummary(summary: LintSummary, linted: LintedPosting): LintSummary {
  const counts = countSeverities(linted.diagnostics);
  return {
    postings: summary.postings + 1,
    error: summary.error + counts.error,
    warning: summary.warning + counts.warning,
    advice: summary.advice + counts.advice,
    fixable: summary.fixable + linted.diagnostics.filter(({ fix }) => fix !== undefined).length,
    suppressed: summary.suppressed + linted.suppressed,
  };
}

/** `2 postings: 1 error, 3 warnings, 4 pieces of advice.` */
export function renderSummary(summary: LintSummary, style: ReportStyle): string {
  const paint = makePaint(style.colour);
  const { postings, error, warning, advice, fixable, suppressed } = summary;
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  const found =
    error + warning + advice === 0
      ? 'nothing to say'
      : [
          count(error, 'error', 'errors'),
          count(warning, 'warning', 'warnings'),
          count(advice, 'piece of advice', 'pieces of advice'),
        ].join(', ');
  const more = [
    fixable > 0 ? ` --fix mends ${fixable} of them.` : '',
    suppressed > 0 ? ` Comments keep back ${suppressed}.` : '',
  ].join('');
  const text = `${count(postings, 'posting', 'postings')}: ${found}.${more}`;
  return `${paint(error > 0 ? 'error' : warning > 0 ? 'warning' : 'strong', text)}\n`;
}
