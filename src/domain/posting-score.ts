/**
 * How good an ad a posting is, as it is shown: from 0 to 100, from four published parts. The page
 * is `docs/score.md`; what every part is made of stands in `src/judge/score/`.
 */
import type { Evidence } from '../base/span.js';

/** The parts of a score, in the order in which they are shown. */
export const scoreParts = ['clarity', 'coherence', 'pay', 'freshness'] as const;

export type ScorePartId = (typeof scoreParts)[number];

/** How much each part counts: whole numbers from 0 to `MOST_WEIGHT`; only their ratios matter. */
export type ScoreWeights = Readonly<Record<ScorePartId, number>>;

export const MOST_WEIGHT = 100;

/** The weights where the reader sets none. A judgement, made beforehand and not fitted. */
export const defaultWeights: ScoreWeights = { clarity: 35, coherence: 20, pay: 20, freshness: 25 };

/**
 * The parts as the store keeps them: whole thousandths from 0 to 1,000, so that every engine
 * counts alike; `null` for what is not known and counts for nothing.
 */
export type PartValues = Readonly<Record<ScorePartId, number | null>>;

/** What the store keeps of a posting's text: whole thousandths, all of them known. */
export interface TextParts {
  readonly clarity: number;
  readonly coherence: number;
  readonly pay: number;
}

/** When a posting was there. Days are whole days since 1970-01-01 in UTC. */
export interface PostingDays {
  /** The day it says it was posted; `null` where it does not say. */
  readonly posted: number | null;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** How many earlier postings of the same job, each closed before the next came. */
  readonly reposts: number;
  /** The last day people can apply; `null` where it does not say. */
  readonly ends: number | null;
  readonly closed: boolean;
}

/** Points of a curve through which it runs in straight lines, as `[days, thousandths]`. */
export type Curve = readonly (readonly [days: number, thousandths: number])[];

/** What freshness is by the days since a posting was posted, or first seen where that is earlier. */
export const AGE_CURVE: Curve = [
  [7, 1_000],
  [30, 800],
  [60, 500],
  [120, 200],
  [365, 0],
];

/** The most that freshness is by the days since a posting was last seen on its board. */
export const SEEN_CURVE: Curve = [
  [7, 1_000],
  [30, 500],
  [90, 0],
];

/** Of how many thousandths it keeps, by the number of reposts; the last for any more. */
export const REPOST_FACTORS = [1_000, 750, 500, 250] as const;

/** A number that a part or a sign rests on. */
export interface ScoreFigure {
  /** What it is, in words: `days since it was posted`. */
  readonly label: string;
  readonly value: number | string;
  /** How many postings it was counted from; `null` where it is of this posting alone. */
  readonly n: number | null;
}

/** One part of a score. */
export interface ScorePart {
  readonly part: ScorePartId;
  /** From 0 to 1, three decimals; `null` where it is not known and counts for nothing. */
  readonly value: number | null;
  /** Its share of the score, 0 to 1, of those parts that are known. */
  readonly weight: number;
  /** What it adds to the score: points, one decimal more than the score. */
  readonly points: number;
  /** One sentence. */
  readonly why: string;
  readonly evidence: readonly Evidence[];
  readonly figures: readonly ScoreFigure[];
}

/** What may mean that nobody is being hired. None proves it. */
export const ghostSignIds = [
  'reposted',
  'old',
  'not-seen',
  'no-duties',
  'no-company',
  'no-place',
  'template-left',
  'pool',
  'closed',
] as const;

export type GhostSignId = (typeof ghostSignIds)[number];

/** A sign of a ghost posting, with what it rests on. */
export interface GhostSign {
  readonly sign: GhostSignId;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly figures: readonly ScoreFigure[];
  /** The part that it lowers; `null` where it is told and not counted. */
  readonly lowers: ScorePartId | null;
}

/** A posting's score with all that it rests on. */
export interface PostingScore {
  /**
   * 0 to 100, one decimal: the number that lists sort by. `null` where the text was not read
   * (another language, not a posting), since a date alone says nothing of an ad.
   */
  readonly score: number | null;
  readonly parts: readonly ScorePart[];
  readonly ghost: readonly GhostSign[];
}
