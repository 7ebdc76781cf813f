import { describe, expect, it } from 'vitest';
import { factMarks, findingMarks, marksOf, roleMarks, skillMarks } from './layers.js';

function evidence(start: number, end: number, weight: number, field: 'text' | 'title' = 'text') {
  return { field, start, end, text: '', weight, reason: '' };
}

describe('marks of roles', () => {
  const marks = roleMarks([
    { role: 'ai-engineer', share: 0.6, evidence: [evidence(0, 4, 0.1), evidence(2, 9, 0.5)] },
    { role: 'other', share: 0.4, evidence: [evidence(0, 3, 0.3, 'title')] },
  ]);

  it('come by weight, so that the weightier is drawn where two overlap', () => {
    expect(marks.map(({ id }) => id)).toEqual([
      'role-ai-engineer-1',
      'role-other-0',
      'role-ai-engineer-0',
    ]);
  });

  it('carry the letters of their role', () => {
    expect(marks.map(({ code }) => code)).toEqual(['AI', 'OT', 'AI']);
  });

  it('know which string of the posting they lie in', () => {
    expect(marksOf(marks, 'title').map(({ id }) => id)).toEqual(['role-other-0']);
  });
});

it('marks every mention of a skill in the tone of its level', () => {
  const mention = { start: 3, end: 9, text: 'Python', section: 'requirements' } as const;
  const [mark] = skillMarks([
    { skill: 'python', label: 'Python', kind: 'language', level: 'required', mentions: [mention] },
  ]);
  expect(mark).toMatchObject({ id: 'skill-python-0', tone: 'required', label: 'Python, required' });
});

it('marks what states a fact, and nothing where nothing is stated', () => {
  const fact = {
    id: 'level',
    label: 'Level',
    value: 'senior',
    derived: null,
    evidence: [evidence(1, 3, 0)],
  };
  expect(factMarks([fact, { ...fact, id: 'pay-0', value: null, evidence: [] }])).toHaveLength(1);
});

it('gives no mark to a finding about the whole text', () => {
  const finding = {
    code: 'a/b',
    severity: 'advice',
    related: [],
    message: '',
    why: '',
    source: null,
    mend: null,
  } as const;
  const findings = [
    { ...finding, span: { field: 'text', start: 0, end: 100 } },
    { ...finding, span: { field: 'text', start: 5, end: 9 } },
    { ...finding, span: { field: 'text', start: 5, end: 5 } },
  ] as const;
  expect(findingMarks(findings, 100).map(({ id }) => id)).toEqual(['finding-1']);
});
