import { isDay } from '../../base/days.js';
import { storable } from '../../store/storable.js';
import type { FieldError } from '../outcome.js';

/** A text of several lines as it is kept: in one form, without what cannot be stored. */
export function toText(text: string): string {
  return storable(text).normalize('NFC').replaceAll('\r\n', '\n').trim();
}

/** Whether a text has the length that it may have. */
export function checkLength(
  text: string,
  pointer: string,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): FieldError[] {
  if (text.length < least) return [{ pointer, detail: 'Write something here.' }];
  if (text.length > most) {
    return [{ pointer, detail: `Use at most ${most} characters; this has ${text.length}.` }];
  }
  return [];
}

/** Whether a day is one that the calendar has. */
export function checkDay(day: string | null, pointer: string): FieldError[] {
  if (day === null || isDay(day)) return [];
  return [{ pointer, detail: 'Give a day of the calendar, such as 2026-03-31.' }];
}

/** Whether a number is a whole one within bounds. */
export function checkWhole(
  value: number | null,
  pointer: string,
  { least, most }: { readonly least: number; readonly most: number },
): FieldError[] {
  if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return [];
  return [{ pointer, detail: `Give a whole number from ${least} to ${most}.` }];
}
