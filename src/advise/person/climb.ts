import type { LadderStep } from '../../domain/advice.js';
import type { Seniority } from '../../domain/analysis.js';
import { levelRank } from '../../domain/levels.js';
import type { MarketSnapshot } from '../../domain/market.js';
import { FEW } from '../../domain/market.js';
import { findCell } from '../../domain/market-cells.js';
import type { RoleProfile } from '../../domain/role-profile.js';
import { roleIds } from '../../domain/roles.js';

/**
 * The ladder of a role from where a person stands: years as the guides state them, and the median of
 * what postings of that role and level ask for where enough of them say so.
 *
 * @param level the person's level; `unspecified` where nothing is known, and then all is ahead
 */
export function climbLadder(
  profile: RoleProfile,
  level: Seniority,
  market: MarketSnapshot,
): LadderStep[] {
  return profile.ladder.map((rung) => ({
    rung: rung.rung,
    level: rung.level,
    track: rung.track ?? 'practice',
    years: rung.years ?? null,
    sources: rung.sources,
    postingYears: askedYears(profile, rung.level, market),
    stands: standing(rung.level, level),
  }));
}

function standing(rung: Seniority, person: Seniority): LadderStep['stands'] {
  const here = levelRank[person];
  const there = levelRank[rung];
  if (here === null || there === null || there > here) return 'ahead';
  return there === here ? 'here' : 'behind';
}

function askedYears(
  { id, variantOf }: RoleProfile,
  level: Seniority,
  market: MarketSnapshot,
): LadderStep['postingYears'] {
  const role = variantOf ?? roleIds.find((one) => one === id);
  const years = role === undefined ? undefined : findCell(market, { role, level })?.minYears;
  return years === null || years === undefined || years.n < FEW
    ? null
    : { median: years.p50, n: years.n };
}
