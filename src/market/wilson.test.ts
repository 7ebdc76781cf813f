import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareFigure } from './share-figure.js';
import { wilsonInterval } from './wilson.js';

// Newcombe (1998), Statistics in Medicine 17:857-872, Table I, method 3.
const published: readonly (readonly [number, number, number, number])[] = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
];

describe('the Wilson interval', () => {
  it.each(published)('of %i in %i is %f to %f, as published', (count, n, low, high) => {
    const interval = wilsonInterval(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
    expect(shareFigure(count, n)).toEqual({ count, n, low, high });
  });

  it('knows nothing of no cases', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share and lies within 0 to 1', () => {
    const cases = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(cases, ([count, n]) => {
        const { low, high } = wilsonInterval(count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(count / n - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
