import {
  MOST_WEIGHT,
  defaultWeights,
  scoreParts,
  type ScorePartId,
  type ScoreWeights,
} from './posting-score.js';

/** Weights as a reader writes them, or what is wrong with them. */
export type ReadWeights = { readonly weights: ScoreWeights } | { readonly problem: string };

const ONE = /^([a-z]+)[:=](\d{1,3})$/;

/**
 * Reads weights such as `pay:60,freshness:0` (or with `=`); what is not named keeps its default.
 * They are whole numbers from 0 to `MOST_WEIGHT`, not all 0.
 */
export function readWeights(text: string): ReadWeights {
  const weights: Record<ScorePartId, number> = { ...defaultWeights };
  const named = new Set<string>();
  for (const piece of text.split(',').map((word) => word.trim())) {
    const [, name, digits] = ONE.exec(piece) ?? [];
    const part = scoreParts.find((id) => id === name);
    const weight = Number(digits);
    if (part === undefined || named.has(part) || weight > MOST_WEIGHT) return { problem: USAGE };
    weights[part] = weight;
    named.add(part);
  }
  if (scoreParts.every((part) => weights[part] === 0)) return { problem: NONE };
  return { weights };
}

/** Weights as `readWeights` reads them, all parts named. */
export function writeWeights(weights: ScoreWeights): string {
  return scoreParts.map((part) => `${part}:${weights[part]}`).join(',');
}

const USAGE = `Weights are written like "pay:60,freshness:0": each of ${scoreParts.join(', ')} at most once, with a whole number from 0 to ${MOST_WEIGHT}.`;
const NONE = 'One weight at least must be above 0.';
