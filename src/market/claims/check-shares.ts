import type { RoleId } from '../../domain/analysis.js';
import { quantities, type Check, type Quantity } from '../../domain/claim.js';
import { FEW } from '../../domain/market.js';
import { roleLabels } from '../../domain/roles.js';
import type { CheckedPart, Estimate } from '../../domain/verdict.js';
import {
  allOf,
  decided,
  differenceOf,
  isAbove,
  isFew,
  noFigure,
  reaches,
  type Decision,
} from './decide.js';
import { amountText, estimateText, percentText, rangeText } from '../../domain/estimate-text.js';
import { findWork, isTacit, measure, shareEstimate, type ClaimFigures } from './figures.js';

type Of<Kind extends Check['is']> = Extract<Check, { readonly is: Kind }>;

/** `share` and `each`: do so many of the postings name it. */
export function checkShares(check: Of<'share'> | Of<'each'>, figures: ClaimFigures): Decision {
  const roles = typeof check.role === 'string' ? [check.role] : check.role;
  const measures = check.is === 'share' ? [check.of] : check.of;
  const parts = roles.flatMap((role) =>
    measures.flatMap((of): CheckedPart[] => {
      const estimate = measure(figures, of, { role, ...(check.level && { level: check.level }) });
      if (estimate === null) return [];
      const reached = reaches(estimate, quantities[check.at]);
      const silent = reached === 'contradicted' && isTacit(figures, of);
      return [{ estimate, verdict: silent ? 'unclear' : reached }];
    }),
  );
  if (parts.length < roles.length * measures.length) {
    return { ...noFigure('No postings to count it in.'), parts };
  }
  const verdict = allOf(parts);
  const silent = parts.some(
    ({ estimate, verdict: own }) =>
      own === 'unclear' && reaches(estimate, quantities[check.at]) === 'contradicted',
  );
  const silence =
    silent && verdict === 'unclear' ? ' Many postings leave it unsaid, so few decide nothing.' : '';
  return { verdict, reason: `${shareReason(parts, check.at)}${silence}`, parts };
}

