import { printable } from '../format/printable.js';
import { UsageError } from './exit-code.js';

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The day that "present" counts up to: the one given, or the clock's.
 *
 * @throws {UsageError} when it is no ISO date.
 */
export function readToday(given: string | undefined): string {
  const today = given ?? new Date().toISOString().slice(0, 10);
  if (DATE.test(today)) return today;
  throw new UsageError(`--today takes a date such as 2026-03-31, not "${printable(today)}".`);
}
