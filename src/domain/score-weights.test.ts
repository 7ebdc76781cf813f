import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_WEIGHT, defaultWeights, scoreParts } from './posting-score.js';
import { readWeights, writeWeights } from './score-weights.js';

it.each([
  ['pay:60', { ...defaultWeights, pay: 60 }],
  ['pay=60, freshness=0', { ...defaultWeights, pay: 60, freshness: 0 }],
  [
    'clarity:0,coherence:0,pay:100,freshness:0',
    { clarity: 0, coherence: 0, pay: 100, freshness: 0 },
  ],
])('%s', (text, weights) => {
  expect(readWeights(text)).toEqual({ weights });
});

it.each(['', 'pay', 'pay:', 'pay:-1', 'pay:101', 'pay:1.5', 'pay:1,pay:2', 'salary:3', 'pay:1;'])(
  'refuses %j',
  (text) => {
    expect(readWeights(text)).toMatchObject({ problem: expect.stringContaining('like "pay:60') });
  },
);

it('refuses weights of nothing', () => {
  expect(readWeights('clarity:0,coherence:0,pay:0,freshness:0')).toEqual({
    problem: 'One weight at least must be above 0.',
  });
});

it('reads what it writes', () => {
  const weight = fc.integer({ min: 1, max: MOST_WEIGHT });
  const weights = fc.record({ clarity: weight, coherence: weight, pay: weight, freshness: weight });
  fc.assert(
    fc.property(weights, (given) => {
      expect(Object.keys(given).sort()).toEqual([...scoreParts].sort());
      expect(readWeights(writeWeights(given))).toEqual({ weights: given });
    }),
  );
});
