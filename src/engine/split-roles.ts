import type { Document, SectionKind } from '../document/document.js';
import type { Analysis, RoleId, RoleShare } from '../domain/analysis.js';
import type { RoleSplit, SplitItem } from '../domain/role-split.js';

/** From this share of the work on, a role has a posting of its own. */
const LARGE_SHARE = 0.2;
/** Where only one is that large, others count from here on. */
const SMALL_SHARE = 0.08;
/** By so much, in log-odds, an item must speak more for one role than for the next. */
const CLEAR = 0.2;

const KINDS: Readonly<Partial<Record<SectionKind, SplitItem['kind']>>> = {
  responsibilities: 'duty',
  requirements: 'requirement',
  preferred: 'preferred',
};

/** The roles that would each get a posting. */
export function rolesToSplit({ roles }: Analysis): readonly RoleShare[] {
  const own = roles.filter(({ role }) => role !== 'other');
  const large = own.filter(({ share }) => share >= LARGE_SHARE);
  return large.length > 1 ? large : own.filter(({ share }) => share >= SMALL_SHARE);
}

/**
 * Divides the duties and requirements of a posting among its roles, by what their words say.
 *
 * @param weights for each sentence of the document one number a role, as the roles are ordered
 */
export function splitRoles(
  document: Document,
  roles: readonly RoleShare[],
  weights: readonly (readonly number[])[],
): RoleSplit {
  const { sentences } = document;
  let next = 0;
  const items = document.blocks.flatMap((block, number): Weighed[] => {
    const kind = KINDS[document.sections[block.section]!.kind];
    if (kind === undefined || block.kind === 'heading') return [];
    const { start, end } = block;
    const sums = roles.map(() => 0);
    for (; next < sentences.length && sentences[next]!.block <= number; next++) {
      if (sentences[next]!.block < number) continue;
      for (const role of roles.keys()) sums[role]! += weights[next]![role]!;
    }
    const text = document.text.slice(start, end);
    return [{ kind, start, end, text, owner: ownerOf(sums, roles) }];
  });
  return {
    parts: roles.map(({ role, share }) => ({
      role,
      share,
      items: items.filter(({ owner }) => owner === role).map(toItem),
    })),
    common: items.filter(({ owner }) => owner === null).map(toItem),
  };
}

interface Weighed extends SplitItem {
  readonly owner: RoleId | null;
}

function toItem({ kind, start, end, text }: Weighed): SplitItem {
  return { kind, start, end, text };
}

function ownerOf(sums: readonly number[], roles: readonly RoleShare[]): RoleId | null {
  const order = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b);
  const [first, second] = order;
  if (first === undefined || second === undefined) return null;
  return sums[first]! - sums[second]! >= CLEAR ? roles[first]!.role : null;
}
