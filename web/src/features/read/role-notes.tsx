import type { RoleShare } from '@rolescope/domain/analysis.js';
import { RoleCode } from '../../ui/role-tag.js';
import { roleMarkId } from './layers.js';
import type { MarginNote } from './margin-notes.js';

/** Why each piece of evidence speaks for its role, in the order of the text. */
export function roleNotes(roles: readonly RoleShare[]): MarginNote[] {
  return roles
    .flatMap(({ role, evidence }) => evidence.map((item, at) => ({ role, item, at })))
    .sort((a, b) => rank(a.item) - rank(b.item))
    .map(({ role, item, at }) => ({
      id: roleMarkId(role, at),
      tone: role,
      content: (
        <p className="flex items-start gap-2 text-sm">
          <RoleCode role={role} className="mt-[0.15em] shrink-0" />
          <span>{item.reason}</span>
        </p>
      ),
    }));
}

/** Evidence of title and place stands above the text. */
function rank({ field, start }: { readonly field: string; readonly start: number }): number {
  return field === 'text' ? start : start - 1e9;
}
