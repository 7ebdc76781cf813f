import type { ResumeDate } from '../../domain/resume.js';
import { countPresent, FILLERS, monthNamed, stretchNamed } from './date-words.js';
import type { DateToken } from './date-tokens.js';

/** A point in time as stated: `first` and `last` differ for a season ("Summer 2019"). */
export interface DateReading {
  readonly first: ResumeDate | null;
  readonly last: ResumeDate | null;
  /** "Present". */
  readonly current: boolean;
  /** A month whose year stands elsewhere in the range ("Jan – Mar 2020"). */
  readonly bareMonth: number | null;
  /** Whether it would be read as a date without a range around it. */
  readonly alone: boolean;
  /** Number of the token behind it. */
  readonly next: number;
}

const FIRST_YEAR = 1940;
const LAST_YEAR = 2099;
/** Two digits up to this are of this century, the others of the last. */
const LAST_SHORT_YEAR = 45;

/** Reads one date that begins at token `at`, or `null` where none does. */
export function readDate(tokens: readonly DateToken[], at: number): DateReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return readNumber(tokens, at);
  if (token.kind === 'word') return readWord(tokens, at);
  return readShortYear(tokens, at);
}

function readWord(tokens: readonly DateToken[], at: number): DateReading | null {
  const words: string[] = [];
  for (let i = at; i < at + 3 && tokens[i]?.kind === 'word'; i++) words.push(tokens[i]!.text);
  const present = countPresent(words);
  if (present > 0) return { ...NOTHING, current: true, next: at + present };
  const { text } = tokens[at]!;
  const month = monthNamed(text);
  if (month !== null) return readMonth(tokens, at, month);
  const stretch = stretchNamed(text);
  if (stretch === undefined) return FILLERS.has(text) ? readFilled(tokens, at) : null;
  const year = yearAt(tokens, skip(tokens, at + 1, ",/'"));
  if (year === null) return null;
  const [first, last] = stretch ?? [null, null];
  return {
    ...NOTHING,
    first: { year: year.year, month: first },
    last: { year: year.year, month: last },
    alone: true,
    next: year.next,
  };
}

/** "early 2019", "mid March 2020". */
function readFilled(tokens: readonly DateToken[], at: number): DateReading | null {
  const next = skip(tokens, at + 1, '-');
  const { kind, text } = tokens[next] ?? tokens[at]!;
  if (next === at || (kind === 'word' && monthNamed(text) === null)) return null;
  const date = kind === 'number' || kind === 'word' ? readDate(tokens, next) : null;
  return date === null || date.first === null ? null : date;
}

function readMonth(tokens: readonly DateToken[], at: number, month: number): DateReading | null {
  let next = skip(tokens, at + 1, '.,');
  if (tokens[next]?.kind === 'word' && FILLERS.has(tokens[next]!.text)) next++;
  const day = dayAt(tokens, next);
  if (day !== null) {
    const year = yearAt(tokens, day);
    if (year?.digits === 4) return on(year.year, month, year.next);
  }
  const year = yearAt(tokens, skip(tokens, next, ",/-'’.", 2));
  if (year !== null) {
    const alone = year.digits === 4 || /^['-]$/.test(tokens[year.next - 2]?.text ?? '');
    return { ...on(year.year, month, year.next), alone };
  }
  return { ...NOTHING, bareMonth: month, next };
}

/** The token behind a day of a month ("March 12, 2019"), or `null`. */
function dayAt(tokens: readonly DateToken[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) > 31) return null;
  let next = at + 1;
  if (/^(?:st|nd|rd|th)$/.test(tokens[next]?.text ?? '')) next++;
  return skip(tokens, next, ',.');
}

function readNumber(tokens: readonly DateToken[], at: number): DateReading | null {
  const { text } = tokens[at]!;
  if (text.length === 4) return readFromYear(tokens, at);
  if (text.length > 2) return text.length === 6 ? readPacked(text, at) : null;
  return readDayAndMonth(tokens, at) ?? readMonthNumber(tokens, at);
}

/** `201903`. */
function readPacked(text: string, at: number): DateReading | null {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4));
  return isYear(year) && isMonth(month) ? { ...on(year, month, at + 1), alone: false } : null;
}

/** `2019`, `2019-03`, `2019/03/01`, `2019, March`, `2019 March`. */
function readFromYear(tokens: readonly DateToken[], at: number): DateReading | null {
  const year = Number(tokens[at]!.text);
  if (!isYear(year)) return null;
  const bound = boundNumber(tokens, at);
  if (bound !== null && bound.text.length === 2 && isMonth(Number(bound.text))) {
    const month = Number(bound.text);
    const day = boundNumber(tokens, at + 2);
    const next = day !== null && day.text.length <= 2 ? at + 5 : at + 3;
    // `2010-11` may as well be the two years of a course.
    const isTwoYears = next === at + 3 && Number(bound.text) === (year % 100) + 1;
    if (isTwoYears && tokens[at + 1]!.text !== '.') {
      return { ...NOTHING, first: yearOnly(year), last: yearOnly(year + 1), alone: true, next };
    }
    return on(year, month, next);
  }
  if (bound !== null && bound.text.length === 2 && /^[-/]$/.test(tokens[at + 1]!.text)) {
    const last = fullYear(Number(bound.text));
    if (last > year) {
      return { ...NOTHING, first: yearOnly(year), last: yearOnly(last), alone: true, next: at + 3 };
    }
  }
  const named = skip(tokens, at + 1, ',');
  const month = tokens[named]?.kind === 'word' ? monthNamed(tokens[named]!.text) : null;
  const hasOwnYear = month !== null && yearAt(tokens, skip(tokens, named + 1, ".,'")) !== null;
  if (month !== null && !hasOwnYear) return on(year, month, skip(tokens, named + 1, '.'));
  return { ...on(year, null, at + 1) };
}

