import type { Claim } from '../../domain/claim.js';
import type { CheckedClaim } from '../../domain/verdict.js';
import {
  checkGrowth,
  checkPayBesideWage,
  checkRising,
  checkTablePay,
  checkWage,
  checkWellPaid,
} from './check-published.js';
import {
  checkLevelOverRole,
  checkPayByLevel,
  checkPayByPlace,
  checkPayOverlap,
  checkPayRange,
  checkSamePay,
  checkTopPay,
  checkTownPay,
} from './check-pay.js';
import {
  checkConfusion,
  checkDistinct,
  checkFamily,
  checkLadder,
  checkManySkills,
  checkYears,
} from './check-roles.js';
import {
  checkDepth,
  checkMore,
  checkMoreKinds,
  checkOpenings,
  checkShares,
} from './check-shares.js';
import type { Decision } from './decide.js';
import type { ClaimFigures } from './figures.js';

/** Checks claims against figures. Pure: the same figures give the same verdicts. */
export function checkClaims(claims: readonly Claim[], figures: ClaimFigures): CheckedClaim[] {
  return claims.map((claim) => ({ claim, ...decide(claim, figures) }));
}

function decide(claim: Claim, figures: ClaimFigures): Decision {
  const { check } = claim;
  switch (check.is) {
    case 'share':
    case 'each':
      return checkShares(check, figures);
    case 'more':
    case 'more-at-level':
    case 'larger':
      return checkMore(check, figures);
    case 'more-kinds':
      return checkMoreKinds(check, figures);
    case 'more-openings':
      return checkOpenings(check, figures);
    case 'depth':
      return checkDepth(check, figures);
    case 'confusion':
      return checkConfusion(check, figures);
    case 'distinct':
    case 'same':
      return checkDistinct(check, figures);
    case 'many-skills':
      return checkManySkills(check, figures);
    case 'ladder':
      return checkLadder(check, figures);
    case 'years':
      return checkYears(check, figures);
    case 'family':
      return checkFamily(check, figures);
    case 'pay-range':
      return checkPayRange(claim, check, figures);
    case 'same-pay':
      return checkSamePay(check, figures);
    case 'pay-overlap':
      return checkPayOverlap(check, figures);
    case 'pay-by-level':
      return checkPayByLevel(check, figures);
    case 'pay-by-place':
      return checkPayByPlace(check, figures);
    case 'level-over-role':
      return checkLevelOverRole(check, figures);
    case 'top-pay':
      return checkTopPay(check, figures);
    case 'well-paid':
      return checkWellPaid(check, figures);
    case 'town-pay':
      return checkTownPay(claim, check, figures);
    case 'table-pay':
      return checkTablePay(claim, check, figures);
    case 'bls-wage':
      return checkWage(claim, check, figures);
    case 'pay-beside-wage':
      return checkPayBesideWage(check, figures);
    case 'bls-growth':
    case 'growing':
      return checkGrowth(check, figures);
    case 'rising':
    case 'rising-pay':
      return checkRising(check, figures);
    case 'none':
      return { verdict: 'not-checkable', reason: `${capital(check.why)}.`, parts: [] };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
