import { expect, it } from 'vitest';
import type { PostingScore } from '../domain/posting-score.js';
import { renderScore } from './score-page.js';

const score: PostingScore = {
  score: 61.5,
  parts: [
    {
      part: 'clarity',
      value: 0.9,
      weight: 0.35,
      points: 31.5,
      why: 'It does not tell the kind of contract.',
      evidence: [{ field: 'text', start: 10, end: 16, text: 'Python' }],
      figures: [
        { label: 'tells the place', value: 1, n: null },
        { label: 'p50 of the market, USD a year', value: 150000, n: 23 },
      ],
    },
    {
      part: 'freshness',
      value: null,
      weight: 0,
      points: 0,
      why: 'It is not known since when it is there.',
      evidence: [],
      figures: [],
    },
  ],
  ghost: [
    {
      sign: 'no-company',
      message: 'No employer is named.',
      evidence: [],
      figures: [],
      lowers: null,
    },
  ],
};

it('prints the score, its parts with reasons, and signs with how they bear on it', () => {
  const page = { posting: 'AI\u001b engineer', source: 'jobs.jsonl:2', score, note: null };
  expect(renderScore(page, { width: 64, colour: false })).toMatchInlineSnapshot(`
    "AI engineer                                                 61.5
    jobs.jsonl:2
    ────────────────────────────────────────────────────────────────

    Score   the formula is in docs/score.md
      clarity      0.900 × 0.35  █████████████████████▋
                   It does not tell the kind of contract.
                   tells the place 1; p50 of the market, USD a year
                   150000 (n = 23)
                   “Python”
      freshness    not known
                   It is not known since when it is there.

    Signs of a ghost posting   none proves one
      no-company   No employer is named. Told, and not counted.
    "
  `);
});

it('prints no number where there is none, and what must be known besides', () => {
  const page = { posting: 'A', source: 'b', score: { ...score, score: null }, note: 'Stale.' };
  const lines = renderScore(page, { width: 64, colour: false }).split('\n');
  expect(lines[0]?.endsWith('–')).toBe(true);
  expect(lines[3]).toBe('Stale.');
});
