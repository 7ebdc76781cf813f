import type { RoleId, Seniority } from '../../domain/analysis.js';
import type { Check, Claim, Verdict } from '../../domain/claim.js';
import { FEW, type PayFigure } from '../../domain/market.js';
import { roleLabels } from '../../domain/roles.js';
import type { CheckedPart, Estimate } from '../../domain/verdict.js';
import {
  agrees,
  allOf,
  decided,
  differenceOf,
  isAbove,
  isWithin,
  noFigure,
  reaches,
  type Decision,
} from './decide.js';
import { amountText, percentText, rangeText } from '../../domain/estimate-text.js';
import { payIn, payMedian, type ClaimFigures } from './figures.js';

type Of<Kind extends Check['is']> = Extract<Check, { readonly is: Kind }>;

/** An end of a claimed range may miss the lowest or highest tenth by a quarter. */
const END = 0.25;

/** `pay-range`: a range against the middle half and the outer tenths of stated pay. */
export function checkPayRange(
  claim: Claim,
  check: Of<'pay-range'>,
  figures: ClaimFigures,
): Decision {
  const levels: readonly (Seniority | undefined)[] = check.levels ?? [undefined];
  const parts = levels.flatMap((level): CheckedPart[] => {
    const of = { role: check.role, ...(level && { level }) };
    const pay = payIn(figures, of);
    if (pay === null) return [];
    return [{ estimate: payMedian(figures, of)!, verdict: rangeVerdict(claim, pay) }];
  });
  const pay = payIn(figures, { role: check.role, ...(levels[0] && { level: levels[0] }) });
  if (parts.length === 0 || pay === null) return noFigure('No posting states pay in the US.');
  const few = pay.n < FEW ? ` Fewer than ${FEW}: too few to decide.` : '';
  const reason = `The middle half is paid ${rangeText(pay.p25, pay.p75, 'USD/year')}, the lowest tenth up to ${amountText(pay.p10, 'USD/year')}, the highest from ${amountText(pay.p90, 'USD/year')}.${few}`;
  return { verdict: allOf(parts), reason, parts };
}

function rangeVerdict({ min = 0, max = Infinity, open }: Claim, pay: PayFigure): Verdict {
  if (pay.n < FEW) return 'unclear';
  const most = open === true ? Infinity : max;
  if (pay.high < min || pay.low > most) return 'contradicted';
  const holdsMiddle = min <= pay.p25 && most >= pay.p75;
  const lowEnd = Math.abs(min - pay.p10) <= pay.p10 * END;
  const highEnd = open === true || Math.abs(max - pay.p90) <= pay.p90 * END;
  return holdsMiddle && lowEnd && highEnd ? 'supported' : 'unclear';
}

/** `same-pay`: the medians differ by no more than a margin. */
export function checkSamePay(check: Of<'same-pay'>, figures: ClaimFigures): Decision {
  const [a, b] = [payMedian(figures, { role: check.a }), payMedian(figures, { role: check.b })];
  if (a === null || b === null) return noFigure('One of the roles states no pay in the US.');
  const difference = differenceOf(a, b);
  const margin = check.margin * ((a.value + b.value) / 2);
  const reason = `The medians differ by ${amountText(difference.value, 'USD/year')} (${rangeText(difference.low, difference.high, 'USD/year')}); the same means within ${percentText(check.margin)}.`;
  return decided(isWithin(difference, -margin, margin), reason, difference, a, b);
}

/** Overlap of the middle halves that is called large. */
const LARGE_OVERLAP = 2 / 3;

/** `pay-overlap`: how far the middle halves of stated pay lie over one another. */
export function checkPayOverlap(check: Of<'pay-overlap'>, figures: ClaimFigures): Decision {
  const levels: readonly (Seniority | undefined)[] = check.levels ?? [undefined];
  const parts = levels.flatMap((level): CheckedPart[] => {
    const first = payIn(figures, { role: check.a, ...(level && { level }) });
    const second = payIn(figures, { role: check.b, ...(level && { level }) });
    if (first === null || second === null) return [];
    const value = overlapOf(first, second);
    const estimate: Estimate = {
      label: `${level === undefined ? '' : `${level}: `}overlap of the middle halves of pay of ${roleLabels[check.a]}s and ${roleLabels[check.b]}s`,
      unit: 'share',
      ...{ value, low: value, high: value, n: Math.min(first.n, second.n), source: 'postings' },
    };
    const verdict =
      estimate.n! < FEW
        ? 'unclear'
        : value >= LARGE_OVERLAP
          ? 'supported'
          : value === 0
            ? 'contradicted'
            : 'unclear';
    return [{ estimate, verdict }];
  });
  if (parts.length < levels.length) return { ...noFigure('Too little stated pay.'), parts };
  const found = parts.map(({ estimate }) => percentText(estimate.value)).join(' and ');
  const reason = `The narrower middle half lies within the other by ${found}; large means at least ${percentText(LARGE_OVERLAP)}.`;
  return { verdict: allOf(parts), reason, parts };
}

function overlapOf(a: PayFigure, b: PayFigure): number {
  const both = Math.min(a.p75, b.p75) - Math.max(a.p25, b.p25);
  const narrower = Math.min(a.p75 - a.p25, b.p75 - b.p25);
  return narrower <= 0 ? 0 : Math.max(0, both / narrower);
}

