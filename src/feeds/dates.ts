import type { StatedDate } from '../domain/feed-posting.js';

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const MAIL_DATE =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (Z|UTC|GMT|[+-]\d{4})$/i;
/** `February 27, 2026` and `27 February 2026`, the month by its first three letters. */
const DAY_LAST = /^([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date that a feed writes as text (ISO 8601, or as in mail and RSS). */
export function statedDate(text: string | null): StatedDate | null {
  return text === null ? null : { stated: text, iso: toIso(text) };
}

/** A date as text, or as a number of seconds or milliseconds of 9 to 13 digits. */
export function statedAnyhow(text: string | null): StatedDate | null {
  return text !== null && /^\d{9,13}$/.test(text) ? statedEpoch(Number(text)) : statedDate(text);
}

/** A date that a feed writes as a number of seconds since 1970. */
export function statedSeconds(seconds: number | null): StatedDate | null {
  return seconds === null ? null : { stated: String(seconds), iso: instantToIso(seconds * 1_000) };
}

/** A date that a feed writes as a number of milliseconds since 1970. */
export function statedMilliseconds(milliseconds: number | null): StatedDate | null {
  if (milliseconds === null) return null;
  return { stated: String(milliseconds), iso: instantToIso(milliseconds) };
}

/** A date that a feed writes as a number, now of seconds and now of milliseconds, since 1970. */
export function statedEpoch(epoch: number | null): StatedDate | null {
  // As seconds this is the year 5138, as milliseconds 1973.
  return epoch !== null && epoch >= 1e11 ? statedMilliseconds(epoch) : statedSeconds(epoch);
}

/** Milliseconds of the last moment of the year 9999, the last that ISO writes with four digits. */
const LAST_INSTANT = 253_402_300_799_999;

function instantToIso(milliseconds: number): string | null {
  if (milliseconds < 0 || milliseconds > LAST_INSTANT) return null;
  return new Date(milliseconds).toISOString();
}

function toIso(text: string): string | null {
  const iso = ISO.test(text) ? text : (isoTime(text) ?? mailDate(text) ?? wordDate(text));
  return iso !== null && isRealDay(iso) ? iso : null;
}

function isoTime(text: string): string | null {
  const match = ISO_TIME.exec(text);
  return match === null ? null : `${match[1]!}T${match[2]!}${toOffset(match[3])}`;
}

function mailDate(text: string): string | null {
  const match = MAIL_DATE.exec(text);
  if (match === null) return null;
  return `${toDay(match[3]!, match[2]!, match[1]!)}T${match[4]!}${toOffset(match[5])}`;
}

function wordDate(text: string): string | null {
  const [, month, day, year] = DAY_LAST.exec(text) ?? [];
  if (month !== undefined) return toDay(year!, month, day!);
  const [, dayFirst, monthSecond, yearLast] = DAY_FIRST.exec(text) ?? [];
  return dayFirst === undefined ? null : toDay(yearLast!, monthSecond!, dayFirst);
}

function toDay(year: string, monthName: string, day: string): string {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  return `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`;
}

function toOffset(offset: string | undefined): string {
  if (offset === undefined) return '';
  if (!/^[+-]/.test(offset)) return 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether year, month and day exist: there is no 31 February. */
function isRealDay(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
