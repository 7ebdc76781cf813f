/** The measures of role quality, as the evaluation defines them. */

/** Jensen–Shannon divergence of two distributions, base 2, 0 to 1. */
export function jensenShannon(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < p.length; k++) {
    const middle = (p[k]! + q[k]!) / 2;
    if (p[k]! > 0) sum += (p[k]! * Math.log2(p[k]! / middle)) / 2;
    if (q[k]! > 0) sum += (q[k]! * Math.log2(q[k]! / middle)) / 2;
  }
  return sum;
}

/** Number of the largest value; the first of equals. */
export function largest(values: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < values.length; k++) if (values[k]! > values[best]!) best = k;
  return best;
}

/** Precision, recall and F1 of yes–no answers. */
export function binaryScore(
  answers: readonly boolean[],
  labels: readonly boolean[],
): { precision: number; recall: number; f1: number } {
  const both = answers.filter((answer, i) => answer && labels[i] === true).length;
  const answered = answers.filter(Boolean).length;
  const labelled = labels.filter(Boolean).length;
  const precision = answered === 0 ? 0 : both / answered;
  const recall = labelled === 0 ? 0 : both / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Accuracy over examples, and F1 averaged over the classes that have examples. */
export function classScore(
  answers: readonly number[],
  labels: readonly number[],
  classes: number,
): { accuracy: number; macroF1: number; f1: number[] } {
  const right = answers.filter((answer, i) => answer === labels[i]).length;
  const f1 = Array.from({ length: classes }, (_, k) =>
    labels.includes(k)
      ? binaryScore(
          answers.map((answer) => answer === k),
          labels.map((label) => label === k),
        ).f1
      : NaN,
  );
  const known = f1.filter((value) => !Number.isNaN(value));
  return {
    accuracy: right / labels.length,
    macroF1: known.reduce((a, b) => a + b, 0) / known.length,
    f1,
  };
}

/** Expected calibration error over ten equal bins. */
export function calibrationError(
  confidences: readonly number[],
  right: readonly boolean[],
): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  for (const [i, confidence] of confidences.entries()) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.confidence += confidence;
    bin.right += right[i] === true ? 1 : 0;
  }
  const gaps = bins.map((bin) => Math.abs(bin.confidence - bin.right));
  return gaps.reduce((a, b) => a + b, 0) / confidences.length;
}
