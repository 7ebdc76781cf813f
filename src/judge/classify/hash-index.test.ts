import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildHashIndex, numberOf } from './hash-index.js';

it('finds what a plain map finds, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.array(fc.integer()), (keys, others) => {
      const map = new Map(keys.map((key, number) => [key | 0, number]));
      const index = buildHashIndex(Int32Array.from(map.keys()));
      for (const key of [...keys, ...others]) {
        const expected = [...map.keys()].indexOf(key | 0);
        expect(numberOf(index, key | 0)).toBe(expected);
      }
    }),
  );
});
