import { describe, expect, it } from 'vitest';
import { renderRanking, type RankingPage } from './ranking-page.js';
import { fitOf, widest } from './test-fit.js';

const setAside = [0, 9].map((start) => ({
  ...{ start, end: start + 1, message: 'A list that is not scored.' },
  reason: 'repeated' as const,
}));
const page: RankingPage = {
  posting: { title: 'Data Engineer', source: 'posting.txt' },
  ranked: [
    { place: 1, tied: false, number: 2, name: 'b.pdf', fit: fitOf({ score: 80 }), hidden: 1 },
    { place: 2, tied: true, number: 1, name: 'a.pdf', fit: fitOf({ setAside }), hidden: 0 },
    { place: 2, tied: true, number: 3, name: null, fit: fitOf(), hidden: 0 },
  ],
};

describe('a ranking', () => {
  it('marks ties, calls the blind by number and tells each warning once', () => {
    const what = '      skills 0.50, roles 0.00 · 1 of 2 met · years not met · not shown: dbt';
    expect(renderRanking(page, { width: 80, colour: false }).split('\n')).toEqual([
      'Data Engineer',
      '─'.repeat(80),
      ` 1.   b.pdf${' '.repeat(65)}80.0`,
      what,
      '      The file holds 1 text that a person does not see; it was not scored.',
      `=2.   a.pdf${' '.repeat(65)}61.5`,
      what,
      '      A list that is not scored.',
      `=2.   résumé 3${' '.repeat(62)}61.5`,
      what,
      '',
      '"=" marks people with equal scores. An order to read in, by docs/fit.md; a',
      'person decides.',
      '',
    ]);
  });

  it('stays within its columns', () => {
    expect(widest(renderRanking(page, { width: 50, colour: true }))).toBeLessThanOrEqual(50);
  });
});
