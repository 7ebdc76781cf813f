import type { Claim } from '../../domain/claim.js';
import type { Contradiction } from '../../domain/verdict.js';

/** Ends of two ranges that lie further apart than this, of the higher one, are two statements. */
const APART = 0.1;

/**
 * Pairs of claims that cannot both be true, in the order of the claims: those the data state, and
 * values of one thing that differ.
 */
export function findContradictions(claims: readonly Claim[]): Contradiction[] {
  // Only a claim that names another, or one with a value, can be in a pair.
  const candidates = claims.filter(
    ({ contradicts, unit }) => contradicts.length > 0 || unit !== undefined,
  );
  return candidates.flatMap((first, at) =>
    candidates.slice(at + 1).flatMap((second): Contradiction[] => {
      const stated = first.contradicts.includes(second.id);
      if (!stated && !differ(first, second)) return [];
      const within = first.guide === second.guide ? 'one-guide' : 'two-guides';
      return [
        { first: first.id, second: second.id, found: stated ? 'stated' : 'computed', within },
      ];
    }),
  );
}

/** Two values checked in the same way, so of the same roles and levels, whose ends lie apart. */
function differ(a: Claim, b: Claim): boolean {
  if (a.unit === undefined || a.unit !== b.unit || a.aspect !== b.aspect) return false;
  if (a.check.is === 'none' || JSON.stringify(a.check) !== JSON.stringify(b.check)) return false;
  return areApart(a.min, b.min) || areApart(a.max, b.max) || areApart(a.value, b.value);
}

function areApart(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(a - b) > APART * Math.max(a, b);
}
