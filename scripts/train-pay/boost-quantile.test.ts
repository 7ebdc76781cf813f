import { describe, expect, it } from 'vitest';
import { predictQuantile } from '../../src/market/pay-model/predict-pay.js';
import { binRows, boostQuantile } from './boost-quantile.js';
import { pinballLoss } from './measure-pay.js';

// Two yes-no features; 0.3 for the first, 0.2 more where both hold, and a spread of ten even steps.
const features = ['place:US', 'place:US-CA'];
const rows = Array.from({ length: 400 }, (_, row) => [row & 1, (row >> 1) & 1]);
const targets = rows.map(
  ([us, ca], row) => 11 + 0.3 * us! + 0.2 * us! * ca! + ((row >> 2) % 10) / 100,
);
const options = { trees: 60, rate: 0.3, leaf: 10 };

describe('a boosted quantile', () => {
  const median = boostQuantile(binRows(rows, features), targets, 0.5, options);

  it.each([
    [0, 0, 11.045],
    [1, 0, 11.345],
    [0, 1, 11.045],
    [1, 1, 11.545],
  ])('of rows with %i and %i is near %f', (us, ca, expected) => {
    expect(predictQuantile(median, [us, ca])).toBeCloseTo(expected, 2);
  });

  it('lies where its share of the rows is below it', () => {
    const high = boostQuantile(binRows(rows, features), targets, 0.9, options);
    const below = rows.filter((row, at) => targets[at]! <= predictQuantile(high, row) + 1e-9);
    expect(below.length / rows.length).toBeGreaterThan(0.86);
    expect(below.length / rows.length).toBeLessThan(0.94);
  });

  it('is the same every time', () => {
    expect(boostQuantile(binRows(rows, features), targets, 0.5, options)).toEqual(median);
  });

  it('keeps to the whole where there are too few rows to ask anything', () => {
    const few = boostQuantile(
      binRows(rows.slice(0, 8), features),
      targets.slice(0, 8),
      0.5,
      options,
    );
    expect(few.trees).toEqual([]);
  });
});

describe('the pinball loss', () => {
  it.each([
    [100, 80, 0.9, 18],
    [100, 120, 0.9, 2],
    [100, 120, 0.5, 10],
    [100, 100, 0.1, 0],
  ])('of %i foretold as %i at %f is %f', (actual, foretold, p, loss) => {
    expect(pinballLoss(actual, foretold, p)).toBeCloseTo(loss, 9);
  });
});
