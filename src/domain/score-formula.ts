import {
  AGE_CURVE,
  REPOST_FACTORS,
  SEEN_CURVE,
  type Curve,
  type PartValues,
  type PostingDays,
  type ScoreWeights,
  scoreParts,
} from './posting-score.js';

/**
 * The score of parts: their weighted mean, in tenths of a point from 0 to 1,000, halves rounded up.
 * All in whole numbers: `src/store/score-sql.ts` counts the same, number for number.
 *
 * @returns `null` where the text was not read, or no part that is known has a weight
 */
export function scoreTenths(values: PartValues, weights: ScoreWeights): number | null {
  if (values.clarity === null) return null;
  let sum = 0;
  let weight = 0;
  for (const part of scoreParts) {
    const value = values[part];
    if (value === null) continue;
    sum += weights[part] * value;
    weight += weights[part];
  }
  return weight === 0 ? null : Math.floor((2 * sum + weight) / (2 * weight));
}

/**
 * Freshness in thousandths: the worse of age and of how long ago it was last seen, less by its
 * reposts; 0 for what is closed or can no longer be applied for.
 *
 * @param today days since 1970-01-01
 */
export function freshnessOf(days: PostingDays, today: number): number {
  if (isOver(days, today)) return 0;
  const age = alongCurve(AGE_CURVE, today - bornOn(days));
  const seen = alongCurve(SEEN_CURVE, today - days.lastSeen);
  const factor = REPOST_FACTORS[Math.min(days.reposts, REPOST_FACTORS.length - 1)]!;
  return Math.floor((Math.min(age, seen) * factor) / 1_000);
}

/** Whether it was found gone, or its last day is past. */
export function isOver({ closed, ends }: PostingDays, today: number): boolean {
  return closed || (ends !== null && ends < today);
}

/** The day from which a posting's age counts: a date that is renewed makes nothing young. */
export function bornOn({ posted, firstSeen }: PostingDays): number {
  return posted === null ? firstSeen : Math.min(posted, firstSeen);
}

/** The height of a curve, rounded down; before its first point and after its last it is level. */
export function alongCurve(curve: Curve, days: number): number {
  let [fromDays, from] = curve[0]!;
  for (const [toDays, to] of curve) {
    if (days <= toDays) {
      if (toDays === fromDays) return to;
      const part = from * (toDays - days) + to * (days - fromDays);
      return Math.floor(part / (toDays - fromDays));
    }
    [fromDays, from] = [toDays, to];
  }
  return from;
}
