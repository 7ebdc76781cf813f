import type { ComparisonCell } from '../../domain/comparison.js';
import { amountText } from '../../domain/estimate-text.js';
import { namedLevels } from '../../domain/levels.js';
import { findCell } from '../../domain/market-cells.js';
import type { Estimate } from '../../domain/verdict.js';
import { checkGrowth } from '../claims/check-published.js';
import { measure, shareEstimate } from '../claims/figures.js';
import { cellOf, profilePart, type CellContext } from './context.js';

/** How the postings spread over the ladder, and the years asked at its rungs. */
export function careerCell({ figures, role, query, profile }: CellContext): ComparisonCell {
  const place = query.place === undefined ? {} : { place: query.place };
  const all = findCell(figures.snapshot, { role, ...place });
  const stated = namedLevels.map((level) => all?.levels[level]?.count ?? 0);
  const n = stated.reduce((sum, count) => sum + count, 0);
  const rungs = namedLevels.flatMap((level, at): Estimate[] => {
    const count = stated[at]!;
    if (count === 0) return [];
    const years = findCell(figures.snapshot, { role, level, ...place })?.minYears?.p50;
    const asked =
      years === undefined || years === 0 ? '' : `, half ask ${amountText(years, 'years')} or more`;
    return [shareEstimate(count, n, `${level}${asked}`)];
  });
  return cellOf({
    figures: rungs,
    profile: profilePart(
      [profile.ladder.map(({ rung }) => rung).join(' → ')].filter((line) => line !== ''),
      profile.ladder.flatMap(({ sources }) => sources),
    ),
  });
}

/** The least degree, of the postings that state one. */
export function educationCell({ figures, role, query, profile }: CellContext): ComparisonCell {
  const { typical, alternatives, sources } = profile.education;
  const of = { role, ...(query.level && { level: query.level }) };
  const degrees = [
    [['none'], 'no degree needed'],
    [['bachelor'], 'bachelor’s degree'],
    [['master'], 'master’s degree'],
    [['phd'], 'doctorate'],
  ] as const;
  const shares = degrees.flatMap(([education, label]) => {
    const estimate = measure(figures, { education }, of);
    return estimate === null || estimate.value === 0
      ? []
      : [{ ...estimate, label: `${label}, where stated` }];
  });
  return cellOf({
    figures: shares,
    profile: profilePart(
      [typical, ...alternatives].filter((line) => line !== ''),
      sources,
    ),
  });
}

/** Growth is told over the last years only. */
const GROWTH_YEARS = 2;

/** Openings on boards taken whole, and employment of the nearest occupation. */
export function outlookCell(context: CellContext): ComparisonCell {
  const { figures, role, profile } = context;
  const { whole, employmentErrors } = figures.work;
  const all = whole.roles.reduce((sum, { count }) => sum + count, 0);
  const own = whole.roles.find((one) => one.role === role)?.count ?? 0;
  const occupation = profile.crosswalk.find(
    ({ taxonomy, code }) =>
      taxonomy === 'onet-soc-2019' && employmentErrors.some((row) => code.startsWith(row.code)),
  );
  const code = occupation?.code.slice(0, 7) ?? '';
  const years = employmentErrors.filter((row) => row.code === code).map(({ year }) => year);
  const from = Math.max(...years) - GROWTH_YEARS;
  const growth =
    years.length < 2
      ? []
      : checkGrowth({ is: 'growing', occupation: code, from, to: 0 }, figures).parts;
  return cellOf({
    figures: [
      ...(all === 0 ? [] : [shareEstimate(own, all, 'of all postings on boards taken whole')]),
      ...growth.map(({ estimate }) => ({
        ...estimate,
        label: `${estimate.label}, ${occupation!.label} (${occupation!.relation} match)`,
      })),
    ],
    notes: outlookNotes(code, growth.length),
    profile: profilePart(
      [profile.outlook.summary].filter((line) => line !== ''),
      profile.outlook.figures.map(({ source }) => source),
    ),
  });
}

/** The occupation of data scientists is counted by itself since 2021; the survey takes three years. */
const NEW_OCCUPATION = '15-2051';

function outlookNotes(code: string, growths: number): string[] {
  if (growths === 0) return ['No occupation of the wage tables is near enough.'];
  return code === NEW_OCCUPATION
    ? [
        'The occupation was new in 2021 and the survey takes three years: part of its growth is people counted elsewhere before.',
      ]
    : [];
}
