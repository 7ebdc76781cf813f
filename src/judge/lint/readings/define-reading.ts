import type { LintInput } from '../rule.js';

/**
 * Something that several rules want to know of a posting, read when the first of them asks and
 * kept for the others.
 */
export function defineReading<Reading>(
  read: (input: LintInput) => Reading,
): (input: LintInput) => Reading {
  const known = new WeakMap<LintInput, { readonly reading: Reading }>();
  return (input) => {
    let kept = known.get(input);
    if (kept === undefined) {
      kept = { reading: read(input) };
      known.set(input, kept);
    }
    return kept.reading;
  };
}
