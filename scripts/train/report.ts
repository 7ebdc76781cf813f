import { roleIds } from '../../src/domain/roles.js';
import {
  confidenceFeatures,
  cutShares,
  logistic,
} from '../../src/judge/classify/classify-roles.js';
import { softmax } from '../../src/judge/classify/linear-model.js';
import { titleClasses } from '../../src/judge/classify/role-model.js';
import { calibrate, mismatchInput, type Judged } from './calibrate.js';
import { binaryScore, calibrationError, classScore, jensenShannon, largest } from './measures.js';

/** Figures of role quality on one set of postings, none of which the models had seen. */
export interface RoleFigures {
  readonly n: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly bodyAccuracy: number;
  readonly divergence: number;
  readonly calibrationError: number;
  readonly titleRole: number;
  readonly mismatch: { precision: number; recall: number; f1: number; labelled: number };
  readonly f1: Readonly<Record<string, number>>;
}

interface Answer {
  readonly judged: Judged;
  readonly shares: Float64Array;
  readonly confidence: number;
  readonly mismatch: boolean;
}

/**
 * Answers for every judged posting, with the calibration fitted on the other folds only, so that
 * nothing in the figures has seen its own label.
 */
export function answerAll(judged: readonly Judged[], folds: Int32Array, count: number): Answer[] {
  const answers: Answer[] = Array.from({ length: judged.length });
  for (let fold = 0; fold < count; fold++) {
    const calibration = calibrate(judged.filter((_, i) => folds[i] !== fold));
    const { temperature, cut } = calibration.shares;
    for (const [i, one] of judged.entries()) {
      if (folds[i] !== fold) continue;
      const raw = softmax(one.held.full, temperature);
      const input = mismatchInput(one.held, temperature);
      answers[i] = {
        judged: one,
        shares: cutShares(raw, cut),
        confidence: logistic(calibration.confidence, confidenceFeatures(raw)),
        mismatch:
          input !== null && logistic(calibration.mismatch, input) >= calibration.mismatch.threshold,
      };
    }
  }
  return answers;
}

/** The figures over a set of answers. */
export function figuresOf(answers: readonly Answer[]): RoleFigures {
  const labels = answers.map(({ judged }) => largest(judged.example.roles));
  const roles = answers.map(({ shares }) => largest(shares));
  const score = classScore(roles, labels, roleIds.length);
  const right = roles.map((role, i) => role === labels[i]);
  const bodyRight = answers.filter(({ judged }, i) => largest(judged.held.body) === labels[i]);
  const divergences = answers.map(({ judged, shares }) =>
    jensenShannon(judged.example.roles, shares),
  );
  const titled = answers.filter(
    ({ judged }) => titleClasses[largest(judged.held.title)] === judged.example.titleRole,
  );
  const mismatches = answers.map(({ judged }) => judged.example.mismatch);
  return {
    n: answers.length,
    accuracy: score.accuracy,
    macroF1: score.macroF1,
    bodyAccuracy: bodyRight.length / answers.length,
    divergence: divergences.reduce((a, b) => a + b, 0) / answers.length,
    calibrationError: calibrationError(
      answers.map(({ confidence }) => confidence),
      right,
    ),
    titleRole: titled.length / answers.length,
    mismatch: {
      ...binaryScore(
        answers.map(({ mismatch }) => mismatch),
        mismatches,
      ),
      labelled: mismatches.filter(Boolean).length,
    },
    f1: Object.fromEntries(roleIds.map((role, k) => [role, score.f1[k]!])),
  };
}
