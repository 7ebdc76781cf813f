import { describe, expect, it } from 'vitest';
import { adjustForMany, trendTest } from './trend.js';

describe('the trend test', () => {
  it('is as R has it for the smokers of its own example', () => {
    // R, help of prop.trend.test: X-squared = 8.2249, p-value = 0.004132.
    const test = trendTest([
      { count: 83, n: 86 },
      { count: 90, n: 93 },
      { count: 129, n: 136 },
      { count: 70, n: 82 },
    ])!;
    expect(test.z * test.z).toBeCloseTo(8.2249, 3);
    expect(test.z).toBeLessThan(0);
    expect(test.p).toBeCloseTo(0.004132, 5);
  });

  it('is as worked by hand', () => {
    // Share 0.3; 13 - 0.3 * 30 = 4; variance 0.21 * (50 - 900 / 30) = 4.2; 4 / sqrt(4.2).
    const steps = [1, 3, 5].map((count) => ({ count, n: 10 }));
    expect(trendTest(steps)!.z).toBeCloseTo(1.9518, 4);
    expect(trendTest(steps)!.p).toBeCloseTo(0.05096, 4);
  });

  it.each([
    ['nothing', []],
    ['one step', [{ count: 1, n: 3 }]],
    ['no cases at all', [0, 0, 0].map((count) => ({ count, n: 9 }))],
    ['every case', [9, 9, 9].map((count) => ({ count, n: 9 }))],
  ])('cannot tell anything of %s', (_name, steps) => {
    expect(trendTest(steps)).toBeNull();
  });
});

describe('many tests', () => {
  it.each([
    // R: p.adjust(p, "BH").
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.02, 0.04, 0.04, 0.02],
    ],
    [
      [0.9, 0.001],
      [0.9, 0.002],
    ],
    [[], []],
  ])('%j become %j', (p, expected) => {
    const adjusted = adjustForMany(p);
    expect(adjusted).toHaveLength(expected.length);
    expected.forEach((value, at) => expect(adjusted[at]).toBeCloseTo(value, 12));
  });
});
