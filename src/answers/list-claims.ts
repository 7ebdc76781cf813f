import { verdicts, type Verdict } from '../domain/claim.js';
import type { CheckedClaim, Contradiction } from '../domain/verdict.js';
import { checkClaims } from '../market/claims/check-claims.js';
import { findContradictions } from '../market/claims/find-contradictions.js';
import { claimFigures, type ClaimKnowledge } from './claim-figures.js';

/** Which claims are asked for; what is not given takes all. */
export interface ClaimQuery {
  /** `guide-0` to `guide-3`. */
  readonly guide?: string;
  readonly role?: string;
  readonly verdict?: Verdict;
}

/** Claims with their verdicts, as `rolescope claims --json` prints them. */
export interface ClaimReport {
  /** Postings that were counted, and their first and last month. */
  readonly figures: {
    readonly n: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly version: string;
  };
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly claims: readonly CheckedClaim[];
  /** Among all claims, those of which at least one is in the list. */
  readonly contradictions: readonly Contradiction[];
}

/** Checks the claims and keeps those asked for. */
export function listClaims(query: ClaimQuery, knowledge: ClaimKnowledge): ClaimReport {
  const { guide, role, verdict } = query;
  const { claims: all } = knowledge.claims;
  const claims = checkClaims(all, claimFigures(knowledge)).filter(
    (checked) =>
      (guide === undefined || checked.claim.guide === guide) &&
      (role === undefined || checked.claim.roles.includes(role)) &&
      (verdict === undefined || checked.verdict === verdict),
  );
  const ids = new Set(claims.map(({ claim }) => claim.id));
  const { n, from, to, version } = knowledge.work;
  return {
    figures: { n, from, to, version },
    counts: Object.fromEntries(
      verdicts.map((one) => [one, claims.filter((checked) => checked.verdict === one).length]),
    ) as Record<Verdict, number>,
    claims,
    contradictions: findContradictions(all).filter(
      ({ first, second }) => ids.has(first) || ids.has(second),
    ),
  };
}
