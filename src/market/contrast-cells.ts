import { FEW, type MarketCell, type ShareFigure } from '../domain/market.js';
import { contrastGroups, type Counts } from './log-odds.js';
import { Z95 } from './wilson.js';

/** Which mentions of a skill count: those that are required, or all. */
export type MentionKind = 'required' | 'anywhere';

/** A skill in two cells. */
export interface SkillContrast {
  readonly skill: string;
  /** Share of each cell's postings; a skill below the cell's listing limit counts as not seen. */
  readonly first: ShareFigure | null;
  readonly second: ShareFigure | null;
  readonly logOdds: number;
  readonly z: number;
}

/** What sets two cells apart, and what they share. */
export interface CellContrast {
  /** Surely more frequent in the first cell (z above 1.96), the surest first. */
  readonly first: readonly SkillContrast[];
  /** Surely more frequent in the second cell. */
  readonly second: readonly SkillContrast[];
  /** Not surely different, in many postings of both: the highest lesser share first. */
  readonly shared: readonly SkillContrast[];
}

/** Below this share in either cell a skill is not called shared. */
const LEAST_SHARED = 0.1;

/**
 * Contrasts the skills of two cells by the log-odds ratio with an informative Dirichlet prior.
 *
 * @param background the cell that the prior is shaped like: all postings, or all of the level
 * @returns `null` where a cell has fewer than `FEW` postings: too little to tell
 */
export function contrastCells(
  first: MarketCell,
  second: MarketCell,
  background: MarketCell,
  kind: MentionKind = 'anywhere',
): CellContrast | null {
  if (first.n < FEW || second.n < FEW) return null;
  const shares = [first, second].map(
    ({ skills }) => new Map(skills.map((figure) => [figure.skill, figure[kind]])),
  );
  const contrasts = contrastGroups(
    countsOf(first, kind),
    countsOf(second, kind),
    countsOf(background, kind),
  ).map(({ feature, logOdds, z }) => ({
    skill: feature,
    first: shares[0]!.get(feature) ?? null,
    second: shares[1]!.get(feature) ?? null,
    logOdds,
    z,
  }));
  return {
    first: contrasts.filter(({ z }) => z > Z95),
    second: contrasts.filter(({ z }) => z < -Z95).reverse(),
    shared: contrasts
      .filter((contrast) => Math.abs(contrast.z) <= Z95 && lesserShare(contrast) >= LEAST_SHARED)
      .sort((a, b) => lesserShare(b) - lesserShare(a)),
  };
}

function lesserShare({ first, second }: SkillContrast): number {
  return Math.min(...[first, second].map((share) => (share === null ? 0 : share.count / share.n)));
}

function countsOf({ skills }: MarketCell, kind: MentionKind): Counts {
  return new Map(
    skills
      .filter((figure) => figure[kind].count > 0)
      .map((figure) => [figure.skill, figure[kind].count]),
  );
}
