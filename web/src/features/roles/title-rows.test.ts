import type { TitleFigure } from '@rolescope/domain/market-relations.js';
import { describe, expect, it } from 'vitest';
import { titleRows } from './title-rows.js';

const share = (count: number, n: number) => ({ count, n, low: 0, high: 1 });
const figure = (title: string, name: string | null, n: number): TitleFigure =>
  ({
    title,
    name,
    n,
    work: [{ role: 'ai-engineer', ...share(n, n) }],
    mismatched: share(0, n),
  }) as TitleFigure;

describe('The rows of the map of titles', () => {
  const rows = titleRows(
    [
      figure('data-scientist', 'applied scientist', 10),
      figure('data-scientist', null, 100),
      figure('data-scientist', 'data scientist', 80),
      figure('ai-engineer', null, 50),
    ],
    (role) => role,
  );

  it('put the names of a role below it, the most frequent first', () => {
    expect(rows.map(({ label }) => label)).toEqual([
      'data-scientist, all titles',
      'data scientist',
      'applied scientist',
      'ai-engineer, all titles',
    ]);
  });

  it('say where there are few postings', () => {
    expect(rows.map(({ isFew }) => isFew)).toEqual([false, false, true, false]);
  });
});
