import { describe, expect, it } from 'vitest';
import type { MarketCell } from '../domain/market.js';
import { contrastCells } from './contrast-cells.js';
import { toMarketCell } from './market-cell.js';
import { sampleFacts } from './sample-facts.js';
import { skillPairs } from './skill-pairs.js';
import { addPosting, emptyTally } from './tally.js';
import { titleFigures } from './title-work.js';
import { sourceTrends } from './trends.js';

const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('titles', () => {
  it('are told by the work that stands under them', () => {
    const [figure] = titleFigures([
      ...times(8, () => sampleFacts()),
      ...times(2, () =>
        sampleFacts({ role: 'data-analyst', titleRole: 'data-scientist', mismatch: true }),
      ),
      sampleFacts({ role: null, titleRole: 'data-scientist' }),
      sampleFacts({ titleRole: null }),
    ]);
    expect(figure).toMatchObject({ title: 'data-scientist', name: null, n: 10 });
    expect(figure!.work.map(({ role, count }) => [role, count])).toEqual([
      ['data-scientist', 8],
      ['data-analyst', 2],
    ]);
    expect(figure!.mismatched).toMatchObject({ count: 2, n: 10 });
  });
});

describe('pairs of skills', () => {
  it('are counted within a role, with both counts', () => {
    const both = ['python', 'sql'].map((skill) => ({ skill, level: 'required' as const }));
    const { n, pairs } = skillPairs(
      'data-scientist',
      [
        ...times(12, () => sampleFacts({ skills: both })),
        ...times(4, () => sampleFacts({ skills: both.slice(0, 1) })),
        ...times(8, () => sampleFacts()),
        sampleFacts({ role: 'ai-engineer', skills: both }),
      ],
      5,
    );
    expect(n).toBe(24);
    // lift 12 * 24 / (16 * 12) = 1.5
    expect(pairs).toMatchObject([
      { first: 'python', second: 'sql', both: 12, firstCount: 16, secondCount: 12, lift: 1.5 },
    ]);
  });
});

describe('trends', () => {
  const monthly = (source: string, month: string, engineers: number) =>
    times(25, (at) =>
      sampleFacts({ source, month, role: at < engineers ? 'ai-engineer' : 'data-scientist' }),
    );
  const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];

  it('are told within one source, month by month', () => {
    const postings = months.flatMap((month, at) => monthly('board', month, 2 + 4 * at));
    const trend = sourceTrends('board', [...postings, ...monthly('elsewhere', '2025-07', 25)]).find(
      ({ id }) => id === 'ai-engineer',
    )!;
    expect(trend.months.map(({ count }) => count)).toEqual([2, 6, 10, 14, 18, 22]);
    expect(trend.z).toBeGreaterThan(5);
    expect(trend.q).toBeGreaterThanOrEqual(trend.p);
  });

  it('need six months in a row with enough postings', () => {
    const gap = months.filter((month) => month !== '2025-03');
    expect(
      sourceTrends(
        'board',
        gap.flatMap((month) => monthly('board', month, 5)),
      ),
    ).toEqual([]);
    const few = months.flatMap((month) => monthly('board', month, 5).slice(0, 19));
    expect(sourceTrends('board', few)).toEqual([]);
  });
});

describe('what sets two cells apart', () => {
  const cellOf = (skills: readonly string[], count: number): MarketCell => {
    const tally = emptyTally();
    for (const facts of times(count, () =>
      sampleFacts({ skills: skills.map((skill) => ({ skill, level: 'required' })) }),
    )) {
      addPosting(tally, facts);
    }
    return toMarketCell({ role: 'all', level: 'all', place: 'all' }, tally);
  };
  const first = cellOf(['python', 'llm'], 200);
  const second = cellOf(['python', 'statistics'], 200);

  it('is told with what both share', () => {
    const contrast = contrastCells(first, second, cellOf(['python', 'llm', 'statistics'], 200))!;
    expect(contrast.first.map(({ skill }) => skill)).toEqual(['llm']);
    expect(contrast.second.map(({ skill }) => skill)).toEqual(['statistics']);
    expect(contrast.shared.map(({ skill }) => skill)).toEqual(['python']);
    expect(contrast.first[0]).toMatchObject({ first: { count: 200 }, second: null });
  });

  it('is not told of few postings', () => {
    expect(contrastCells(cellOf(['python'], 19), second, second)).toBeNull();
  });
});
