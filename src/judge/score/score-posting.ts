import type {
  PartValues,
  PostingDays,
  PostingScore,
  ScorePart,
  ScorePartId,
  ScoreWeights,
  TextParts,
} from '../../domain/posting-score.js';
import { scoreParts } from '../../domain/posting-score.js';
import { scoreTenths } from '../../domain/score-formula.js';
import type { Abstention } from '../../domain/analysis.js';
import { judgeClarity } from './clarity.js';
import { judgeCoherence } from './coherence.js';
import { judgeFreshness } from './freshness.js';
import { findGhostSigns } from './ghost.js';
import type { JudgedPart, ScoredText } from './part.js';
import { judgePay, type KnownPay } from './pay.js';

/** A posting to be scored: its text, and what is known of it besides. */
export interface ScoreInput extends ScoredText {
  readonly company: string | null;
  readonly pay: KnownPay;
  /** `null` for a text of which nobody knows since when it is there. */
  readonly days: PostingDays | null;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** Why a text was not read, in words; of any other one the parts are known. */
const UNREAD: Partial<Record<Abstention, string>> = {
  empty: 'There is no text.',
  language: 'The text is in a language that is not read.',
  'not-a-posting': 'The text does not look like a job posting.',
};

/** What the text of a posting adds to its score, as it is stored; `null` where it was not read. */
export function scoreText(text: ScoredText, pay: KnownPay): TextParts | null {
  const parts = judgeText(text, pay);
  if (parts === null) return null;
  const { clarity, coherence, pay: paid } = parts;
  return { clarity: clarity.value, coherence: coherence.value, pay: paid.value };
}

/** The score of a posting with its parts, their reasons, and signs of a ghost posting. */
export function scorePosting(input: ScoreInput, weights: ScoreWeights): PostingScore {
  const { days, today, analysis } = input;
  const text = judgeText(input, input.pay);
  const judged: Readonly<Record<ScorePartId, JudgedPart | null>> = {
    clarity: null,
    coherence: null,
    pay: null,
    ...text,
    freshness: days === null ? null : judgeFreshness(days, today),
  };
  const values = Object.fromEntries(
    scoreParts.map((part) => [part, judged[part]?.value ?? null]),
  ) as PartValues;
  const tenths = scoreTenths(values, weights);
  const unread = analysis.abstained === null ? undefined : UNREAD[analysis.abstained];
  return {
    score: tenths === null ? null : tenths / 10,
    parts: scoreParts.map((part) => toPart(part, judged, weights, unread ?? NO_DATES)),
    ghost: findGhostSigns(input),
  };
}

const NO_DATES = 'It is not known since when it is there.';

function judgeText(
  text: ScoredText,
  pay: KnownPay,
): Readonly<Record<'clarity' | 'coherence' | 'pay', JudgedPart>> | null {
  const { abstained } = text.analysis;
  if (abstained !== null && UNREAD[abstained] !== undefined) return null;
  return {
    clarity: judgeClarity(text),
    coherence: judgeCoherence(text),
    pay: judgePay(text, pay),
  };
}

function toPart(
  part: ScorePartId,
  judged: Readonly<Record<ScorePartId, JudgedPart | null>>,
  weights: ScoreWeights,
  unknown: string,
): ScorePart {
  const known = scoreParts.filter((id) => judged[id] !== null);
  const all = known.reduce((sum, id) => sum + weights[id], 0);
  const one = judged[part];
  if (one === null) {
    return { part, value: null, weight: 0, points: 0, why: unknown, evidence: [], figures: [] };
  }
  const weight = all === 0 ? 0 : weights[part] / all;
  return {
    part,
    value: one.value / 1_000,
    weight: round(weight, 1_000),
    points: round((weight * one.value) / 10, 100),
    why: one.why,
    evidence: one.evidence,
    figures: one.figures,
  };
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