/** `03/2019`, `3.2019`, `03/19`. */
function readMonthNumber(tokens: readonly DateToken[], at: number): DateReading | null {
  const month = Number(tokens[at]!.text);
  const bound = boundNumber(tokens, at);
  if (bound === null || !isMonth(month)) return null;
  const isShort = bound.text.length === 2 && tokens[at + 1]!.text === '/';
  if (bound.text.length !== 4 && !isShort) return null;
  const year = isShort ? fullYear(Number(bound.text)) : Number(bound.text);
  if (!isYear(year)) return null;
  return { ...on(year, month, at + 3), alone: !isShort };
}

/** `12.03.2019`, `03/25/2019`, `12 March 2019`, `12. März 2019`. */
function readDayAndMonth(tokens: readonly DateToken[], at: number): DateReading | null {
  const first = Number(tokens[at]!.text);
  const named = skipOrdinal(tokens, at + 1);
  const month = tokens[named]?.kind === 'word' ? monthNamed(tokens[named]!.text) : null;
  if (month !== null && first >= 1 && first <= 31) {
    const reading = readMonth(tokens, named, month);
    return reading === null || reading.first === null ? null : reading;
  }
  const second = boundNumber(tokens, at);
  const third = second === null ? null : boundNumber(tokens, at + 2);
  if (second === null || third === null || third.text.length !== 4) return null;
  const year = Number(third.text);
  if (!isYear(year)) return null;
  return on(year, chooseMonth(first, Number(second.text), tokens[at + 1]!.text), at + 5);
}

/** Which of two numbers is the month; `null` where nobody can know (`03/04/2019`). */
function chooseMonth(first: number, second: number, mark: string): number | null {
  if (first > 12 || mark === '.') return isMonth(second) ? second : null;
  if (second > 12 || first === second) return isMonth(first) ? first : null;
  return null;
}

/** `'19`. */
function readShortYear(tokens: readonly DateToken[], at: number): DateReading | null {
  const year = tokens[at + 1];
  if (tokens[at]!.text !== "'" || year?.kind !== 'number' || year.apart) return null;
  return year.text.length === 2 ? on(fullYear(Number(year.text)), null, at + 2) : null;
}

/** A year of four digits, or of two behind an apostrophe or a month. */
function yearAt(
  tokens: readonly DateToken[],
  at: number,
): { readonly year: number; readonly next: number; readonly digits: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const digits = token.text.length;
  if (digits !== 4 && digits !== 2) return null;
  // "May 12-16" are days, and "Jan 5%" is none.
  if (digits === 2 && /^[%+k:]$/.test(tokens[at + 1]?.text ?? '')) return null;
  const year = digits === 4 ? Number(token.text) : fullYear(Number(token.text));
  return isYear(year) ? { year, next: at + 1, digits } : null;
}

/** The number that a mark binds to the number at `at`, as in `03/2019`. */
function boundNumber(tokens: readonly DateToken[], at: number): DateToken | null {
  const mark = tokens[at + 1];
  const number = tokens[at + 2];
  if (mark === undefined || number?.kind !== 'number' || mark.apart || number.apart) return null;
  return /^[-/.]$/.test(mark.text) ? number : null;
}

function skip(tokens: readonly DateToken[], at: number, marks: string, most = 1): number {
  let next = at;
  while (next < at + most && tokens[next]?.kind === 'mark' && marks.includes(tokens[next]!.text)) {
    // "Jan - 2019" has two ends; only a mark that touches binds.
    if (tokens[next]!.text === '-' && (tokens[next]!.apart || tokens[next + 1]?.apart)) break;
    next++;
  }
  return next;
}

function skipOrdinal(tokens: readonly DateToken[], at: number): number {
  const next = /^(?:st|nd|rd|th)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return skip(tokens, next, '.');
}

const NOTHING = { first: null, last: null, current: false, bareMonth: null, alone: false };

function on(year: number, month: number | null, next: number): DateReading {
  const date = { year, month };
  return { ...NOTHING, first: date, last: date, alone: true, next };
}

function yearOnly(year: number): ResumeDate {
  return { year, month: null };
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function fullYear(short: number): number {
  return short <= LAST_SHORT_YEAR ? 2000 + short : 1900 + short;
}
