import type { RoleId, Seniority } from '../domain/analysis.js';
import {
  FEW,
  type MarketCell,
  type OrAll,
  type PayFigure,
  type SkillFigure,
} from '../domain/market.js';
import { percentileFigure } from './percentiles.js';
import { shareFigure, shareFigures } from './share-figure.js';
import type { PayTally, Tally } from './tally.js';
import { levelIds } from '../domain/levels.js';
import { educationLevels, employments, workplaces } from '../domain/term-values.js';

/** What a cell is of. */
export interface CellKey {
  readonly role: OrAll<RoleId>;
  readonly level: OrAll<Seniority>;
  readonly place: OrAll<string>;
}

/** The least share of a cell's postings, and number of them, that a skill must be in to be listed. */
const LEAST_SHARE = 0.01;
const LEAST_COUNT = 2;

/** The figures of a cell from the tally of its postings. */
export function toMarketCell(key: CellKey, tally: Tally): MarketCell {
  const { n, states } = tally;
  const stated = (what: 'pay' | 'place' | 'years' | 'duties') =>
    shareFigure(states.get(what) ?? 0, n);
  return {
    ...key,
    n,
    sources: toRecord(tally.sources),
    requiredSkills: percentileFigure(tally.requiredSkills),
    minYears: percentileFigure(tally.minYears),
    education: shareFigures(tally.education, n, educationLevels),
    workplace: shareFigures(tally.workplace, n, workplaces),
    employment: shareFigures(tally.employment, n, employments),
    levels: shareFigures(tally.levels, n, levelIds),
    payStated: stated('pay'),
    placeStated: stated('place'),
    yearsStated: stated('years'),
    dutiesStated: stated('duties'),
    mismatched: shareFigure(tally.mismatches, n),
    pay: payFigures(tally.pay),
    skills: n < FEW ? [] : skillFigures(tally),
  };
}

/** Pay by currency, the most stated first. Amounts are rounded to whole units. */
export function payFigures(pay: ReadonlyMap<string, PayTally>): PayFigure[] {
  return [...pay]
    .map(([currency, { values, sources, months }]) => {
      const dated = [...months.keys()].sort();
      return {
        currency,
        ...percentileFigure(values, Math.round)!,
        sources: toRecord(sources),
        from: dated[0] ?? null,
        to: dated.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.n - a.n || compare(a.currency, b.currency));
}

function skillFigures({ n, required, anywhere }: Tally): SkillFigure[] {
  const least = Math.max(LEAST_COUNT, n * LEAST_SHARE);
  return [...anywhere]
    .filter(([, count]) => count >= least)
    .map(([skill, count]) => ({ skill, count, required: required.get(skill) ?? 0 }))
    .sort((a, b) => b.required - a.required || b.count - a.count || compare(a.skill, b.skill))
    .map(({ skill, count, required: asked }) => ({
      skill,
      required: shareFigure(asked, n),
      anywhere: shareFigure(count, n),
    }));
}

function toRecord(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
