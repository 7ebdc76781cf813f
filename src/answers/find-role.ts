import type { RoleId } from '../domain/analysis.js';
import type { RoleProfile } from '../domain/role-profile.js';
import { labelKey } from '../lexicon/label-forms.js';
import { nearestNames } from '../text/nearest-names.js';

/** A role as asked for: its profile, and the role of the nine that its figures are of. */
export interface FoundRole {
  readonly kind: 'role';
  readonly profile: RoleProfile;
  readonly role: RoleId;
}

/** A name that no role has. */
export interface UnknownRole {
  readonly kind: 'unknown';
  readonly name: string;
  readonly nearest: readonly string[];
}

const NEAREST = 3;

/** Finds a role by id, label, alias or title; upper and lower case are the same. */
export function findRole(name: string, profiles: readonly RoleProfile[]): FoundRole | UnknownRole {
  const key = labelKey(name.replaceAll('-', ' '));
  const namesOf = ({ id, preferredLabel, aliases }: RoleProfile): string[] =>
    [id.replaceAll('-', ' '), preferredLabel, ...aliases].map((one) =>
      labelKey(one.replaceAll('-', ' ')),
    );
  const profile =
    profiles.find((candidate) => namesOf(candidate).includes(key)) ??
    profiles.find(({ titles }) => titles.some((title) => labelKey(title) === key));
  if (profile !== undefined) {
    return { kind: 'role', profile, role: profile.variantOf ?? (profile.id as RoleId) };
  }
  const known = profiles.flatMap(({ preferredLabel, aliases }) => [preferredLabel, ...aliases]);
  return { kind: 'unknown', name, nearest: nearestNames(name, known, NEAREST) };
}
