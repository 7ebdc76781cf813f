import { describe, expect, it } from 'vitest';
import { featureNames, featureValues } from './features.js';
import type { PayModel, PayTree } from './pay-model.js';
import { predictLogs, predictPay, predictQuantile } from './predict-pay.js';

const places = ['US', 'US-CA'];
const names = featureNames(places);
const at = (name: string): number => names.indexOf(name);

describe('the features of a posting', () => {
  const values = featureValues(
    {
      shares: [
        { role: 'ai-engineer', share: 0.75 },
        { role: 'other', share: 0.25 },
      ],
      ...{ level: 'senior', place: 'US', region: 'US-CA', minYears: 40 },
      skillCounts: { required: 4, all: 9 },
      ...{ education: 'phd', workplace: 'unspecified', employment: 'contract' },
    },
    places,
  );

  it.each([
    ['share:ai-engineer', 0.75],
    ['share:data-analyst', 0],
    ['level:senior', 1],
    ['rank', 3],
    ['years', 15],
    ['required', 4],
    ['skills', 9],
    ['education:phd', 1],
    ['workplace:remote', 0],
    ['employment:contract', 1],
    ['place:US', 1],
    ['place:US-CA', 1],
  ])('have %s at %f', (name, value) => {
    expect(values[at(name)]).toBe(value);
  });

  it('are as many as their names, also where little is known', () => {
    const little = featureValues({ shares: [] }, places);
    expect([values.length, little.length]).toEqual([names.length, names.length]);
    expect(['years', 'required', 'skills'].map((name) => little[at(name)])).toEqual([-1, -1, -1]);
    expect(little[at('level:unspecified')]).toBe(1);
  });
});

// Senior or not; then California or not on the left, remote or not on the right.
const tree: PayTree = [
  ...[at('rank'), 2.5, at('place:US-CA'), 0.5, at('workplace:remote'), 0.5],
  ...[0, 0.1, 0.2, 0.3],
] as unknown as PayTree;
const blind: PayTree = [-1, 0, -1, 0, -1, 0, 0.5, 9, 9, 9] as unknown as PayTree;

describe('a tree', () => {
  it.each([
    ['junior', 'US', 'onsite', 10],
    ['junior', 'US-CA', 'onsite', 10.1],
    ['senior', 'US-CA', 'onsite', 10.2],
    ['senior', 'US', 'remote', 10.3],
  ] as const)('for %s, %s, %s adds up to %f', (level, region, workplace, expected) => {
    const values = featureValues({ shares: [], level, region, workplace }, places);
    expect(predictQuantile({ p: 0.5, start: 10, trees: [tree] }, values)).toBeCloseTo(expected, 12);
    expect(predictQuantile({ p: 0.5, start: 10, trees: [blind] }, values)).toBeCloseTo(10.5, 12);
  });
});

describe('a prediction', () => {
  const quantiles = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => ({
    ...{ p, start: Math.log(100_000) + p, trees: [] },
  }));
  const model: PayModel = {
    ...{ format: 1, currency: 'USD', n: 1, companies: 1, from: '2026-01', to: '2026-01' },
    ...{ places, features: names, quantiles, widening: { posting: 0.2, role: 0.1 } },
  };

  it('is in dollars, rounded to hundreds, its outer ends widened', () => {
    expect(predictPay(model, { shares: [] })).toEqual({
      currency: 'USD',
      ...{ p10: 100_000, p25: 128_400, p50: 164_900, p75: 211_700, p90: 271_800 },
    });
  });

  it('is of a posting where its skills are known', () => {
    const facts = { shares: [], skillCounts: { required: 1, all: 1 } };
    expect(predictPay(model, facts).p90).toBe(300_400);
  });

  it('never crosses itself', () => {
    expect(predictLogs([...quantiles].reverse(), [], 0)).toEqual(
      quantiles.map(({ start }) => start),
    );
  });
});
