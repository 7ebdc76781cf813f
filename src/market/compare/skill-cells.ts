import type { SkillKind } from '../../domain/analysis.js';
import type { ComparisonCell, OwnSkill } from '../../domain/comparison.js';
import { findCell } from '../../domain/market-cells.js';
import type { MarketCell, SkillFigure } from '../../domain/market.js';
import type { Estimate } from '../../domain/verdict.js';
import { OWN_Z } from '../claims/contrast-roles.js';
import { contrastGroups, type Counts } from '../log-odds.js';
import { cellOf, profilePart, type CellContext, type RoleToCompare } from './context.js';

const TOOL_KINDS: readonly SkillKind[] = ['language', 'library', 'tool', 'platform'];
const SKILL_KINDS: readonly SkillKind[] = ['method', 'field', 'practice'];
const SHOWN = 8;
/** A skill is shared where it is named in so many of the postings of every role. */
const SHARED = 0.2;

/** Tools named most often. */
export function toolsCell(context: CellContext): ComparisonCell {
  return topCell(
    context,
    TOOL_KINDS,
    context.profile.tools.map(({ label }) => label),
  );
}

/** Methods, fields and practices named most often. */
export function technicalCell(context: CellContext): ComparisonCell {
  const labels = context.profile.technicalSkills.map(({ label }) => label);
  return topCell(context, SKILL_KINDS, labels);
}

function topCell(
  context: CellContext,
  kinds: readonly SkillKind[],
  profile: readonly string[],
): ComparisonCell {
  const figures = (context.cell?.skills ?? [])
    .filter(({ skill }) => kinds.includes(context.skills.get(skill)?.kind ?? 'soft'))
    .map((figure) => toEstimate(figure, context))
    .sort(byShare)
    .slice(0, SHOWN);
  const notes = figures.length === 0 ? ['Too few postings to count skills.'] : [];
  return cellOf({ figures, notes, profile: profilePart([profile.join(', ')]) });
}

/** Skills that all compared roles name often, with this role's shares. */
export function sharedCell(context: CellContext): ComparisonCell {
  const { figures, query, others } = context;
  const cells = others.map(({ role }) => findCell(figures.snapshot, { role, ...query }));
  const isShared = ({ anywhere }: SkillFigure): boolean => anywhere.count >= SHARED * anywhere.n;
  const often = cells.map(
    (cell) => new Set((cell?.skills ?? []).filter(isShared).map(({ skill }) => skill)),
  );
  const shared = (context.cell?.skills ?? [])
    .filter((figure) => isShared(figure) && often.every((set) => set.has(figure.skill)))
    .map((figure) => toEstimate(figure, context))
    .sort(byShare)
    .slice(0, SHOWN);
  const notes = shared.length === 0 ? ['No skill is named in a fifth of the postings of all.'] : [];
  return cellOf({ figures: shared, notes });
}

/** Skills that set this role apart from the others. */
export function apartCell(
  context: CellContext,
  own: readonly OwnSkill[],
  at: number,
): ComparisonCell {
  const figures = own
    .filter(({ role }) => role === context.profile.id)
    .map(({ label, shares }) => ({ ...shares[at]!, label }));
  const notes = figures.length === 0 ? ['Nothing that chance could not explain.'] : [];
  return cellOf({ figures, notes });
}

/**
 * For each role the skills that it names beyond chance more than the others together: log-odds with
 * a prior, |z| of 3.29 or more.
 */
export function findOwnSkills(
  roles: readonly RoleToCompare[],
  contexts: readonly CellContext[],
  most: number,
): OwnSkill[] {
  const cells = contexts.map(({ cell }) => cell);
  const all = findCell(contexts[0]!.figures.snapshot, {});
  if (all === undefined || cells.some((cell) => cell === undefined || cell.skills.length === 0)) {
    return [];
  }
  const background = countsOf([all]);
  return roles.flatMap(({ profile }, at) => {
    const rest = cells.flatMap((cell, other) => (other === at ? [] : [cell!]));
    return contrastGroups(countsOf([cells[at]!]), countsOf(rest), background)
      .filter(({ z }) => z >= OWN_Z)
      .slice(0, most)
      .map(({ feature, z }) => ({
        role: profile.id,
        skill: feature,
        label: contexts[0]!.skills.get(feature)?.label ?? feature,
        z: Math.round(z * 100) / 100,
        shares: contexts.map((context) => shareOf(feature, context)),
      }));
  });
}

function countsOf(cells: readonly MarketCell[]): Counts {
  const counts = new Map<string, number>();
  for (const { skills } of cells) {
    for (const { skill, anywhere } of skills) {
      counts.set(skill, (counts.get(skill) ?? 0) + anywhere.count);
    }
  }
  return counts;
}

function shareOf(skill: string, context: CellContext): Estimate {
  const found = context.cell?.skills.find((figure) => figure.skill === skill);
  if (found !== undefined) return toEstimate(found, context);
  // Skills of less than one posting in a hundred are not in the cell.
  return {
    label: context.skills.get(skill)?.label ?? skill,
    unit: 'share',
    ...{ value: 0, low: 0, high: 0.01, n: context.cell?.n ?? 0, source: 'postings' },
  };
}

function toEstimate(
  { skill, anywhere }: SkillFigure,
  { skills }: { readonly skills: CellContext['skills'] },
): Estimate {
  const { count, n, low, high } = anywhere;
  const label = skills.get(skill)?.label ?? skill;
  return { label, unit: 'share', value: count / n, low, high, n, source: 'postings' };
}

function byShare(a: Estimate, b: Estimate): number {
  return b.value - a.value || (a.label < b.label ? -1 : 1);
}
