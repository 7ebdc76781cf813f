import type { Gap } from '../../domain/advice.js';
import type { MarketCell, SkillFigure } from '../../domain/market.js';
import { TRADES } from '../../judge/match/trades.js';
import type { StandingOf } from './shown-skills.js';

/** Skills that fewer of the postings require are no gap. */
const LEAST_SHARE = 0.03;

/** Whether a skill is asked for often enough to speak of, and is no whole trade. */
function isAsked({ skill, required }: SkillFigure): boolean {
  return required.count >= LEAST_SHARE * required.n && !TRADES.has(skill);
}

/** What the postings of a cell require, most often required first, and how the person stands to it. */
export function findGaps(
  cell: MarketCell,
  standingOf: StandingOf,
  labelOf: (skill: string) => string,
): Gap[] {
  return cell.skills.filter(isAsked).map(({ skill, required }) => {
    const { status, reason } = standingOf(skill);
    return { skill, label: labelOf(skill), required, status, reason };
  });
}

/**
 * Part of what the postings of a cell require that a person has, each skill weighted by the share
 * of the postings that require it, 0 to 1; `null` where the cell names no skill.
 */
export function coveredShare(cell: MarketCell, standingOf: StandingOf): number | null {
  let all = 0;
  let covered = 0;
  for (const { skill, required } of cell.skills.filter(isAsked)) {
    all += required.count;
    covered += required.count * standingOf(skill).credit;
  }
  return all === 0 ? null : covered / all;
}
