import type { RoleId, Seniority } from '@rolescope/domain/analysis.js';
import { namedLevels } from '@rolescope/domain/levels.js';
import { roleIds } from '@rolescope/domain/roles.js';

/** What a person looks at, as the address of the page has it. Nothing of a résumé is in it. */
export interface YouSearch {
  readonly view?: 'quiz' | 'postings';
  /** The role and level aimed at; those that fit best where they are not given. */
  readonly role?: RoleId;
  readonly level?: Seniority;
  /** ISO 3166 code, or `remote`, for the pay. */
  readonly place?: string;
}

/** Makes a valid search of whatever the address says. */
export function readYouSearch(search: Readonly<Record<string, unknown>>): YouSearch {
  const view = (['quiz', 'postings'] as const).find((one) => one === search['view']);
  const role = roleIds.find((one) => one === search['role']);
  const level = namedLevels.find((one) => one === search['level']);
  const { place } = search;
  const isPlace = typeof place === 'string' && /^(?:[A-Z]{2}(?:-[A-Z]{2})?|remote)$/.test(place);
  return {
    ...(view === undefined ? {} : { view }),
    ...(role === undefined ? {} : { role }),
    ...(level === undefined ? {} : { level }),
    ...(isPlace ? { place } : {}),
  };
}
