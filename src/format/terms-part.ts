import type { Evidence } from '../base/span.js';
import type { Analysis } from '../domain/analysis.js';
import { displayWidth, padEnd } from './display-width.js';
import { formatAnnualised, formatPay } from './money.js';
import { educationNames } from './names.js';
import { blanks, INDENT, LABEL_WIDTH, paintSnippet, snippetOf, type Page } from './page.js';
import { printable } from './printable.js';
import { wrapText } from './wrap.js';

/** Columns of a value that leave the evidence its place beside it. */
const VALUE_WIDTH = 20;
/** With less room than this beside the value, the evidence stands below it. */
const LEAST_BESIDE = 40;
const MOST_PAY_RANGES = 4;
const PAY = 'Pay';
/** Further ranges stand under the first, without a label of their own. */
const NEXT_PAY = '';

/** One line of the part: what it is, its value, and one piece of evidence. */
interface Term {
  readonly label: string;
  /** `null` where the posting does not say. */
  readonly value: string | null;
  readonly evidence: Evidence | undefined;
}

/** Level, years, degree, place, workplace, employment and pay, each with its words. */
export function renderTerms(analysis: Analysis, page: Page): string[] {
  const terms = [...listTerms(analysis), ...listPay(analysis)];
  const stated = terms.filter((term) => term.value !== null);
  const missing = terms.filter((term) => term.value === null);
  return [
    page.paint('strong', 'Terms'),
    ...stated.flatMap((term) => renderTerm(term, page)),
    ...renderMissing(missing, page),
  ];
}

function listTerms(analysis: Analysis): Term[] {
  const { seniority, experience, education, workplace, employment, location } = analysis;
  const years = experience.minYears;
  return [
    term('Level', known(seniority.value), seniority.evidence),
    term('Experience', years === null ? null : `${years}+ years`, experience.evidence),
    term(
      'Education',
      education.minimum === 'unspecified' ? null : educationNames[education.minimum],
      education.evidence,
    ),
    term(
      'Workplace',
      workplace.value === 'onsite' ? 'on site' : known(workplace.value),
      workplace.evidence,
    ),
    term('Employment', known(employment.value), employment.evidence),
    term('Location', location.value === null ? null : printable(location.value), location.evidence),
  ];
}

function known(value: string): string | null {
  return value === 'unspecified' ? null : value;
}

function term(label: string, value: string | null, evidence: readonly Evidence[]): Term {
  return { label, value, evidence: evidence[0] };
}

function listPay({ pay }: Analysis): Term[] {
  if (pay.length === 0) return [{ label: PAY, value: null, evidence: undefined }];
  const terms = pay.slice(0, MOST_PAY_RANGES).flatMap((range, at): Term[] => {
    const yearly = formatAnnualised(range);
    const { start, end, text } = range;
    const evidence: Evidence = { field: 'text', start, end, text };
    return [
      { label: at === 0 ? PAY : NEXT_PAY, value: formatPay(range), evidence },
      ...(yearly === null ? [] : [{ label: NEXT_PAY, value: yearly, evidence: undefined }]),
    ];
  });
  const more = pay.length - MOST_PAY_RANGES;
  if (more <= 0) return terms;
  return [...terms, { label: NEXT_PAY, value: `and ${more} more`, evidence: undefined }];
}

function renderTerm({ label, value, evidence }: Term, page: Page): string[] {
  const left = INDENT + LABEL_WIDTH;
  const name = blanks(INDENT) + page.paint('quiet', padEnd(label, LABEL_WIDTH));
  const lines = wrapText(value ?? '', page.width - left);
  const rows = lines.map((line, at) => (at === 0 ? name : blanks(left)) + line);
  // Where value and evidence are the same words, once is enough.
  if (evidence === undefined || evidence.text.trim() === value) return rows;
  const note = evidence.field === 'text' ? '' : ` (${evidence.field})`;
  const beside = page.width - left - VALUE_WIDTH - note.length;
  const only = lines[0] ?? '';
  // Ranges are long and come in groups: their words always stand below.
  const isPay = label === PAY || label === NEXT_PAY;
  if (!isPay && beside >= LEAST_BESIDE && displayWidth(only) < VALUE_WIDTH) {
    const snippet = paintSnippet(page, snippetOf(page, evidence, beside));
    return [`${name}${padEnd(only, VALUE_WIDTH)}${snippet}${page.paint('quiet', note)}`];
  }
  const snippet = snippetOf(page, evidence, page.width - left - note.length);
  return [...rows, blanks(left) + paintSnippet(page, snippet) + page.paint('quiet', note)];
}

function renderMissing(missing: readonly Term[], page: Page): string[] {
  if (missing.length === 0) return [];
  const names = missing.map(({ label }) => label.toLowerCase()).join(', ');
  const left = INDENT + LABEL_WIDTH;
  return wrapText(names, page.width - left).map((line, at) =>
    page.paint('quiet', blanks(INDENT) + padEnd(at === 0 ? 'Not stated' : '', LABEL_WIDTH) + line),
  );
}
