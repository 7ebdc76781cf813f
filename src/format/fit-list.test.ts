import { describe, expect, it } from 'vitest';
import { renderFitList, summary } from './fit-list.js';
import { fitOf, widest } from './test-fit.js';

describe('a list of fits', () => {
  const fits = [
    { fit: fitOf(), title: 'Data Engineer', source: 'jobs.jsonl:1' },
    { fit: fitOf({ score: 7 }), title: null, source: 'jobs.jsonl:2' },
  ];

  it('has the score, and under it what it is made of', () => {
    const list = { resume: 'cv.txt', fits, all: 5, hidden: 2 };
    expect(renderFitList(list, { width: 80, colour: false }).split('\n')).toEqual([
      'cv.txt',
      '─'.repeat(80),
      ' 61.5  Data Engineer                                                jobs.jsonl:1',
      '       skills 0.50, roles 0.00 · 1 of 2 met · years not met · not shown: dbt',
      '  7.0  Untitled posting                                             jobs.jsonl:2',
      '       skills 0.50, roles 0.00 · 1 of 2 met · years not met · not shown: dbt',
      'and 3 more; say --most for more',
      'The file holds 2 texts that a person does not see; they were not scored.',
      '',
    ]);
  });

  it('says so where a posting names no requirement', () => {
    expect(summary(fitOf({ requirements: [], hard: [] }))).toBe(
      'skills 0.50, roles 0.00 · names no requirement',
    );
  });

  it.each([50, 60, 100])('stays within %i columns', (width) => {
    const long = [{ fit: fitOf(), title: 'Long '.repeat(60), source: 'far/away/'.repeat(20) }];
    const list = { resume: 'cv'.repeat(99), fits: long, all: 1, hidden: 0 };
    expect(widest(renderFitList(list, { width, colour: true }))).toBeLessThanOrEqual(width);
  });
});
