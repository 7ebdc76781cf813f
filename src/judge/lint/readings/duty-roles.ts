import type { RoleId } from '../../../domain/analysis.js';
import { roleIds } from '../../../domain/roles.js';
import type { LintInput } from '../rule.js';
import { defineReading } from './define-reading.js';
import { areNear } from '../roles.js';
import { readDuties, readStatements, type Statement } from './sentences.js';

const ROLES: readonly RoleId[] = roleIds.filter((role) => role !== 'other');
/** What a duty's words must speak for a role, and more than for the next far one, in log-odds. */
const LEAST_WEIGHT = 0.08;
const LEAST_LEAD = 0.05;

/** The duties that plainly belong to one role, by role. */
export type DutyRoles = ReadonlyMap<RoleId, readonly Statement[]>;

/** Sorts the duties by the role that their words speak for; those that fit several are left out. */
export const readDutyRoles = defineReading((input: LintInput): DutyRoles => {
  const duties = new Set(readDuties(input));
  const weights = input.weighSentences(ROLES);
  const byRole = new Map<RoleId, Statement[]>();
  for (const [at, statement] of readStatements(input).entries()) {
    if (!duties.has(statement)) continue;
    const role = plainRole(weights[at] ?? []);
    if (role === null) continue;
    const others = byRole.get(role);
    if (others === undefined) byRole.set(role, [statement]);
    else others.push(statement);
  }
  return byRole;
});

function plainRole(weights: readonly number[]): RoleId | null {
  const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
  const [first] = order;
  if (first === undefined || weights[first]! < LEAST_WEIGHT) return null;
  const rival = order.find((role) => role !== first && !areNear(ROLES[first]!, ROLES[role]!));
  const lead = rival === undefined ? Infinity : weights[first]! - weights[rival]!;
  return lead >= LEAST_LEAD ? ROLES[first]! : null;
}
