/** The facts of a résumé that are measured, in a form in which two readings can be compared. */
import { createHash } from 'node:crypto';
import { fold } from '../../src/text/fold.js';
import type { Resume, ResumeDate, ResumePeriod } from '../../src/domain/resume.js';

/** What is measured, field by field. */
export const FIELDS = ['name', 'email', 'phone', 'sections', 'employers', 'dates'] as const;
export type Field = (typeof FIELDS)[number];

/** The values of each field, as printed or as written by hand; an absent one is an empty list. */
export type Facts = Readonly<Record<Field, readonly string[]>>;

/** The facts of a résumé as it was read. */
export function factsOf(resume: Resume): Facts {
  const { basics, sections, work, education } = resume;
  return {
    name: valuesOf([basics.name]),
    email: valuesOf([basics.email]),
    phone: valuesOf([basics.phone]),
    sections: sections.flatMap(({ kind, heading }) => (heading === null ? [] : [kind])),
    employers: valuesOf(work.map(({ name }) => name)),
    dates: [...work, ...education].flatMap(({ period }) =>
      period === null ? [] : [periodText(period)],
    ),
  };
}

function valuesOf(values: readonly ({ readonly value: string } | null)[]): string[] {
  return values.flatMap((stated) => (stated === null ? [] : [stated.value]));
}

/** `2019-03..2020-01`, `2019..present`; a single date stands alone. */
function periodText({ start, end, current }: ResumePeriod): string {
  const from = start === null ? '' : dateText(start);
  const to = current ? 'present' : end === null ? '' : dateText(end);
  return from === to ? from : `${from}..${to}`;
}

function dateText({ year, month }: ResumeDate): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** Facts written by hand: single values stand without a list. */
export function toFacts(written: Readonly<Record<string, unknown>>): Facts {
  const listOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  return Object.fromEntries(
    FIELDS.map((field) => [field, listOf(written[field])]),
  ) as unknown as Facts;
}

/** A value without what does not matter: case, accents, blanks and marks. */
export function normalise(field: Field, value: string): string {
  if (field === 'dates' || field === 'sections') return value;
  if (field === 'phone') return value.replace(/\D/g, '');
  return fold(value).replace(/[^\p{L}\p{N}@]/gu, '');
}

/**
 * A value that can be compared and not read: salted with the name of the file and the field. Texts
 * of real people are not kept in the repository.
 */
export function hashFact(file: string, field: Field, value: string): string {
  const salted = `rolescope-resume-fields\n${file}\n${field}\n${normalise(field, value)}`;
  return createHash('sha256').update(salted).digest('hex').slice(0, 12);
}

/** Hits and misses of one field. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

/** Counts what two lists have in common, each value as often as it stands in both. */
export function tally(wanted: readonly string[], found: readonly string[], into: Tally): void {
  const left = [...wanted];
  for (const value of found) {
    const at = left.indexOf(value);
    if (at === -1) continue;
    left.splice(at, 1);
    into.right++;
  }
  into.found += found.length;
  into.wanted += wanted.length;
}

/** F1 of a tally: twice the hits over all found and all wanted; 1 where there was nothing to find. */
export function f1({ right, found, wanted }: Tally): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}
