import { featureNames, featureValues } from '../../src/market/pay-model/features.js';
import {
  payModelFormat,
  type PayModel,
  type PayQuantile,
} from '../../src/market/pay-model/pay-model.js';
import { predictQuantile } from '../../src/market/pay-model/predict-pay.js';
import type { PayFacts } from '../../src/market/pay-model/pay-facts.js';
import { binRows, boostQuantile } from './boost-quantile.js';
import { FOLDS, type PayRow } from './pay-rows.js';

const QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9];
/** The interval that is calibrated: from the first to the last quantile. */
const COVERAGE = 0.8;
/** Places with fewer postings have no feature of their own. */
const LEAST_OF_PLACE = 20;

/** Trains a model. Its interval is calibrated on postings of companies it was not fitted to. */
export function fitPayModel(rows: readonly PayRow[]): PayModel {
  const places = frequentPlaces(rows);
  const months = rows.flatMap(({ month }) => month ?? []).sort();
  return {
    format: payModelFormat,
    currency: 'USD',
    n: rows.length,
    companies: new Set(rows.map(({ company }) => company)).size,
    from: months[0]!,
    to: months.at(-1)!,
    places,
    features: featureNames(places),
    quantiles: QUANTILES.map((p) => fitQuantile(rows, places, p)),
    widening: conformalWidening(rows, places),
  };
}

/** What is known of a role and no posting of it: nothing of the posting's skills. */
export function withoutSkills(facts: PayFacts): PayFacts {
  return { ...facts, skillCounts: null };
}

/** Every posting is learned from twice, with and without its skills, so that both can be asked. */
function fitQuantile(rows: readonly PayRow[], places: readonly string[], p: number): PayQuantile {
  const values = [
    ...rows.map(({ facts }) => featureValues(facts, places)),
    ...rows.map(({ facts }) => featureValues(withoutSkills(facts), places)),
  ];
  const targets = [...rows, ...rows].map(({ dollars }) => Math.log(dollars));
  return boostQuantile(binRows(values, featureNames(places)), targets, p);
}

/**
 * How far postings lie outside the uncalibrated interval (negative: inside), at the rank that split
 * conformal prediction asks for. Every posting is judged by a model that did not see its fold.
 */
function conformalWidening(
  rows: readonly PayRow[],
  places: readonly string[],
): PayModel['widening'] {
  const scores = { posting: [] as number[], role: [] as number[] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = rows.filter((row) => row.fold === fold);
    const rest = rows.filter((row) => row.fold !== fold);
    if (held.length === 0 || rest.length === 0) continue;
    const low = fitQuantile(rest, places, QUANTILES[0]!);
    const high = fitQuantile(rest, places, QUANTILES.at(-1)!);
    const outside = (facts: PayFacts, log: number): number => {
      const values = featureValues(facts, places);
      return Math.max(predictQuantile(low, values) - log, log - predictQuantile(high, values));
    };
    for (const { facts, dollars } of held) {
      scores.posting.push(outside(facts, Math.log(dollars)));
      scores.role.push(outside(withoutSkills(facts), Math.log(dollars)));
    }
  }
  return { posting: atRank(scores.posting), role: atRank(scores.role) };
}

function atRank(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const rank = Math.min(sorted.length, Math.ceil((sorted.length + 1) * COVERAGE));
  return Math.round(sorted[rank - 1]! * 1e5) / 1e5;
}

function frequentPlaces(rows: readonly PayRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { facts } of rows) {
    for (const place of [facts.place, facts.region]) {
      if (typeof place === 'string') counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([place, n]) => (n >= LEAST_OF_PLACE ? [place] : [])).sort();
}
