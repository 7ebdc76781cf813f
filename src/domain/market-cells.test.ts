import { describe, expect, it } from 'vitest';
import { findCell, nearestCell } from './market-cells.js';
import type { MarketCell, MarketSnapshot } from './market.js';

const cell = (role: string, level: string, place: string, n: number): MarketCell =>
  ({ role, level, place, n }) as MarketCell;

const snapshot = {
  cells: [
    cell('all', 'all', 'all', 1000),
    cell('ai-engineer', 'all', 'all', 300),
    cell('ai-engineer', 'senior', 'all', 90),
    cell('ai-engineer', 'senior', 'US', 40),
    cell('ai-engineer', 'senior', 'US-CA', 12),
    cell('ai-researcher', 'all', 'all', 15),
  ],
} as unknown as MarketSnapshot;

describe('a cell', () => {
  it('is found by what it is of; what is not asked for is all', () => {
    expect(findCell(snapshot, { role: 'ai-engineer', level: 'senior', place: 'US' })?.n).toBe(40);
    expect(findCell(snapshot, {})?.n).toBe(1000);
    expect(findCell(snapshot, { role: 'data-analyst' })).toBeUndefined();
  });

  it.each([
    ['ai-engineer', 'senior', 'US', 40, 'as-asked'],
    ['ai-engineer', 'senior', 'US-CA', 40, 'country'],
    ['ai-engineer', 'senior', 'DE', 90, 'role-and-level'],
    ['ai-engineer', 'junior', 'DE', 300, 'role'],
    ['ai-researcher', 'senior', 'US', 1000, 'all'],
  ] as const)('nearest to %s, %s, %s has n = %i (%s)', (role, level, place, n, reach) => {
    const found = nearestCell(snapshot, { role, level, place })!;
    expect([found.cell.n, found.reach]).toEqual([n, reach]);
  });

  it('may be asked to have something', () => {
    expect(nearestCell(snapshot, { role: 'ai-engineer' }, ({ n }) => n > 500)?.reach).toBe('all');
    expect(nearestCell(snapshot, {}, () => false)).toBeUndefined();
  });
});