function shareReason(parts: readonly CheckedPart[], at: Quantity): string {
  const most = `“${at}” means ${percentText(quantities[at])}`;
  const few = parts.some(({ estimate }) => isFew(estimate))
    ? ` Fewer than ${FEW}: too few to decide.`
    : '';
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    return `${estimateText(only.estimate)}; ${most}.${few}`;
  }
  const owners = new Set(parts.map(({ estimate }) => estimate.label.split(': ', 1)[0]));
  const nameOf = (label: string): string =>
    owners.size === 1 ? label.slice(label.indexOf(': ') + 2) : label;
  const listed = (enough: boolean): string =>
    parts
      .filter(({ verdict }) => (verdict === 'supported') === enough)
      .map(({ estimate: { label, value } }) => `${nameOf(label)} ${percentText(value)}`)
      .join(', ');
  const [enough, short] = [listed(true), listed(false)];
  const found = [
    ...(enough === '' ? [] : [enough]),
    ...(short === '' ? [] : [`not clearly so: ${short}`]),
  ];
  return `${capital(found.join('; '))} (${most}).${few}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `more`, `more-at-level`, `larger`: is one above the other beyond chance. */
export function checkMore(
  check: Of<'more'> | Of<'more-at-level'> | Of<'larger'>,
  figures: ClaimFigures,
): Decision {
  const [first, second] = pairOf(check, figures);
  if (first === null || second === null) return noFigure('One side has no postings to measure.');
  const difference = differenceOf(first, second);
  const range = rangeText(difference.low, difference.high, difference.unit);
  const reason = `The difference is ${amountText(difference.value, difference.unit)} (${range}).`;
  return decided(isAbove(difference), reason, difference, first, second);
}

function pairOf(
  check: Of<'more'> | Of<'more-at-level'> | Of<'larger'>,
  figures: ClaimFigures,
): readonly [Estimate | null, Estimate | null] {
  const { role } = check;
  switch (check.is) {
    case 'more':
      return [
        measure(figures, check.of, { role }),
        measure(figures, check.of, { role: check.than }),
      ];
    case 'more-at-level':
      return [
        measure(figures, check.of, { role, level: check.level }),
        measure(figures, check.of, { role, level: check.than }),
      ];
    case 'larger':
      return [measure(figures, check.of, { role }), measure(figures, check.than, { role })];
  }
}

/** `more-kinds`: is it named more often in more of several kinds, and in none less often. */
export function checkMoreKinds(check: Of<'more-kinds'>, figures: ClaimFigures): Decision {
  const differences = check.of.flatMap((signal) => {
    const first = measure(figures, { signal }, { role: check.role });
    const second = measure(figures, { signal }, { role: check.than });
    if (first === null || second === null) return [];
    const difference = differenceOf(first, second);
    const label = `${first.label}, less that of ${roleLabels[check.than]}s`;
    return [{ estimate: { ...difference, label }, verdict: isAbove(difference) }];
  });
  if (differences.length === 0) return noFigure('No postings to count it in.');
  const more = differences.filter(({ verdict }) => verdict === 'supported').length;
  const less = differences.filter(({ verdict }) => verdict === 'contradicted').length;
  const reason = `Named clearly more often in ${more}, clearly less often in ${less} of ${differences.length} industries.`;
  const verdict =
    more > less && less === 0 ? 'supported' : less > more ? 'contradicted' : 'unclear';
  return { verdict, reason, parts: differences };
}

/** `more-openings`: numbers of postings, only in sources that were taken whole. */
export function checkOpenings(check: Of<'more-openings'>, { work }: ClaimFigures): Decision {
  const countOf = (role: RoleId): number =>
    work.whole.roles.find((one) => one.role === role)?.count ?? 0;
  const [first, second] = [countOf(check.role), countOf(check.than)];
  const source = work.whole.sources.join(', ');
  const estimate: Estimate = {
    ...shareEstimate(
      first,
      first + second,
      `${roleLabels[check.role]}s among the postings of both, on boards taken whole`,
    ),
    source,
  };
  const reason = `${first} postings of ${roleLabels[check.role]}s, ${second} of ${roleLabels[check.than]}s, in sources that were not searched by title.`;
  return decided(reaches(estimate, 0.5), reason, estimate);
}

/** The roles whose mean a depth is measured against: those of AI and data. */
const AI_AND_DATA: readonly RoleId[] = [
  'ai-engineer',
  'ml-engineer',
  'ai-researcher',
  'data-scientist',
  'data-engineer',
  'data-analyst',
  'mlops-engineer',
];
/** Deep is a quarter above the mean of those roles, light a quarter below. */
const STEP = 0.25;

/** The mean depth of the roles of AI and data, each role counted once. */
export function meanDepth({ work }: ClaimFigures, of: 'coding' | 'maths'): number {
  const means = AI_AND_DATA.flatMap((role) => findWork(work, { role })?.[of]?.mean ?? []);
  return means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length);
}

/** The word for a depth: against the mean of the roles of AI and data. */
export function depthWord(estimate: Estimate, mean: number): 'deep' | 'moderate' | 'light' {
  if (estimate.value >= mean * (1 + STEP)) return 'deep';
  return estimate.value < mean * (1 - STEP) ? 'light' : 'moderate';
}

/** `depth`: is the measured depth what the guide calls it. */
export function checkDepth(check: Of<'depth'>, figures: ClaimFigures): Decision {
  const estimate = measure(figures, { depth: check.of }, { role: check.role });
  if (estimate === null) return noFigure('Too few required skills to measure it.');
  const mean = meanDepth(figures, check.of);
  const bands = {
    deep: [mean * (1 + STEP), 1],
    moderate: [mean * (1 - STEP), mean * (1 + STEP)],
    light: [0, mean * (1 - STEP)],
  } as const;
  const [least, most] = bands[check.level];
  const outside = estimate.high < least || estimate.low > most;
  const inside = estimate.low >= least && estimate.high <= most;
  const reason = `${percentText(estimate.value)} of the required skills; the mean of the roles of AI and data is ${percentText(mean)}, and ${check.level} means ${rangeText(least, most, 'share')}.`;
  return decided(inside ? 'supported' : outside ? 'contradicted' : 'unclear', reason, estimate);
}
