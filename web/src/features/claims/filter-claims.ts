import type { CheckedClaim } from '@rolescope/domain/verdict.js';
import type { ClaimsSearch } from './claims-search.js';

/** The claims that a search asks for, in their order. */
export function filterClaims(
  claims: readonly CheckedClaim[],
  { guide, verdict, role, words = '' }: ClaimsSearch,
): readonly CheckedClaim[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter(({ claim, verdict: own, reason }) => {
    const text = `${claim.claim} ${reason} ${claim.id}`.toLowerCase();
    return (
      (guide === undefined || claim.guide === guide) &&
      (verdict === undefined || own === verdict) &&
      (role === undefined || claim.roles.includes(role)) &&
      wanted.every((word) => text.includes(word))
    );
  });
}
