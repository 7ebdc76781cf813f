import { type Verdict, verdicts } from '@rolescope/domain/claim.js';

/** Which claims are shown, as the address of the page has it. */
export interface ClaimsSearch {
  readonly guide?: string;
  readonly verdict?: Verdict;
  readonly role?: string;
  /** Words that the claim holds. */
  readonly words?: string;
}

const LONGEST = 80;

/** Makes a valid search of whatever the address says. */
export function readClaimsSearch(search: Readonly<Record<string, unknown>>): ClaimsSearch {
  const { guide, verdict, role, words } = search;
  const known = verdicts.find((one) => one === verdict);
  return {
    ...(typeof guide === 'string' && /^guide-\d{1,2}$/.test(guide) ? { guide } : {}),
    ...(known === undefined ? {} : { verdict: known }),
    ...(isWord(role) ? { role } : {}),
    ...(isWord(words) ? { words } : {}),
  };
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}
