import { expect, it } from 'vitest';
import { makeRandom } from './random.js';
import { runFuzz } from './run-fuzz.js';

it('gives the same numbers for a seed again', () => {
  const some = (seed: number) => Array.from({ length: 5 }, makeRandom(seed).next);
  expect(some(7)).toEqual(some(7));
  expect(some(7)).not.toEqual(some(8));
});

it('finds no answer that must not be, in a short run', async () => {
  const { findings, operations } = await runFuzz({ requests: 150, seed: 42 });
  expect(findings).toEqual([]);
  expect(Object.keys(operations).length).toBeGreaterThan(20);
}, 300_000);