/** `pay-by-level`: does the median rise from middle to senior level and from there to staff. */
export function checkPayByLevel(check: Of<'pay-by-level'>, figures: ClaimFigures): Decision {
  const steps = [
    ['mid', 'senior'],
    ['senior', 'staff'],
  ] as const;
  const parts = steps.flatMap(([lower, upper]): CheckedPart[] => {
    const from = payMedian(figures, { role: check.role, level: lower });
    const to = payMedian(figures, { role: check.role, level: upper });
    if (from === null || to === null) return [];
    const estimate = { ...differenceOf(to, from), label: `${upper} over ${lower}, medians` };
    return [{ estimate, verdict: isAbove(estimate) }];
  });
  if (parts.length === 0) return noFigure('Too little stated pay by level.');
  const found = parts.map(({ estimate: { label, value } }) => {
    return `${label}: ${amountText(value, 'USD/year')}`;
  });
  const rises = parts.some(({ verdict }) => verdict === 'supported');
  return { verdict: rises ? 'supported' : allOf(parts), reason: `${found.join('; ')}.`, parts };
}

/** `pay-by-place`: the best and the worst paid of the places with enough postings. */
export function checkPayByPlace(check: Of<'pay-by-place'>, figures: ClaimFigures): Decision {
  const roles = typeof check.role === 'string' ? [check.role] : check.role;
  const parts = roles.flatMap((role): CheckedPart[] => {
    const medians = placesOf(figures, role)
      .flatMap((place) => payMedian(figures, { role, place }) ?? [])
      .filter(({ n }) => (n ?? 0) >= FEW)
      .sort((a, b) => b.value - a.value);
    const [best, worst] = [medians[0], medians.at(-1)];
    if (best === undefined || worst === undefined || best === worst) return [];
    const estimate = { ...differenceOf(best, worst), label: `${best.label}, over ${worst.label}` };
    return [{ estimate, verdict: isAbove(estimate) }];
  });
  if (parts.length === 0) return noFigure(`No two places with pay in dollars of ${FEW} postings.`);
  const found = parts.map(({ estimate }) => amountText(estimate.value, 'USD/year')).join(' and ');
  const reason = `Between the best and the worst paid place there are ${found}.`;
  return { verdict: allOf(parts), reason, parts };
}

function placesOf({ snapshot }: ClaimFigures, role: RoleId): string[] {
  return snapshot.cells
    .filter((cell) => cell.role === role && cell.level === 'all' && cell.place !== 'all')
    .map(({ place }) => place)
    .filter((place) => place !== 'US');
}

/** `level-over-role`: is the step from middle to senior level larger than that between the roles. */
export function checkLevelOverRole(check: Of<'level-over-role'>, figures: ClaimFigures): Decision {
  const senior = payMedian(figures, { role: check.a, level: 'senior' });
  const mid = payMedian(figures, { role: check.a, level: 'mid' });
  const [a, b] = [payMedian(figures, { role: check.a }), payMedian(figures, { role: check.b })];
  if (senior === null || mid === null || a === null || b === null) {
    return noFigure('Too little stated pay by level.');
  }
  const byLevel = { ...differenceOf(senior, mid), label: 'senior over middle level' };
  const [high, low] = a.value >= b.value ? [a, b] : [b, a];
  const byRole = { ...differenceOf(high, low), label: 'one role over the other' };
  const difference = { ...differenceOf(byLevel, byRole), label: 'level over role' };
  const reason = `A level is worth ${amountText(byLevel.value, 'USD/year')}, the role ${amountText(byRole.value, 'USD/year')}.`;
  return decided(isAbove(difference), reason, difference, byLevel, byRole);
}

/** `top-pay`: are the roles in the upper half of those compared. */
export function checkTopPay(check: Of<'top-pay'>, figures: ClaimFigures): Decision {
  const medians = check.of.flatMap((role) => payMedian(figures, { role }) ?? []);
  const sorted = medians.map(({ value }) => value).sort((x, y) => x - y);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return noFigure('No stated pay to compare.');
  const parts = check.roles.flatMap((role): CheckedPart[] => {
    const estimate = payMedian(figures, { role });
    return estimate === null ? [] : [{ estimate, verdict: reaches(estimate, middle) }];
  });
  const reason = `The middle of the medians of ${check.of.length} roles is ${amountText(middle, 'USD/year')}.`;
  return { verdict: allOf(parts), reason, parts };
}

/** `town-pay`: pay in one town. */
export function checkTownPay(
  claim: Claim,
  check: Of<'town-pay'>,
  { work }: ClaimFigures,
): Decision {
  const { role, level, town, bound } = check;
  const found = work.towns.find(
    (one) => one.role === role && one.level === level && one.town === town,
  );
  if (found === undefined)
    return noFigure(`No posting of ${roleLabels[role]}s in ${town} states pay.`);
  const { p50, low, high, n } = found.pay;
  const estimate: Estimate = {
    label: `${level === 'lead' ? 'senior and lead ' : ''}${roleLabels[role]}, ${town}: median of stated pay`,
    unit: 'USD/year',
    ...{ value: p50, low, high, n },
    source: 'postings',
  };
  const reason = `The median of ${n} is ${amountText(p50, 'USD/year')}; the guide says ${amountText(claim.value!, 'USD/year')}.`;
  return decided(agrees(estimate, claim.value!, bound), reason, estimate);
}
