import type { SkillFinding } from '../../domain/analysis.js';
import type { HiringSkill, LeaveOut, Need } from '../../domain/hiring.js';
import { FEW, type MarketCell } from '../../domain/market.js';
import { TRADES } from '../../judge/match/trades.js';

/** What is to be asked for, and what not. */
export interface SkillChoices {
  readonly require: readonly HiringSkill[];
  readonly prefer: readonly HiringSkill[];
  readonly leaveOut: readonly LeaveOut[];
}

/** A posting that requires more than these is read by fewer; used where peers do not tell. */
const USUAL_REQUIRED = 8;
/** A skill of a need is required where this part of the peers requires it. */
const REQUIRED_SHARE = 0.1;
/** A skill that nobody named is preferred where this part of the peers requires it. */
const PREFERRED_SHARE = 0.25;
const MOST_PREFERRED = 5;
/** A degree is usual where this part of the peers asks for one. */
const USUAL_DEGREE = 0.5;

/**
 * Chooses what a posting should ask for: what the brief names, what its needs take and peers ask for
 * too, at most as many as half of the comparable postings require.
 *
 * @param named skills that the brief itself names
 * @param peers comparable postings; `undefined` where there are too few
 */
export function chooseRequirements(
  named: readonly SkillFinding[],
  needs: readonly Need[],
  peers: MarketCell | undefined,
  labelOf: (skill: string) => string,
): SkillChoices {
  const figures = new Map(peers?.skills.map((figure) => [figure.skill, figure.required]));
  const toSkill = (skill: string, why: HiringSkill['why']): HiringSkill => ({
    skill,
    label: labelOf(skill),
    why,
    required: figures.get(skill) ?? null,
  });
  const share = (skill: string): number => {
    const figure = figures.get(skill);
    return figure === undefined ? 0 : figure.count / figure.n;
  };
  const byBrief = named.filter(({ skill }) => !TRADES.has(skill)).map(({ skill }) => skill);
  const byNeed = [...new Set(needs.flatMap(({ skills }) => skills))].filter(
    (skill) => !byBrief.includes(skill) && !TRADES.has(skill),
  );
  const most = Math.round(peers?.requiredSkills?.p50 ?? USUAL_REQUIRED);
  const wanted = [
    ...byBrief.map((skill) => toSkill(skill, 'brief')),
    ...byNeed
      .filter((skill) => peers === undefined || share(skill) >= REQUIRED_SHARE)
      .map((skill) => toSkill(skill, 'need')),
  ];
  const require = wanted.slice(0, Math.max(most, byBrief.length));
  const rest = byNeed
    .filter((skill) => !require.some((one) => one.skill === skill))
    .map((skill) => toSkill(skill, 'need'));
  const usual = (peers?.skills ?? [])
    .filter(
      ({ skill, required }) =>
        required.count >= PREFERRED_SHARE * required.n &&
        !TRADES.has(skill) &&
        ![...require, ...rest].some((one) => one.skill === skill),
    )
    .map(({ skill }) => toSkill(skill, 'peers'));
  const prefer = [...rest, ...usual].slice(0, MOST_PREFERRED);
  return { require, prefer, leaveOut: leaveOuts(peers, require.length) };
}

function leaveOuts(peers: MarketCell | undefined, required: number): LeaveOut[] {
  if (peers === undefined || peers.n < FEW) return [];
  const out: LeaveOut[] = [];
  const { education, minYears, requiredSkills, n } = peers;
  const asking = (['bachelor', 'master', 'phd'] as const).reduce(
    (sum, level) => sum + (education[level]?.count ?? 0),
    0,
  );
  if (asking < USUAL_DEGREE * n) {
    out.push({
      what: 'a degree',
      why: `${asking} of ${n} comparable postings ask for one; name the skill instead`,
    });
  }
  if (minYears !== null && minYears.n >= FEW) {
    out.push({
      what: `more than ${minYears.p50} years of experience`,
      why: `half of the ${minYears.n} comparable postings that state years ask for no more`,
    });
  }
  if (requiredSkills !== null && requiredSkills.n >= FEW) {
    out.push({
      what: `more than ${Math.round(requiredSkills.p50)} required skills`,
      why: `half of ${requiredSkills.n} comparable postings require no more; this plan requires ${required}`,
    });
  }
  return out;
}
