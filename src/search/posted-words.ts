import { addDays, isDay } from '../base/days.js';
import type { PostedTerm } from '../domain/search-query.js';

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };
const NAMED: Readonly<Record<string, number>> = { today: 0, week: 7, month: 30, year: 365 };
const WITHIN = /^<?=?(\d{1,4})(d|w|m|y)$/;
const MONTH = /^\d{4}-\d\d$/;
/** Longer ago than any posting. */
const MOST_DAYS = 3_650;

/**
 * Reads when postings were posted: `<30d`, `2w`, `today`, `week`, `2026-01`, `>2026-01-15`,
 * `2026-01..2026-03`; `null` for what is none of these.
 */
export function readPosted(value: string): PostedTerm | null {
  const text = value.toLowerCase();
  if (Object.hasOwn(NAMED, text)) return { kind: 'posted', within: NAMED[text]! };
  const within = WITHIN.exec(text);
  if (within !== null) {
    return {
      kind: 'posted',
      within: Math.min(MOST_DAYS, Number(within[1]) * DAYS[within[2]!]!),
    };
  }
  const [from, to] = toRange(text);
  if (from === undefined && to === undefined) return null;
  const first = from === undefined ? null : firstDay(from);
  const last = to === undefined ? null : lastDay(to);
  if ((from !== undefined && first === null) || (to !== undefined && last === null)) return null;
  return { kind: 'posted', from: first, to: last };
}

function toRange(text: string): readonly [string | undefined, string | undefined] {
  const dots = text.indexOf('..');
  if (dots !== -1) {
    return [text.slice(0, dots) || undefined, text.slice(dots + 2) || undefined];
  }
  const bare = text.replace(/^[<>]=?/, '');
  if (text.startsWith('>')) return [bare, undefined];
  if (text.startsWith('<')) return [undefined, bare];
  return [bare, bare];
}

function firstDay(text: string): string | null {
  const day = MONTH.test(text) ? `${text}-01` : text;
  return isDay(day) ? day : null;
}

function lastDay(text: string): string | null {
  if (!MONTH.test(text)) return isDay(text) ? text : null;
  const first = `${text}-01`;
  if (!isDay(first)) return null;
  const next = addDays(first, 31);
  return addDays(`${next.slice(0, 7)}-01`, -1);
}
