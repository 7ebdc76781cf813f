import { quantities, type Check } from '../../domain/claim.js';
import { findCell } from '../../domain/market-cells.js';
import { roleLabels } from '../../domain/roles.js';
import type { CheckedPart, Estimate } from '../../domain/verdict.js';
import { contrastRoles, OWN_Z } from './contrast-roles.js';
import { allOf, decided, isWithin, noFigure, reaches, type Decision } from './decide.js';
import { amountText, percentText } from '../../domain/estimate-text.js';
import { findWork, shareEstimate, type ClaimFigures } from './figures.js';

type Of<Kind extends Check['is']> = Extract<Check, { readonly is: Kind }>;

/** `confusion`: of the postings titled as one role, those that describe the other. */
export function checkConfusion(check: Of<'confusion'>, { work }: ClaimFigures): Decision {
  const parts = (
    [
      [check.a, check.b],
      [check.b, check.a],
    ] as const
  ).map(([title, role]): CheckedPart => {
    const titled = work.titles.filter((row) => row.title === title);
    const n = titled.reduce((sum, { count }) => sum + count, 0);
    const count = titled.find((row) => row.role === role)?.count ?? 0;
    const label = `postings titled ${roleLabels[title]} that describe ${roleLabels[role]}s`;
    const estimate = shareEstimate(count, n, label);
    return { estimate, verdict: reaches(estimate, quantities[check.at]) };
  });
  const shares = parts.map(({ estimate }) => percentText(estimate.value)).join(' and ');
  const reason = `${shares}, one way and the other; “${check.at}” means ${percentText(quantities[check.at])}.`;
  // Names are used for one another if they are so used in one direction.
  const isOne = parts.some(({ verdict }) => verdict === 'supported');
  return { verdict: isOne ? 'supported' : allOf(parts), reason, parts };
}

/** Own skills on each side that make two roles distinct, and overlaps that speak for it or against. */
const OWN_SKILLS = 5;
const DISTINCT_OVERLAP = 0.6;
const SAME_OVERLAP = 0.8;

/** `distinct` and `same`: how far the skills of two roles differ. */
export function checkDistinct(
  check: Of<'distinct' | 'same'>,
  { snapshot }: ClaimFigures,
): Decision {
  const contrast = contrastRoles(snapshot, check.a, check.b);
  if (contrast === null) return noFigure('One of the roles has too few postings.');
  const { skills, overlap, n } = contrast;
  const own = [
    skills.filter(({ z }) => z >= OWN_Z).length,
    skills.filter(({ z }) => z <= -OWN_Z).length,
  ] as const;
  const isDistinct = Math.min(...own) >= OWN_SKILLS && overlap <= DISTINCT_OVERLAP;
  const isSame = overlap >= SAME_OVERLAP;
  const holds = check.is === 'distinct' ? isDistinct : isSame;
  const fails = check.is === 'distinct' ? isSame : isDistinct;
  const estimate: Estimate = {
    label: `overlap of the skills of ${roleLabels[check.a]}s and ${roleLabels[check.b]}s`,
    unit: 'share',
    ...{ value: overlap, low: overlap, high: overlap },
    n: Math.min(...n),
    source: 'postings',
  };
  const reason = `${own[0]} skills are clearly the one’s own and ${own[1]} the other’s; what is named overlaps by ${percentText(overlap)}.`;
  return decided(holds ? 'supported' : fails ? 'contradicted' : 'unclear', reason, estimate);
}

/** `many-skills`: the median number of required skills. */
export function checkManySkills(check: Of<'many-skills'>, { snapshot }: ClaimFigures): Decision {
  const roles = typeof check.role === 'string' ? [check.role] : check.role;
  const parts = roles.flatMap((role): CheckedPart[] => {
    const figure = findCell(snapshot, { role })?.requiredSkills ?? null;
    if (figure === null) return [];
    const estimate: Estimate = {
      label: `required skills in half of the postings of ${roleLabels[role]}s`,
      unit: 'skills',
      ...{ value: figure.p50, low: figure.low, high: figure.high, n: figure.n },
      source: 'postings',
    };
    return [{ estimate, verdict: reaches(estimate, check.least) }];
  });
  const found = parts.map(({ estimate }) => String(estimate.value)).join(' and ');
  const reason = `Half of the postings require ${found} skills or more; a wide range is taken as ${check.least} or more.`;
  return { verdict: allOf(parts), reason, parts };
}

/** Postings that show a rung of a ladder. */
const RUNG = 5;
/** With so many postings of a role and none of a rung, the rung is not there. */
const MANY = 300;

/** `ladder`: are there postings at every rung. */
export function checkLadder(check: Of<'ladder'>, { work }: ClaimFigures): Decision {
  const all = findWork(work, { role: check.role })?.n ?? 0;
  if (all === 0) return noFigure('No postings of the role.');
  const parts = check.levels.map((level): CheckedPart => {
    const count = findWork(work, { role: check.role, level })?.n ?? 0;
    const estimate = shareEstimate(count, all, `${roleLabels[check.role]}s at level ${level}`);
    const verdict =
      count >= RUNG ? 'supported' : count === 0 && all >= MANY ? 'contradicted' : 'unclear';
    return { estimate, verdict };
  });
  const counts = check.levels.map(
    (level, at) => `${level} ${Math.round(parts[at]!.estimate.value * all)}`,
  );
  const reason = `Postings at the rungs: ${counts.join(', ')}, of ${all}; a rung is shown by ${RUNG}. That people climb it, postings do not show.`;
  const missing = parts.some(({ verdict }) => verdict === 'contradicted');
  return { verdict: missing ? 'contradicted' : allOf(parts), reason, parts };
}

/** `years`: the middle half of the least years asked for, against the guide's range. */
export function checkYears(check: Of<'years'>, { snapshot }: ClaimFigures): Decision {
  const figure = findCell(snapshot, { role: check.role, level: check.level })?.minYears ?? null;
  if (figure === null) return noFigure('No posting of this level states years.');
  const { p25, p75, p50, low, high, n } = figure;
  const estimate: Estimate = {
    label: `least years asked of a ${check.level} ${roleLabels[check.role]}, median`,
    unit: 'years',
    ...{ value: p50, low, high, n },
    source: 'postings',
  };
  const middle = isWithin({ ...estimate, low: p25, high: p75 }, check.min, check.max);
  const median = isWithin(estimate, check.min, check.max);
  const verdict = middle === 'supported' || median === 'contradicted' ? middle : 'unclear';
  const reason = `The middle half asks for at least ${amountText(p25, 'years').replace(' years', '')} to ${amountText(p75, 'years')}; the guide says ${check.min} to ${check.max}.`;
  return decided(median === 'contradicted' ? 'contradicted' : verdict, reason, estimate);
}

/** `family`: what the lexicon holds a tool to be. */
export function checkFamily(check: Of<'family'>, { skills }: ClaimFigures): Decision {
  const known = skills[check.skill];
  if (known === undefined) return noFigure('The lexicon does not know it.');
  const family = known.family.replaceAll('-', ' ');
  const holds = check.families.includes(known.family);
  const estimate: Estimate = {
    label: `${known.label} in the lexicon: ${family}`,
    ...{ unit: 'count', value: 1, low: 1, high: 1, n: null, source: 'lexicon' },
  };
  return decided(
    holds ? 'supported' : 'contradicted',
    `The lexicon has ${known.label} among ${family}.`,
    estimate,
  );
}
