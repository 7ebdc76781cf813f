import type { LintInput } from '../rule.js';

/** What was read of the posting that is being linted, by number of the reading. */
let current: { readonly input: LintInput; readonly readings: (Kept | undefined)[] } | null = null;

interface Kept {
  readonly reading: unknown;
}

let count = 0;

/**
 * Something that several rules want to know of a posting, read when the first of them asks and kept
 * for the others. Postings are linted one after another, so one place to keep it is enough; weak
 * maps, one a reading, cost more than the readings.
 */
export function defineReading<Reading>(
  read: (input: LintInput) => Reading,
): (input: LintInput) => Reading {
  const number = count++;
  return (input) => {
    if (current?.input !== input) current = { input, readings: [] };
    const { readings } = current;
    const kept = (readings[number] ??= { reading: read(input) });
    return kept.reading as Reading;
  };
}
