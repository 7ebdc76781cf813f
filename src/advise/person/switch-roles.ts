import type { Switch } from '../../domain/advice.js';
import type { RoleId } from '../../domain/analysis.js';
import type { MarketSnapshot } from '../../domain/market.js';
import { findCell } from '../../domain/market-cells.js';
import { coveredShare, findGaps } from './gaps.js';
import { hasSkill, type SkillStanding, type StandingOf } from './shown-skills.js';

/** Of each list so many are told. */
const MOST = 12;

/** A skill that this share of a role's postings require is taken to be had in that role. */
const USUAL = 0.1;

/**
 * What carries over from one role to another: of a person's skills where a résumé is given, and else
 * of what postings of the first role require. `null` where one role has no figures.
 *
 * @param standingOf how the person stands to a skill, or `null` where no résumé is given
 */
export function switchRoles(
  from: RoleId,
  to: RoleId,
  market: MarketSnapshot,
  standingOf: StandingOf | null,
  labelOf: (skill: string) => string,
): Switch | null {
  const before = findCell(market, { role: from });
  const after = findCell(market, { role: to });
  if (before === undefined || after === undefined) return null;
  const usual = new Set(
    before.skills
      .filter(({ required }) => required.count >= USUAL * required.n)
      .map(({ skill }) => skill),
  );
  const standing = standingOf ?? ((skill) => (usual.has(skill) ? HAD : NOT_HAD));
  const gaps = findGaps(after, standing, labelOf);
  return {
    from,
    to,
    basis: standingOf === null ? 'postings' : 'resume',
    carriesOver: gaps.filter(({ skill }) => hasSkill(standing(skill))).slice(0, MOST),
    missing: gaps.filter(({ skill }) => !hasSkill(standing(skill))).slice(0, MOST),
    covered: coveredShare(after, standing) ?? 0,
  };
}

const HAD: SkillStanding = { status: 'met', reason: 'shown', credit: 1 };
const NOT_HAD: SkillStanding = { status: 'not-shown', reason: 'none', credit: 0 };
