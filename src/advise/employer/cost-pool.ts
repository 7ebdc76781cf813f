import type { AsksTable } from '../../domain/asks.js';
import type { HiringSkill, PoolCost } from '../../domain/hiring.js';
import type { MarketCell } from '../../domain/market.js';
import { shareFigure } from '../../market/share-figure.js';
import type { PostingAsks } from '../../domain/asks.js';

/**
 * What each requirement costs. Nobody counts people by skill in the open, so jobs stand in for them:
 * those who hold a job know what its posting requires. Told are the comparable postings that require
 * the skill, and those that require all the others without it and with it.
 */
export function costPool(
  require: readonly HiringSkill[],
  postings: readonly PostingAsks[],
  { skills }: AsksTable,
  cell: MarketCell | undefined,
): PoolCost[] {
  const sets = postings.map(({ asks }) => new Set(asks.flat().map((number) => skills[number]!)));
  const having = (wanted: readonly string[]): number =>
    sets.filter((set) => wanted.every((skill) => set.has(skill))).length;
  const all = require.map(({ skill }) => skill);
  const figures = new Map(cell?.skills.map(({ skill, anywhere }) => [skill, anywhere]));
  return require
    .map(({ skill, label }) => ({
      skill,
      label,
      named: figures.get(skill) ?? shareFigure(having([skill]), sets.length),
      withIt: having(all),
      withoutIt: having(all.filter((other) => other !== skill)),
    }))
    .sort((a, b) => a.named.count / a.named.n - b.named.count / b.named.n);
}
