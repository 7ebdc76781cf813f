import { evidenceAt } from '../../base/span.js';
import type { ResumeDate, ResumePeriod } from '../../domain/resume.js';
import { cutDateTokens, type DateToken } from './date-tokens.js';
import { SINCE, UNTIL } from './date-words.js';
import { readDate, type DateReading } from './read-dates.js';

/** A period with what it takes to trust it. */
export interface PeriodReading extends ResumePeriod {
  /** A range, or a beginning without an end; a single date is weaker. */
  readonly isRange: boolean;
  /** Whether it names a month at least once. */
  readonly hasMonth: boolean;
}

/** A period without the signs that it was trusted by. */
export function toPeriod({ start, end, current, evidence }: PeriodReading): ResumePeriod {
  return { start, end, current, evidence };
}

/** Finds the periods of `text[start, end)`, in text order, none overlapping. */
export function findPeriods(text: string, start: number, end: number): PeriodReading[] {
  const tokens = cutDateTokens(text, start, end);
  const periods: PeriodReading[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = readPeriod(text, tokens, at);
    if (found === null) at++;
    else {
      periods.push(found.period);
      at = found.next;
    }
  }
  return periods;
}

interface Found {
  readonly period: PeriodReading;
  readonly next: number;
}

function readPeriod(text: string, tokens: readonly DateToken[], at: number): Found | null {
  if (isPartOfWord(tokens, at)) return null;
  const prefix = tokens[at]?.kind === 'word' ? tokens[at]!.text : '';
  const since = SINCE.has(prefix);
  const until = !since && UNTIL.has(prefix) && prefix.length > 2;
  const first = readDate(tokens, since || until ? at + 1 : at);
  if (first === null || (until && first.first === null)) return null;
  const dashed = since || !until ? skipConnector(tokens, first.next) : null;
  const connected = dashed ?? (followsAtOnce(tokens, first) ? first.next : null);
  const last = connected === null ? null : readDate(tokens, connected);
  if (last !== null && isWholeNumber(tokens, last)) return makeRange(text, tokens, at, first, last);
  if (first.first === null || !isWholeNumber(tokens, first)) return null;
  const isOpen = dashed !== null && endsThere(tokens, dashed);
  const current = since || isOpen;
  if (!first.alone && !current) return null;
  return finish(text, tokens, at, isOpen ? first.next + 1 : first.next, {
    start: until ? null : first.first,
    end: current ? null : first.last,
    current,
    isRange: current || first.first.year !== first.last?.year,
  });
}

function makeRange(
  text: string,
  tokens: readonly DateToken[],
  at: number,
  first: DateReading,
  last: DateReading,
): Found | null {
  let start = first.first;
  let end = last.last;
  // "Jan – Mar 2020": the first month takes the year of the second, or of the year before.
  if (start === null && first.bareMonth !== null && last.first !== null) {
    const later = last.first.month !== null && first.bareMonth > last.first.month;
    start = { year: last.first.year - (later ? 1 : 0), month: first.bareMonth };
  }
  if (end === null && last.bareMonth !== null && typeof start?.month === 'number') {
    if (last.bareMonth >= start.month) end = { year: start.year, month: last.bareMonth };
  }
  // "Current to September 2014" is told backwards.
  if (first.current && last.first !== null) start = last.first;
  if (start === null) return null;
  const current = first.current || last.current;
  if (!current && end !== null && isBefore(end, start)) [start, end] = [last.first!, first.last!];
  const range = { start, end: current ? null : end, current, isRange: true };
  return finish(text, tokens, at, last.next, range);
}

function finish(
  text: string,
  tokens: readonly DateToken[],
  first: number,
  next: number,
  range: Omit<PeriodReading, 'evidence' | 'hasMonth'>,
): Found {
  const end = tokens[next - 1]!.end;
  const hasMonth = typeof range.start?.month === 'number' || typeof range.end?.month === 'number';
  return {
    period: { ...range, hasMonth, evidence: evidenceAt(text, tokens[first]!.start, end) },
    next,
  };
}

/** The token behind a dash or "to", or `null` where there is neither. Line ends may stand around it. */
function skipConnector(tokens: readonly DateToken[], at: number): number | null {
  let next = at;
  if (tokens[next]?.text === '.') next++;
  const crossed = tokens[next]?.kind === 'line';
  if (crossed) next++;
  const token = tokens[next];
  if (token === undefined) return null;
  if (token.kind === 'word' && UNTIL.has(token.text)) next++;
  else if (token.kind === 'mark' && '-~→>/'.includes(token.text)) {
    if (token.text === '/' && !/^[\d-]/.test(tokens[next + 1]?.text ?? '')) return null;
    // A dash that opens the next line is a bullet.
    if (crossed) return null;
    while (tokens[next]?.kind === 'mark' && '-~→>/\u00ad'.includes(tokens[next]!.text)) next++;
  } else return null;
  return tokens[next]?.kind === 'line' && readDate(tokens, next + 1) !== null ? next + 1 : next;
}

/** Whether a later date, or "present", stands right behind: files lose their dashes. */
function followsAtOnce(tokens: readonly DateToken[], first: DateReading): boolean {
  const last = first.first === null ? null : readDate(tokens, first.next);
  if (last === null || !first.alone) return false;
  return last.current || (last.alone && last.last !== null && isBefore(first.first!, last.last));
}

/** Whether nothing but a mark that closes follows in the line. */
function endsThere(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'line' || /^[)\],|]$/.test(token.text);
}

/** Whether the token before binds this one, as in `v2019` or `1.2019`. */
function isPartOfWord(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'number' || token.apart) return false;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (/^[$€£#]$/.test(before.text)) return true;
  return /^[./-]$/.test(before.text) && !before.apart && tokens[at - 2]?.kind === 'number';
}

/** Whether a year is not the beginning of something longer, such as `2010+` or `2008/2010`. */
function isWholeNumber(tokens: readonly DateToken[], { next, current }: DateReading): boolean {
  const after = tokens[next];
  if (current || after === undefined || after.apart) return true;
  if (after.text === '/') return tokens[next + 1]?.kind !== 'number';
  return !/^[%+$€]$/.test(after.text);
}

function isBefore(a: ResumeDate, b: ResumeDate): boolean {
  return (
    a.year < b.year ||
    (a.year === b.year && a.month !== null && b.month !== null && a.month < b.month)
  );
}
