import type { Bound, Verdict } from '../../domain/claim.js';
import { FEW } from '../../domain/market.js';
import type { CheckedPart, Estimate } from '../../domain/verdict.js';

/** "About" allows a tenth either way. */
export const ABOUT = 0.1;

/** A verdict with the sentence that says why, and the figures. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly parts: readonly CheckedPart[];
}

/** Whether an estimate rests on too little to decide anything. */
export function isFew({ n }: Estimate): boolean {
  return n !== null && n < FEW;
}

/** Whether an estimate reaches a threshold: its whole interval above, or its whole interval below. */
export function reaches(estimate: Estimate, threshold: number): Verdict {
  if (isFew(estimate)) return 'unclear';
  if (estimate.low >= threshold) return 'supported';
  return estimate.high < threshold ? 'contradicted' : 'unclear';
}

/** Whether an estimate agrees with a stated value. */
export function agrees(estimate: Estimate, value: number, bound: Bound): Verdict {
  if (isFew(estimate)) return 'unclear';
  if (bound === 'at-least') return reaches(estimate, value);
  if (bound === 'at-most') {
    if (estimate.high <= value) return 'supported';
    return estimate.low > value ? 'contradicted' : 'unclear';
  }
  return isWithin(estimate, value * (1 - ABOUT), value * (1 + ABOUT));
}

/** Whether the interval of an estimate lies inside bounds, or wholly outside. */
export function isWithin(estimate: Estimate, least: number, most: number): Verdict {
  if (isFew(estimate)) return 'unclear';
  if (estimate.low >= least && estimate.high <= most) return 'supported';
  return estimate.high < least || estimate.low > most ? 'contradicted' : 'unclear';
}

/**
 * The difference of two estimates with its 95 % interval, by the method of variance estimates
 * recovery (Zou and Donner 2008, Statistics in Medicine 27:1693-1702); for two shares with Wilson
 * intervals it is Newcombe's hybrid score interval (1998, Statistics in Medicine 17:873-890,
 * method 10).
 */
export function differenceOf(first: Estimate, second: Estimate): Estimate {
  const value = first.value - second.value;
  const down = Math.hypot(first.value - first.low, second.high - second.value);
  const up = Math.hypot(first.high - first.value, second.value - second.low);
  const n = first.n === null || second.n === null ? null : Math.min(first.n, second.n);
  return {
    label: 'difference',
    unit: first.unit === 'share' ? 'points' : first.unit,
    value,
    low: value - down,
    high: value + up,
    n,
    source: first.source === second.source ? first.source : `${first.source}, ${second.source}`,
  };
}

/** Whether a difference is above zero beyond chance. */
export function isAbove(difference: Estimate): Verdict {
  if (isFew(difference)) return 'unclear';
  if (difference.low > 0) return 'supported';
  return difference.high < 0 ? 'contradicted' : 'unclear';
}

/**
 * Parts that must hold together: all of them supported, at least half contradicted, or neither.
 */
export function allOf(parts: readonly CheckedPart[]): Verdict {
  if (parts.length === 0) return 'unclear';
  const count = (wanted: Verdict): number =>
    parts.filter(({ verdict }) => verdict === wanted).length;
  if (count('supported') === parts.length) return 'supported';
  return count('contradicted') * 2 >= parts.length ? 'contradicted' : 'unclear';
}

/** Nothing to decide by. */
export function noFigure(reason: string): Decision {
  return { verdict: 'unclear', reason, parts: [] };
}

/** The decision of one estimate. */
export function decided(verdict: Verdict, reason: string, ...estimates: Estimate[]): Decision {
  const few = estimates.some(isFew) ? ` Fewer than ${FEW}: too few to decide.` : '';
  return {
    verdict,
    reason: `${reason}${few}`,
    parts: estimates.map((estimate) => ({ estimate, verdict })),
  };
}
