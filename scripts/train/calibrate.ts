import {
  claimOf,
  confidenceFeatures,
  cutShares,
  logistic,
  mismatchFeatures,
} from '../../src/judge/classify/classify-roles.js';
import { softmax } from '../../src/judge/classify/linear-model.js';
import type { RoleModelAsset } from '../../src/judge/classify/role-model.js';
import type { LabelledExample } from './corpus.js';
import { binaryScore, jensenShannon, largest } from './measures.js';
import type { HeldOut } from './role-trainer.js';
import { trainLogistic } from './softmax-regression.js';

/** The small parts of the model that are fitted on held-out judgements. */
export type Calibration = Pick<RoleModelAsset, 'shares' | 'confidence' | 'mismatch'>;

/** A held-out judgement with its label. */
export interface Judged {
  readonly example: LabelledExample;
  readonly held: HeldOut;
}

const TEMPERATURES = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2];
const CUTS = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12];

/** Fits shares, confidence and mismatch. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const shares = fitShares(judged);
  return {
    shares,
    confidence: fitConfidence(judged, shares.temperature),
    mismatch: fitMismatch(judged, shares.temperature),
  };
}

/** The temperature and cut with the smallest mean divergence. */
function fitShares(judged: readonly Judged[]): Calibration['shares'] {
  let best = { temperature: 1, cut: 0 };
  let least = Infinity;
  for (const temperature of TEMPERATURES) {
    for (const cut of CUTS) {
      const total = judged.reduce((sum, { example, held }) => {
        const shares = cutShares(softmax(held.full, temperature), cut);
        return sum + jensenShannon(example.roles, shares);
      }, 0);
      if (total < least) [least, best] = [total, { temperature, cut }];
    }
  }
  return best;
}

function fitConfidence(judged: readonly Judged[], temperature: number): Calibration['confidence'] {
  const raw = judged.map(({ held }) => softmax(held.full, temperature));
  const right = judged.map(({ example }, i) => largest(raw[i]!) === largest(example.roles));
  return rounded(trainLogistic(raw.map(confidenceFeatures), right, 1e-4));
}

/** Numbers of what the mismatch judgement looks at; `null` where the title claims no role. */
export function mismatchInput(held: HeldOut, temperature: number): number[] | null {
  const claim = claimOf(held.title);
  if (claim === null) return null;
  const shares = softmax(held.full, temperature);
  return mismatchFeatures(shares, softmax(held.body, temperature), claim);
}

function fitMismatch(judged: readonly Judged[], temperature: number): Calibration['mismatch'] {
  const known = judged.flatMap(({ example, held }) => {
    const input = mismatchInput(held, temperature);
    return input === null ? [] : [{ input, label: example.mismatch }];
  });
  const labels = known.map(({ label }) => label);
  const fitted = rounded(
    trainLogistic(
      known.map(({ input }) => input),
      labels,
      1e-4,
    ),
  );
  const odds = known.map(({ input }) => logistic(fitted, input));
  let threshold = 0.5;
  let best = 0;
  for (let step = 2; step <= 80; step++) {
    const candidate = step / 100;
    const { f1 } = binaryScore(
      odds.map((p) => p >= candidate),
      labels,
    );
    if (f1 > best) [best, threshold] = [f1, candidate];
  }
  return { ...fitted, threshold };
}

function rounded(model: { bias: number; weights: number[] }): { bias: number; weights: number[] } {
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  return { bias: round(model.bias), weights: model.weights.map(round) };
}
