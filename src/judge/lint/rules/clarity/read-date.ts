/** A calendar day as ISO 8601, `2026-03-09`. */
export type IsoDate = string;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? ${MONTH},? (20\\d\\d)\\b`,
  'i',
);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b`, 'i');
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)\b/;

/**
 * The first date in a short text that can be read in one way only; `null` where there is none. A
 * date without a year, and one whose day may be its month (03/04/2026), cannot.
 */
export function readDate(text: string): { date: IsoDate; start: number; end: number } | null {
  const found = [
    read(ISO, text, ([, year, month, day]) => [year, month, day]),
    read(DAY_FIRST, text, ([, day, month, year]) => [year, monthNumber(month), day]),
    read(MONTH_FIRST, text, ([, month, day, year]) => [year, monthNumber(month), day]),
    read(NUMERIC, text, ([, first, second, year]) => {
      if (Number(first) > 12) return [year, second, first];
      if (Number(second) > 12 || first === second) return [year, first, second];
      return null;
    }),
  ].filter((date) => date !== null);
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

type Parts = readonly (string | undefined)[];

function read(pattern: RegExp, text: string, order: (match: Parts) => Parts | null) {
  const match = pattern.exec(text);
  const parts = match === null ? null : order(match);
  if (match === null || parts === null) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return { date, start: match.index, end: match.index + match[0].length };
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}
