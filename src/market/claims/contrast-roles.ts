import type { RoleId } from '../../domain/analysis.js';
import { findCell } from '../../domain/market-cells.js';
import type { MarketCell, MarketSnapshot } from '../../domain/market.js';
import { contrastGroups, type Contrast } from '../log-odds.js';

/** How the skills of two roles differ. */
export interface RoleContrast {
  /** Postings of each. */
  readonly n: readonly [number, number];
  /** Every skill of either, that of the first role first; `z` is above 0 where it is the first's. */
  readonly skills: readonly Contrast[];
  /**
   * Weighted Jaccard index of the shares in which skills are named: 1 where all are alike, 0 where
   * none is shared.
   */
  readonly overlap: number;
}

/** Beyond this a skill is called one role's own: p below 0.001, since hundreds are looked at. */
export const OWN_Z = 3.29;

/** Several claims ask for the same pair; snapshots never change, so what was made stays right. */
const made = new WeakMap<MarketSnapshot, Map<string, RoleContrast | null>>();

/** Contrasts the skills that postings of two roles name; `null` where one has no cell with skills. */
export function contrastRoles(
  snapshot: MarketSnapshot,
  first: RoleId,
  second: RoleId,
): RoleContrast | null {
  const known = made.get(snapshot) ?? new Map<string, RoleContrast | null>();
  made.set(snapshot, known);
  const key = `${first} ${second}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const contrast = makeContrast(snapshot, first, second);
  known.set(key, contrast);
  return contrast;
}

function makeContrast(
  snapshot: MarketSnapshot,
  first: RoleId,
  second: RoleId,
): RoleContrast | null {
  const [a, b, all] = [
    findCell(snapshot, { role: first }),
    findCell(snapshot, { role: second }),
    findCell(snapshot, {}),
  ];
  if (a === undefined || b === undefined || all === undefined) return null;
  if (a.skills.length === 0 || b.skills.length === 0) return null;
  return {
    n: [a.n, b.n],
    skills: contrastGroups(countsOf(a), countsOf(b), countsOf(all)),
    overlap: overlapOf(a, b),
  };
}

function countsOf({ skills }: MarketCell): Map<string, number> {
  return new Map(skills.map(({ skill, anywhere }) => [skill, anywhere.count]));
}

function overlapOf(a: MarketCell, b: MarketCell): number {
  const sharesOf = ({ skills, n }: MarketCell): Map<string, number> =>
    new Map(skills.map(({ skill, anywhere }) => [skill, anywhere.count / n]));
  const [first, second] = [sharesOf(a), sharesOf(b)];
  let both = 0;
  let either = 0;
  for (const skill of new Set([...first.keys(), ...second.keys()])) {
    const [x, y] = [first.get(skill) ?? 0, second.get(skill) ?? 0];
    both += Math.min(x, y);
    either += Math.max(x, y);
  }
  return either === 0 ? 0 : both / either;
}
