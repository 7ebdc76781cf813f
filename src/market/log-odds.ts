/** How far one group uses a feature more than another. */
export interface Contrast {
  readonly feature: string;
  /** Log of the ratio of the odds in the first group to those in the second, after the prior. */
  readonly logOdds: number;
  /** `logOdds` in units of its standard deviation; beyond 1.96 it is unlikely to be chance alone. */
  readonly z: number;
}

/** How often features occur in a group. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Log-odds ratio of every feature with an informative Dirichlet prior, and its z-score: equations 15,
 * 16, 18 and 22 of Monroe, Colaresi and Quinn (2008), "Fightin' Words", Political Analysis
 * 16:372-403. The prior is the use of features at large, so that rare ones do not lead the list.
 *
 * @param first counts of the first group
 * @param second counts of the second group
 * @param background counts that the prior is shaped like; what it lacks gets its least count
 * @param strength sum of the prior's pseudo-counts
 * @returns features of either group, the highest z first, equal ones by name
 */
export function contrastGroups(
  first: Counts,
  second: Counts,
  background: Counts,
  strength = 500,
): Contrast[] {
  const features = [...new Set([...first.keys(), ...second.keys()])];
  const prior = makePrior(features, background, strength);
  const total = sum(prior.values());
  const [n1, n2] = [sum(first.values()), sum(second.values())];
  return features
    .map((feature) => {
      const alpha = prior.get(feature)!;
      const y1 = (first.get(feature) ?? 0) + alpha;
      const y2 = (second.get(feature) ?? 0) + alpha;
      const logOdds = Math.log(y1 / (n1 + total - y1)) - Math.log(y2 / (n2 + total - y2));
      return { feature, logOdds, z: logOdds / Math.sqrt(1 / y1 + 1 / y2) };
    })
    .sort((a, b) => b.z - a.z || (a.feature < b.feature ? -1 : 1));
}

/** Pseudo-counts in the proportions of the background; they sum to `strength`. */
function makePrior(
  features: readonly string[],
  background: Counts,
  strength: number,
): Map<string, number> {
  const known = features.map((feature) => background.get(feature) ?? 0);
  const least = Math.min(1, ...known.filter((count) => count > 0));
  const counts = known.map((count) => (count > 0 ? count : least));
  const scale = strength / sum(counts);
  return new Map(features.map((feature, at) => [feature, counts[at]! * scale]));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
