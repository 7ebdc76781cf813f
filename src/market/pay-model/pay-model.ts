/** Version of the shape of a pay model; a loader refuses any other. */
export const payModelFormat = 1;

/**
 * A tree of two questions: the first, then one of two others. Numbers: feature and cut of the first,
 * of the one to its left, of the one to its right; then the four leaves from left to right. A
 * question that was not worth asking has feature -1, and all go left.
 */
export type PayTree = readonly [
  ...[number, number, number, number, number, number],
  ...[number, number, number, number],
];

/** A boosted quantile: the sum of a start and of what each tree adds, in natural logarithms of dollars. */
export interface PayQuantile {
  /** 0 to 1. */
  readonly p: number;
  readonly start: number;
  readonly trees: readonly PayTree[];
}

/** What a year's base pay in US dollars depends on. Made by `npm run train:pay`. */
export interface PayModel {
  readonly format: typeof payModelFormat;
  readonly currency: 'USD';
  /** Postings and companies that it was trained on, and their first and last month. */
  readonly n: number;
  readonly companies: number;
  readonly from: string;
  readonly to: string;
  /** Countries and states that have a feature of their own. */
  readonly places: readonly string[];
  readonly features: readonly string[];
  /** 10th, 25th, 50th, 75th and 90th percentile. */
  readonly quantiles: readonly PayQuantile[];
  /**
   * What the 80 % interval is widened by on either side, in logarithms: split-conformal calibration
   * of quantile regression (Romano, Patterson and Candès 2019); of a posting, and of a role, level
   * and place about which no more is known.
   */
  readonly widening: { readonly posting: number; readonly role: number };
}
