import type { HiringPlan, NeedsAsset } from '../../domain/hiring.js';
import type { MatchedKind } from '../../domain/project.js';
import type { ProjectKind, RoleProfile } from '../../domain/role-profile.js';

/** Skills of a kind that a brief has to name where none of its needs is of the kind. */
const LEAST_SKILLS = 2;

/**
 * The kinds of project that a brief is about: those of its stated needs, with the words that state
 * them, and those of which it names at least two skills. Only kinds of roles in the plan.
 */
export function matchKinds(
  plan: Pick<HiringPlan, 'roles' | 'require' | 'prefer'>,
  { needs }: NeedsAsset,
  profiles: readonly RoleProfile[],
): MatchedKind[] {
  const named = [...plan.require, ...plan.prefer].filter(({ why }) => why === 'brief');
  return plan.roles.flatMap(({ role, needs: stated }) => {
    const kinds = profiles.find(({ id }) => id === role)?.projectKinds ?? [];
    const matched = kinds.map((kind): MatchedKind => {
      const own = stated.filter(
        ({ need }) => needs.find(({ id }) => id === need)?.kind === kind.id,
      );
      return {
        ...{ role, kind: kind.id, label: kind.label, description: kind.description },
        evidence: own.flatMap(({ evidence }) => evidence),
        skills: named
          .filter(({ skill }) => names(kind, skill))
          .map(({ skill, label }) => ({ skill, label })),
        sources: kind.sources,
      };
    });
    return matched
      .filter(({ evidence, skills }) => evidence.length > 0 || skills.length >= LEAST_SKILLS)
      .sort((a, b) => b.evidence.length - a.evidence.length || b.skills.length - a.skills.length);
  });
}

function names(kind: ProjectKind, skill: string): boolean {
  return kind.skills.some((one) => one.skill === skill);
}
