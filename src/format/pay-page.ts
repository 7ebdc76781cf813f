import type { PayFigure, PercentileFigure } from '../domain/market.js';
import { FEW } from '../domain/market.js';
import type { PayAnswer } from '../domain/pay-answer.js';
import type { OccupationRow, SalaryRow } from '../domain/salary-tables.js';
import { entryHead, joinParts, listPart, makeEntryPage, type EntryPage } from './entry-page.js';
import { formatAmount } from './money.js';
import { blanks, INDENT } from './page.js';
import type { ReportStyle } from './render-analysis.js';
import { wrapText } from './wrap.js';

/** What a role pays, as terminal text: what postings state first, what figures cannot tell last. */
export function renderPay(answer: PayAnswer, style: ReportStyle): string {
  const page = makeEntryPage(style.width, style.colour);
  const { question, roleLabel } = answer;
  return joinParts([
    entryHead(page, roleLabel, `pay · ${scopeText(answer, question.level, question.place)}`),
    exactPart(answer, page),
    widerPart(answer, page),
    expectedPart(answer, page),
    listPart(page, 'Other tables', [...salaryPoints(answer), ...occupationPoints(answer)]),
    listPart(
      page,
      'Sources',
      answer.sources.map(
        ({ title, from, to, n }) => `${title}: ${periodText(from, to)}${grouped(n)} rows`,
      ),
    ),
    listPart(page, 'What they cannot tell', [
      ...new Set(answer.sources.flatMap(({ biases }) => biases)),
    ]),
  ]);
}

function scopeText({ placeLabels }: PayAnswer, level: string, place: string): string {
  const levels =
    level === 'all' ? 'all levels' : level === 'unspecified' ? 'level not stated' : level;
  return `${levels}, ${place === 'all' ? 'all places' : placeLabels[place]}`;
}

function exactPart(answer: PayAnswer, page: EntryPage): string[] {
  const { exact, n, question } = answer;
  const heading = 'What postings state';
  if (exact !== null) return figurePart(page, heading, exact, exact.currency);
  const others = answer.currencies
    .filter(({ currency }) => currency !== question.currency)
    .map(({ currency, n: count }) => `${currency} (${count})`);
  const elsewhere = others.length === 0 ? '' : ` Postings of the role state ${others.join(', ')}.`;
  const text =
    n === 0
      ? `The figures hold no group of five or more such postings.${elsewhere}`
      : `None of the ${n} postings states a range in ${question.currency}.${elsewhere}`;
  return [page.paint('strong', heading), ...indented(page, text)];
}

function widerPart(answer: PayAnswer, page: EntryPage): string[] {
  const { wider } = answer;
  if (wider === null) return [];
  const heading = `More postings: ${scopeText(answer, wider.level, wider.place)}`;
  return figurePart(page, heading, wider.figure, wider.figure.currency);
}

function figurePart(
  page: EntryPage,
  heading: string,
  figure: PayFigure,
  currency: string,
): string[] {
  const { n, low, high, from, to } = figure;
  const few = n < FEW ? ` ${page.paint('warning', `! rests on few: fewer than ${FEW}`)}` : '';
  const period = periodText(from, to).replace(/, $/, '');
  const about = `${grouped(n)} postings, ${period}; base pay of a year, middle of the range.`;
  const sure = `The median lies between ${formatAmount(low, currency)} and ${formatAmount(high, currency)} (95 %).`;
  return [
    `${page.paint('strong', heading)}${few}`,
    ...percentileLines(figure, currency),
    ...indented(page, n < 6 ? about : `${about} ${sure}`),
  ];
}

type Percentiles = Omit<PercentileFigure, 'n' | 'low' | 'high'>;

/** Names of the percentiles over their amounts. */
function percentileLines(figure: Percentiles, currency: string): string[] {
  const columns = (['p10', 'p25', 'p50', 'p75', 'p90'] as const).map((key) => {
    const amount = formatAmount(figure[key], currency);
    const name = key === 'p50' ? 'median' : `${key.slice(1)} %`;
    const width = Math.max(amount.length, name.length) + 3;
    return [name.padEnd(width), amount.padEnd(width)] as const;
  });
  return [0, 1].map((row) =>
    `${blanks(INDENT)}${columns.map((column) => column[row]!).join('')}`.trimEnd(),
  );
}

function expectedPart(answer: PayAnswer, page: EntryPage): string[] {
  const { expected, question } = answer;
  if (expected === null) return [];
  const place = question.place === 'all' ? 'in the United States' : '';
  const text =
    `What a posting that says no more than this would state${place === '' ? '' : ` ${place}`}, ` +
    'by a model of pay: four of five lie between the first and the last.';
  return [
    page.paint('strong', 'What the model expects'),
    ...percentileLines(expected, expected.currency),
    ...indented(page, text),
  ];
}

function salaryPoints({ salaries }: PayAnswer): string[] {
  return salaries === null ? [] : [salaryText(salaries)];
}

function salaryText({ level, country, year, n, p10, p50, p90 }: SalaryRow): string {
  const [low, middle, high] = [p10, p50, p90].map((dollars) => formatAmount(dollars, 'USD'));
  const when = year === 'all' ? 'all years' : String(year);
  const scope = [
    level === 'all' ? 'all levels' : level,
    country === 'all' ? 'all countries' : country,
    when,
  ];
  return `ai-jobs.net, ${scope.join(', ')}: median ${middle}, four of five from ${low} to ${high} (${grouped(n)} rows)`;
}

function occupationPoints({ occupations }: PayAnswer): string[] {
  return occupations.map(occupationText);
}

function occupationText({ code, title, year, employment, p10, p50, p90 }: OccupationRow): string {
  const amount = (dollars: number | null): string =>
    dollars === null ? 'not published' : formatAmount(dollars, 'USD');
  const people = employment === null ? '' : `, ${grouped(employment)} people`;
  return `BLS, May ${year}, ${title} (${code})${people}: median ${amount(p50)}, four of five from ${amount(p10)} to ${amount(p90)}`;
}

function periodText(from: string | null, to: string | null): string {
  if (from === null || to === null) return 'not dated, ';
  return from === to ? `${from}, ` : `${from} to ${to}, `;
}

function indented(page: EntryPage, text: string): string[] {
  return wrapText(text, page.width - INDENT).map((line) =>
    page.paint('quiet', blanks(INDENT) + line),
  );
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
