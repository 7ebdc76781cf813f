import { prf, type Prf } from '../../eval/score/figures.js';
import { pairSkills } from '../../eval/score/skill-hits.js';
import { fitLogistic } from './fit-logistic.js';
import type { GateExample } from './gate-examples.js';

/** Weights by the name of the feature, as `group:value`. */
export type FeatureWeights = ReadonlyMap<string, number>;

/** A feature met less often is left out. */
const FEWEST = 3;

/** Strength of the L2 penalty by group, chosen by cross-validation; 1 where none stands. */
const PENALTIES: Readonly<Record<string, number>> = { bias: 0.01, concept: 3, label: 3 };

/** Fits the weights of all features of some examples. */
export function fitGate(examples: readonly GateExample[]): FeatureWeights {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : []));
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = examples.map(({ features, right, weight }) => ({
    features: features.flatMap((name) => numbers.get(name) ?? []),
    wanted: right,
    weight,
  }));
  const penalties = Float64Array.from(names, (name) => PENALTIES[name.split(':', 1)[0]!] ?? 1);
  const weights = fitLogistic(rows, penalties);
  return new Map(names.map((name, number) => [name, weights[number]!]));
}

/** The score of an example under some weights. */
function scoreOf({ features }: GateExample, weights: FeatureWeights): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
}

/** Scores every example by weights that were fitted without its fold. */
export function crossScores(examples: readonly GateExample[], folds: Int32Array): Float64Array {
  const scores = new Float64Array(examples.length);
  for (const fold of new Set(folds)) {
    const weights = fitGate(examples.filter(({ posting }) => folds[posting] !== fold));
    for (const [number, example] of examples.entries()) {
      if (folds[example.posting] === fold) scores[number] = scoreOf(example, weights);
    }
  }
  return scores;
}

/** A threshold and what it reaches. */
export interface Choice {
  readonly threshold: number;
  readonly figures: { readonly strict: Prf; readonly overlap: Prf };
  /** What is reached when every mention counts. */
  readonly ungated: { readonly strict: Prf; readonly overlap: Prf };
}

/** Chooses the threshold that makes the sum of strict and overlap F1 the largest. */
export function bestThreshold(
  gold: readonly (readonly string[])[],
  examples: readonly GateExample[],
  scores: Float64Array,
  soft: boolean,
): Choice {
  const surfaces = gold.map((): { readonly surface: string; readonly score: number }[] => []);
  for (const [number, { posting, surface, soft: isSoft }] of examples.entries()) {
    if (isSoft === soft) surfaces[posting]!.push({ surface, score: scores[number]! });
  }
  const figuresAt = (threshold: number): Choice['figures'] =>
    figuresOf(
      gold.map((wanted, posting) =>
        pairSkills(
          wanted,
          surfaces[posting]!.flatMap(({ surface, score }) => (score >= threshold ? [surface] : [])),
        ),
      ),
    );
  const thresholds = Array.from({ length: 41 }, (_, step) => (step - 25) / 10);
  const choices = thresholds.map((threshold) => ({ threshold, figures: figuresAt(threshold) }));
  const worth = ({ figures }: { readonly figures: Choice['figures'] }): number =>
    figures.strict.f1 + figures.overlap.f1;
  const best = choices.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  return { ...best, ungated: figuresAt(-Infinity) };
}

function figuresOf(hits: readonly ReturnType<typeof pairSkills>[]): Choice['figures'] {
  let exact = 0;
  let overlapping = 0;
  let missed = 0;
  let extra = 0;
  for (const hit of hits) {
    exact += hit.exact.length;
    overlapping += hit.overlapping.length;
    missed += hit.missed.length;
    extra += hit.extra.length;
  }
  const right = exact + overlapping;
  return {
    strict: prf(exact, right + missed, right + extra),
    overlap: prf(right, right + missed, right + extra),
  };
}
