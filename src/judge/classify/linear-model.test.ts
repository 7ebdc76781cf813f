import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHashIndex } from './hash-index.js';
import { encode, logits, softmax, type FeatureSpace } from './linear-model.js';

const space: FeatureSpace = {
  index: buildHashIndex(Int32Array.from([10, 20, 30])),
  idf: Float32Array.from([1, 2, 3]),
  scale: 1.5,
};

describe('encode', () => {
  it('weighs by idf and amount, and normalises to the scale', () => {
    const vector = encode(space, (sink) => {
      sink(20, 1, 0, 1);
      sink(99, 1, 1, 2);
      sink(20, 1, 2, 3);
      sink(30, 1, 3, 5);
    });
    expect([...vector.features]).toEqual([1, 2]);
    const [a, b] = [2 * Math.log(3), 3 * Math.log(2)];
    const length = Math.hypot(a, b) / 1.5;
    expect(vector.values[0]).toBeCloseTo(a / length, 5);
    expect(vector.values[1]).toBeCloseTo(b / length, 5);
  });

  it('says where each part of a feature stands', () => {
    const { occurrences } = encode(space, (sink) => {
      sink(20, 1, 0, 1);
      sink(20, 3, 2, 4);
    });
    expect([...occurrences.part]).toEqual([0.25, 0.75]);
    expect([...occurrences.firstToken]).toEqual([0, 2]);
    expect([...occurrences.endToken]).toEqual([1, 4]);
  });

  it('is the same from call to call, whatever was encoded between', () => {
    const feed = fc.array(
      fc.tuple(fc.constantFrom(10, 20, 30, 40), fc.integer({ min: 1, max: 5 })),
    );
    fc.assert(
      fc.property(feed, feed, (one, other) => {
        const run = (parts: [number, number][]) =>
          encode(space, (sink) => parts.forEach(([key, amount], i) => sink(key, amount, i, i + 1)));
        const first = run(one);
        run(other);
        expect(run(one)).toEqual(first);
      }),
    );
  });
});

describe('softmax', () => {
  it('sums to 1 and keeps the order, at any temperature', () => {
    const value = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 9 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (values, temperature) => {
          const shares = softmax(Float64Array.from(values), temperature);
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          const top = values.indexOf(Math.max(...values));
          expect(shares[top]).toBe(Math.max(...shares));
        },
      ),
    );
  });
});

it('logits add each view in units of its step', () => {
  const view = { ...space, weights: Int8Array.from([2, -2, 4, 0, 0, 0]), step: 0.5 };
  const model = { classes: 2, bias: Float32Array.from([1, 0]), views: [view] };
  const vector = encode(space, (sink) => sink(10, 1, 0, 1));
  expect([...logits(model, [vector])]).toEqual([2.5, -1.5]);
});
