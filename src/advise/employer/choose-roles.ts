import type { RoleShare } from '../../domain/analysis.js';
import type { Handover, HiringRole, StatedNeed } from '../../domain/hiring.js';
import { roleIds } from '../../domain/roles.js';

/** What the model reads counts half as much as one stated need: postings are what it knows. */
const MODEL_WEIGHT = 0.5;
/** A need that is said in several ways weighs more than one that is said in passing. */
const SEVERAL_WAYS = 1.5;
/** A role with less of the work than this is a part of another's. */
const OWN_HIRE = 0.3;
/** And with less than this it is not spoken of. */
const LEAST_SHARE = 0.15;

/**
 * The roles that a brief describes, the largest first. A stated need speaks for its role; the
 * model's shares (without work that is none of ours) decide where needs are few.
 */
export function chooseRoles(
  needs: readonly StatedNeed[],
  shares: readonly RoleShare[],
): HiringRole[] {
  const ours = shares.filter(({ role }) => role !== 'other');
  const model = ours.reduce((sum, { share }) => sum + share, 0);
  const weights = roleIds
    .filter((role) => role !== 'other')
    .map((role) => {
      const stated = needs.filter((need) => need.role === role);
      const share = ours.find((one) => one.role === role)?.share ?? 0;
      const read = model === 0 ? 0 : (MODEL_WEIGHT * share) / model;
      return { role, needs: stated, weight: sum(stated.map(weigh)) + read };
    });
  const all = sum(weights.map(({ weight }) => weight));
  if (all === 0) return [];
  const roles = weights
    .map(({ role, needs: stated, weight }) => ({ role, needs: stated, share: weight / all }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  return roles.map((one, at) => ({
    ...one,
    hire: at === 0 || (one.share >= OWN_HIRE && one.needs.length > 0),
  }));
}

function weigh({ evidence }: StatedNeed): number {
  return new Set(evidence.map(({ text }) => text.toLowerCase())).size > 1 ? SEVERAL_WAYS : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Who hands what to whom among the roles of a plan. */
export function handoversAmong(
  roles: readonly HiringRole[],
  handovers: readonly Handover[],
): Handover[] {
  const among = new Set(roles.map(({ role }) => role));
  return handovers.filter(({ from, to }) => among.has(from) && among.has(to));
}
