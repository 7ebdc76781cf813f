import { expect, it } from 'vitest';
import type { Claim } from '../../domain/claim.js';
import { findContradictions } from './find-contradictions.js';

function range(id: string, guide: string, min: number, max: number): Claim {
  return {
    ...{ id, guide, place: 'p', roles: ['ai-engineer'], aspect: 'salary', claim: 'c' },
    ...{ min, max, unit: 'USD/year', year: null, contradicts: [] },
    check: { is: 'pay-range', role: 'ai-engineer' },
  };
}

it('finds ranges of one thing whose ends lie apart', () => {
  const claims = [
    range('a', 'guide-0', 100, 200),
    range('b', 'guide-1', 130, 280),
    range('c', 'guide-1', 101, 205),
  ];
  expect(findContradictions(claims)).toEqual([
    { first: 'a', second: 'b', found: 'computed', within: 'two-guides' },
    { first: 'b', second: 'c', found: 'computed', within: 'one-guide' },
  ]);
});

it('takes what the data state, and nothing of other roles', () => {
  const one: Claim = { ...range('a', 'guide-0', 1, 2), contradicts: ['b'] };
  const other: Claim = {
    ...range('b', 'guide-0', 90, 99),
    contradicts: ['a'],
    check: { is: 'pay-range', role: 'data-scientist' },
  };
  expect(findContradictions([one, other])).toEqual([
    { first: 'a', second: 'b', found: 'stated', within: 'one-guide' },
  ]);
  expect(findContradictions([range('a', 'guide-0', 1, 2), { ...other, contradicts: [] }])).toEqual(
    [],
  );
});
