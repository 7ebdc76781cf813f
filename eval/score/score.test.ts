import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { divergence, round4 } from './figures.js';
import { readGold, readRecords } from './gold.js';
import type { ScoredAnalysis } from './scored.js';
import { score } from './score.js';
import { pairSkills } from './skill-hits.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

describe('score', () => {
  const gold = readGold(join(fixtures, 'gold.jsonl'));
  const analyses = new Map(
    readRecords(join(fixtures, 'analyses.ndjson')).map((record) => [
      String(record['id']),
      record as unknown as ScoredAnalysis,
    ]),
  );
  const scored = score(gold, analyses);

  it('gives every figure of the reference scorer on cases made to be tricky', () => {
    const reference: unknown = JSON.parse(readFileSync(join(fixtures, 'figures.json'), 'utf8'));
    expect(scored.figures).toEqual(reference);
  });

  it('lists a wrong answer with what was wanted', () => {
    expect(scored.errors.pay).toContainEqual({
      id: 'pay-none',
      title: 'Data Scientist',
      wanted: 'none',
      got: '1000000–2000000 USD a year',
      evidence: ['1000000–2000000 USD a year ""'],
    });
  });

  it('counts a posting that was not analysed as wrong, even where nothing is stated', () => {
    expect(scored.errors.years_min?.map(({ id }) => id)).toContain('absent');
  });

  it('leaves out the figures that gold has no labels for', () => {
    const labels = { pay: null };
    const some = new Map([['a', { id: 'a', title: null, labels, record: {} }]]);
    const { figures } = score(some, new Map([['a', { id: 'a' }]]));
    expect(figures).toEqual({ n: 1, answered: 1, pay: { p: 0, r: 0, f1: 0 } });
  });
});

describe('pairSkills', () => {
  it.each([
    ['folds case and white space', ['machine\nlearning'], ['Machine  Learning'], 1, 0],
    ['pairs at half of the longer one', ['deep learning'], ['learning'], 0, 1],
    ['pairs none below half', ['very deep learning'], ['learning'], 0, 0],
    ['uses an answer once', ['deep learning', 'machine learning'], ['learning'], 0, 1],
    ['keeps signs in words', ['C++'], ['C'], 0, 0],
    ['counts repeats once', ['SQL', 'sql'], ['Sql', 'SQL'], 1, 0],
  ])('%s', (_, labels, answers, exact, overlapping) => {
    const hits = pairSkills(labels, answers);
    expect([hits.exact.length, hits.overlapping.length]).toEqual([exact, overlapping]);
  });
});

describe('figures', () => {
  it.each([
    [0.03125, 0.0312],
    [0.09375, 0.0938],
    [0.12345, 0.1235],
    [2 / 3, 0.6667],
    [1, 1],
  ])('round %d to %d, ties to the even digit', (value, rounded) => {
    expect(round4(value)).toBe(rounded);
  });

  it('diverge by 0 for equal shares and by 1 for shares that have nothing in common', () => {
    const a = new Map([['x', 1]]);
    expect(divergence(a, a)).toBe(0);
    expect(divergence(a, new Map([['y', 1]]))).toBe(1);
  });
});
