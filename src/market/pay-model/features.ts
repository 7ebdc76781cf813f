import type { Seniority } from '../../domain/analysis.js';
import { roleIds } from '../../domain/roles.js';
import { levelIds } from '../../domain/levels.js';
import { educationLevels, employments, workplaces } from '../../domain/term-values.js';
import type { PayFacts } from './pay-facts.js';

/**
 * Names of the features, by which a model file is matched to this code: `share:<role>`,
 * `level:<level>`, `rank`, `years`, `required` and `skills` (their number), `education:…`, `workplace:…`, `employment:…`, `place:<code>`.
 */
export function featureNames(places: readonly string[]): string[] {
  return [
    ...roleIds.map((role) => `share:${role}`),
    ...levelIds.map((level) => `level:${level}`),
    'rank',
    'years',
    'required',
    'skills',
    ...stated(educationLevels).map((value) => `education:${value}`),
    ...stated(workplaces).map((value) => `workplace:${value}`),
    ...stated(employments).map((value) => `employment:${value}`),
    ...places.map((place) => `place:${place}`),
  ];
}

/** Steps of the ladder; a level that is not stated stands with `mid`, and has a feature of its own. */
const RANKS: Readonly<Record<Seniority, number>> = {
  intern: 0,
  junior: 1,
  mid: 2,
  unspecified: 2,
  senior: 3,
  staff: 4,
  manager: 4,
  director: 5,
  executive: 6,
};
/** A number that is not known; below any that is. */
const UNKNOWN = -1;
const MOST_YEARS = 15;

/** The values of the features, in the order of `featureNames`. */
export function featureValues(facts: PayFacts, places: readonly string[]): number[] {
  const {
    level = 'unspecified',
    place,
    region,
    minYears,
    education,
    workplace,
    employment,
  } = facts;
  const is = (condition: boolean): number => (condition ? 1 : 0);
  return [
    ...roleIds.map((role) => facts.shares.find((share) => share.role === role)?.share ?? 0),
    ...levelIds.map((value) => is(value === level)),
    RANKS[level],
    Math.min(minYears ?? UNKNOWN, MOST_YEARS),
    facts.skillCounts?.required ?? UNKNOWN,
    facts.skillCounts?.all ?? UNKNOWN,
    ...stated(educationLevels).map((value) => is(value === education)),
    ...stated(workplaces).map((value) => is(value === workplace)),
    ...stated(employments).map((value) => is(value === employment)),
    ...places.map((value) => is(value === place || value === region)),
  ];
}

const SHARE_CUTS = [0.05, 0.15, 0.3, 0.5, 0.7, 0.9];
const RANK_CUTS = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5];
const YEAR_CUTS = [-0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 9.5, 11.5];
const REQUIRED_CUTS = [-0.5, 2.5, 5.5, 8.5, 12.5, 16.5, 22.5];
const SKILL_CUTS = [-0.5, 5.5, 10.5, 15.5, 20.5, 30.5];
const YES_NO = [0.5];
const CUTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['rank', RANK_CUTS],
  ['years', YEAR_CUTS],
  ['required', REQUIRED_CUTS],
  ['skills', SKILL_CUTS],
]);

/** Where a tree may cut a feature; a value goes left when it is not above the cut. */
export function cutsOf(feature: string): readonly number[] {
  return feature.startsWith('share:') ? SHARE_CUTS : (CUTS.get(feature) ?? YES_NO);
}

function stated<Value extends string>(values: readonly Value[]): Value[] {
  return values.filter((value) => value !== 'unspecified');
}
