/**
 * The published numbers of a posting's score (`docs/score.md`), but for weights and freshness, which
 * the store counts with too (`src/domain/posting-score.ts`). All are judgements, made by reading
 * postings and not fitted to anything.
 */

/** Changes whenever the same posting would get other parts, so that stored ones are made again. */
export const FORMULA_VERSION = 1;

/** How many distinct things of the trade a part of the text must name to be concrete. */
export const CONCRETE = { duties: 4, requirements: 4 } as const;

/** What a reader needs to be told, and how much of clarity each answer is; they sum to 1. */
export const ANSWERS = {
  duties: 0.3,
  requirements: 0.3,
  level: 0.1,
  place: 0.1,
  workplace: 0.1,
  employment: 0.1,
} as const;

export type AnswerId = keyof typeof ANSWERS;

/**
 * What a finding of the linter takes from clarity, once a rule. Rules that more words would silence
 * are not here: nobody should gain by writing more and saying nothing.
 */
export const CLARITY_COSTS: Readonly<Record<string, number>> = {
  'clarity/template-leftover': 0.25,
  'requirements/impossible-years': 0.15,
  'requirements/too-many-required-skills': 0.1,
  'requirements/contradictory-degrees': 0.1,
  'requirements/contradictory-years': 0.1,
  'requirements/alternatives-as-all': 0.06,
  'clarity/two-titles': 0.06,
  'clarity/wall-of-text': 0.06,
  'requirements/all-required': 0.05,
  'requirements/preferred-among-required': 0.04,
  'inclusion/native-speaker': 0.04,
  'inclusion/age': 0.04,
  'inclusion/citizenship': 0.04,
  'inclusion/gendered-words': 0.04,
  'clarity/jargon': 0.03,
  'clarity/abbreviations': 0.03,
  'inclusion/culture-fit': 0.03,
  'inclusion/pronouns': 0.02,
  'inclusion/driving-licence': 0.02,
  'inclusion/physical-demands': 0.02,
  'clarity/plain-words': 0.02,
  'requirements/technology-names': 0.02,
  'requirements/degree-unusual': 0.02,
};

/** What coherence is made of; they sum to 1. */
export const COHERENCE = { oneRole: 0.4, title: 0.35, confidence: 0.25 } as const;

/** The first role's share, and the confidence in it, from where they count to where they are full. */
export const ONE_ROLE = { from: 0.35, full: 0.9 } as const;
export const CONFIDENCE = { from: 0.3, full: 0.95 } as const;

/** How true a title is that names no role; another is as true as the share of the role it names. */
export const SILENT_TITLE = 0.6;

/** Titles of a role with less than this part of the first role's share are said to name another. */
export const OTHER_TITLE = 0.5;

/** What a finding of the linter takes from coherence, once a rule. */
export const COHERENCE_COSTS: Readonly<Record<string, number>> = {
  'role/level-against-years': 0.15,
  'role/title-inflation': 0.1,
};

/** What a posting that gathers names for later, and is no job of now, loses of coherence. */
export const POOL_COST = 0.5;

/** What pay is made of: that it is told, and where it stands in its market; they sum to 1. */
export const PAY = { told: 0.6, standing: 0.4 } as const;

/** What makes pay told whole; they sum to 1. */
export const TOLD = { amount: 0.4, bothEnds: 0.2, currency: 0.2, period: 0.2 } as const;

/** Of pay that is not said to be base pay alone, so much counts as told. */
export const TOTAL_FACTOR = 0.75;

/** A top of so many times the bottom is a full answer; one of `none` times tells nothing. */
export const WIDTH = { full: 1.5, none: 4 } as const;

/** The standing of a yearly pay at the percentiles of its market, with straight lines between. */
export const STANDINGS = [
  ['p10', 0],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.8],
  ['p90', 1],
] as const;

/** What a finding of the linter takes from pay, once a rule. */
export const PAY_COSTS: Readonly<Record<string, number>> = {
  'pay/hourly-and-yearly-contradict': 0.3,
  'pay/salary-history': 0.2,
};

/** From where a sign of a ghost posting is told. */
export const GHOST = { reposts: 2, daysOld: 90, daysUnseen: 30 } as const;

/** The lint rules that a score needs. */
export const countedRules: readonly string[] = [
  ...Object.keys(CLARITY_COSTS),
  ...Object.keys(COHERENCE_COSTS),
  ...Object.keys(PAY_COSTS),
];

/** A number between two ends as 0 to 1. */
export function between(value: number, from: number, full: number): number {
  return Math.min(1, Math.max(0, (value - from) / (full - from)));
}

/** A part as it is kept: whole thousandths. */
export function toThousandths(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1_000);
}
