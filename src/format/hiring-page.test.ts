import { describe, expect, it } from 'vitest';
import type { HiringPlan, PostingReview } from '../domain/hiring.js';
import { renderHiring } from './hiring-page.js';
import { renderReview } from './posting-review.js';
import { widest } from './test-fit.js';

const share = (
  count: number,
  n: number,
): { count: number; n: number; low: number; high: number } => ({
  ...{ count, n, low: 0, high: 1 },
});
const evidence = [{ field: 'text', start: 0, end: 7, text: 'chatbot' }] as const;
const figure = {
  ...{ n: 40, p10: 90_000, p25: 100_000, p50: 120_000, p75: 150_000, p90: 170_000 },
  ...{ low: 110_000, high: 130_000, currency: 'EUR', sources: {}, from: null, to: null },
};
const plan: HiringPlan = {
  roles: [
    {
      ...{ role: 'ai-engineer', share: 0.8, hire: true },
      needs: [{ need: 'assistant', work: 'an assistant', role: 'ai-engineer', evidence }],
    },
    { role: 'software-engineer', share: 0.2, hire: false, needs: [] },
  ],
  missing: ['Where is the work, or is it remote?'],
  engagement: { value: 'either', why: 'It ends and goes on.', evidence: [] },
  level: { value: 'senior', why: 'Alone.', evidence },
  handovers: [],
  peers: { n: 60, level: 'senior' },
  require: [{ skill: 'rag', label: 'RAG', why: 'need', required: share(24, 60) }],
  prefer: [{ skill: 'go', label: 'Go', why: 'brief', required: null }],
  leaveOut: [{ what: 'a degree', why: '12 of 60 ask for one' }],
  pool: [
    { skill: 'rag', label: 'RAG', named: share(30, 60), withIt: 4, withoutIt: 12 },
    { skill: 'go', label: 'Go', named: share(45, 60), withIt: 20, withoutIt: 40 },
  ],
  offer: { pay: [{ figure, level: 'senior', place: 'all' }], hourly: [] },
  draft: { title: 'Senior AI engineer', text: '## The work\n\nWe want a chatbot.\n' },
};
const page = { plan, diagnostics: [], brief: 'We want a chatbot.' };

describe('the page of a hiring plan', () => {
  it('tells whom to hire, what to ask for, what it costs and what to offer', () => {
    const lines = renderHiring(page, { width: 80, colour: false }).split('\n');
    for (const line of [
      'Whom to hire   one hire',
      '  AI engineer         80% ████████████████',
      '      an assistant: “chatbot”',
      '  Software engineer   20% ████  no hire of its own',
      '  Employment   full-time or freelance',
      '  Level        senior',
      'What to ask for   60 comparable postings, senior',
      '  require      RAG (the work, 40%)',
      '  prefer       Go (your brief)',
      '  leave out    a degree: 12 of 60 ask for one',
      `  RAG${' '.repeat(30)}50% of 60`,
      `  Go${' '.repeat(31)}75% of 60   of 40 with the rest 20`,
      '  EUR 100k–150k a year     40 postings, senior, all places, median 120k',
      '  - Where is the work, or is it remote?',
      'Draft posting   the linter finds no errors and no warnings',
      '# Senior AI engineer',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('asks, and does nothing else, where the brief says too little', () => {
    const nothing = { ...plan, roles: [], draft: null };
    expect(renderHiring({ ...page, plan: nothing }, { width: 80, colour: false })).toBe(
      'The brief says too little to name a role\n  - Where is the work, or is it remote?\n',
    );
  });

  it.each([60, 100])('stays within %i columns', (width) => {
    expect(widest(renderHiring(page, { width, colour: true }))).toBeLessThanOrEqual(width);
  });
});

describe('the page of a posting held against others', () => {
  const review: PostingReview & { source: string } = {
    ...{ source: 'x.txt', title: 'AI Engineer', role: 'ai-engineer', share: 0.9, level: 'mid' },
    peers: { n: 104, level: 'mid' },
    requirements: [
      { ...plan.pool[0]!, required: share(1, 104), unusual: true },
      { ...plan.pool[1]!, required: share(52, 104), unusual: false },
    ],
    count: { asked: 2, median: 16, n: 104 },
    years: { asked: 5, median: 3, n: 96 },
    degree: { asked: 'master', asking: share(10, 104) },
    pay: { offered: 80_000, figure, level: 'mid', place: 'DE' },
  };

  it('tells what is unusual, what few people have, and how the rest compares', () => {
    expect(renderReview(review, { width: 80, colour: false })).toBe(`AI Engineer
${'─'.repeat(80)}
AI engineer, 90% of the work; level mid. Compared with 104 postings of the role,
of level mid.

Requirements   2, 16 in the median of the others
  Required: by this part of comparable postings. Named: by those that name it at
  all; jobs stand in for people, so the fewer name it, the fewer people have it.
  RAG                           required   1%, named  50%  unusual
  Go                            required  50%, named  75%

Years: 5 asked for, more than the median of 3 in 96 postings that state them.

Degree: a master’s degree; 10 of 104 ask for that or more.

Pay: the middle of its range, EUR 80k, is lower than three of four of 40
postings (mid, DE): 100k to 150k, median 120k.
`);
  });

  it('says so where there is nothing to compare with', () => {
    const none = { ...review, peers: null, years: null, degree: null, pay: null };
    expect(renderReview(none, { width: 80, colour: false })).toContain(
      'Too few comparable postings',
    );
    expect(renderReview({ ...none, role: null }, { width: 80, colour: false })).toContain(
      'No role is claimed',
    );
  });
});
