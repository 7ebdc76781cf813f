import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../domain/analysis.js';
import type { PostingFacts } from '../posting-facts.js';
import { compileSignals, findSignals } from './find-signals.js';
import { depthShares, startWorkFold, type DepthKind } from './fold-work.js';

const signals = compileSignals([
  { id: 'cloud', label: 'clouds', skills: ['aws'], phrases: ['cloud native'] },
  { id: 'ship', label: 'shipping', skills: [], phrases: ['ship', 'code review'] },
]);
const depth = new Map<string, DepthKind>([
  ['docker', 'engineering'],
  ['java', 'engineering'],
  ['statistics', 'mathematics'],
]);

type Level = Analysis['skills'][number]['level'];

function analysis(text: string, skills: readonly (readonly [string, Level])[] = []): Analysis {
  return {
    text,
    skills: skills.map(([skill, level]) => ({
      skill,
      label: skill,
      kind: 'tool',
      level,
      mentions: [],
    })),
    soft: [],
    location: { value: 'San Francisco, CA', evidence: [] },
  } as unknown as Analysis;
}

function facts(role: PostingFacts['role'], change: Partial<PostingFacts> = {}): PostingFacts {
  const some = { source: 'ashby', month: '2025-01', titleRole: 'ai-engineer', level: 'senior' };
  return { role, pay: null, ...some, ...change } as unknown as PostingFacts;
}

describe('findSignals', () => {
  it.each([
    ['We ship every week.', [1]],
    ['Our shipment is late; townships differ.', []],
    ['Cloud-native work, with CODE REVIEW.', [0, 1]],
    ['', []],
  ])('finds in %j %j', (text, expected) => {
    expect([...findSignals(analysis(text), signals)].sort((a, b) => a - b)).toEqual(expected);
  });

  it('takes a skill at any level', () => {
    expect([...findSignals(analysis('', [['aws', 'mentioned']]), signals)]).toEqual([0]);
  });
});

it('measures depth by what is required only, and not of fewer than three skills', () => {
  const required = (...skills: string[]) =>
    analysis('', [...skills.map((skill) => [skill, 'required'] as const), ['java', 'preferred']]);
  expect(depthShares(required('docker', 'sql', 'statistics', 'excel'), depth)).toEqual({
    engineering: 0.25,
    mathematics: 0.25,
  });
  expect(depthShares(required('docker', 'sql'), depth)).toBeNull();
});

it('counts postings by role and level, in any order alike', () => {
  const postings = [
    { analysis: analysis('ship'), facts: facts('ai-engineer') },
    { analysis: analysis('cloud native'), facts: facts('ai-engineer', { level: 'junior' }) },
    { analysis: analysis('ship'), facts: facts(null) },
    { analysis: analysis('x'), facts: facts('data-scientist', { source: 'builtin' }) },
  ];
  const foldOf = (list: typeof postings) => {
    const fold = startWorkFold({ signals, depth, wholeSources: ['ashby'] });
    for (const posting of list) fold.add(posting);
    return fold.finish();
  };
  const figures = foldOf(postings);
  expect(figures.n).toBe(3);
  expect(
    figures.cells.find(({ role, level }) => role === 'ai-engineer' && level === 'all'),
  ).toEqual({
    role: 'ai-engineer',
    level: 'all',
    n: 2,
    signals: [1, 1],
    coding: null,
    maths: null,
  });
  expect(figures.whole.roles.filter(({ count }) => count > 0)).toEqual([
    { role: 'ai-engineer', count: 2 },
  ]);
  expect(figures.titles).toEqual([
    { title: 'ai-engineer', role: 'ai-engineer', count: 2 },
    { title: 'ai-engineer', role: 'data-scientist', count: 1 },
  ]);
  expect(foldOf([...postings].reverse())).toEqual(figures);
});
