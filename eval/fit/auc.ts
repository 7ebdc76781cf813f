/**
 * Area under the ROC curve: the probability that a good one scores above a bad one, ties counting
 * half (the Mann–Whitney U statistic over the number of pairs).
 */
export function areaUnderCurve(good: readonly number[], bad: readonly number[]): number {
  let wins = 0;
  for (const a of good) for (const b of bad) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (good.length * bad.length);
}
