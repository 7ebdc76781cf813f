import type { RoleId } from '../../domain/analysis.js';
import { roleLabels } from '../../domain/roles.js';

/** The role with its article: “an AI engineer”, “other work”. */
export function withArticle(role: RoleId): string {
  const label = roleLabels[role];
  if (role === 'other') return label;
  return /^(?:[AEIO]|ML)/i.test(label) ? `an ${label}` : `a ${label}`;
}

/** Roles so near each other that one person often does both. */
const NEAR: readonly (readonly [RoleId, RoleId])[] = [
  ['ai-engineer', 'software-engineer'],
  ['ai-engineer', 'ml-engineer'],
  ['ml-engineer', 'mlops-engineer'],
  ['ml-engineer', 'ai-researcher'],
  ['ml-engineer', 'data-scientist'],
  ['data-scientist', 'data-analyst'],
  ['data-scientist', 'ai-researcher'],
  ['mlops-engineer', 'software-engineer'],
  ['data-engineer', 'software-engineer'],
  ['ai-engineer', 'mlops-engineer'],
  ['ai-engineer', 'ai-researcher'],
  ['ml-engineer', 'software-engineer'],
  ['data-engineer', 'mlops-engineer'],
];

/** Whether the two roles are so near each other that one person often does both. */
export function areNear(a: RoleId, b: RoleId): boolean {
  return NEAR.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
