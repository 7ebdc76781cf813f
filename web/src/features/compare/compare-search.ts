/** What is compared, as the address of the page has it. */
export interface CompareSearch {
  /** Ids of roles; none compares nothing yet. */
  readonly roles: readonly string[];
  readonly level?: string;
  readonly place?: string;
}

/** Roles that the page begins with: the two that the guides are about. */
export const FIRST_ROLES = ['ai-engineer', 'data-scientist'] as const;
/** Most roles side by side. */
export const MOST_ROLES = 4;
const LONGEST = 80;

/** Makes a valid search of whatever the address says. */
export function readCompareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const { roles, level, place } = search;
  const named = typeof roles === 'string' ? roles.split(',') : Array.isArray(roles) ? roles : null;
  const ids = (named ?? FIRST_ROLES)
    .filter((id): id is string => typeof id === 'string' && id.trim() !== '')
    .map((id) => id.trim().slice(0, LONGEST));
  return {
    roles: [...new Set(ids)].slice(0, MOST_ROLES),
    ...(isWord(level) ? { level } : {}),
    ...(isWord(place) ? { place } : {}),
  };
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}
