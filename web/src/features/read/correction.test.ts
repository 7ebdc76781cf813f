import { describe, expect, it } from 'vitest';
import { changedLabels, primaryOf, toLines, type Correction, type Labelled } from './correction.js';

const read: Labelled = {
  roles: { 'ai-engineer': 0.7, 'data-engineer': 0.3 },
  primary: 'ai-engineer',
  title_role: 'ai-engineer',
  mismatch: false,
  seniority: 'mid',
  years_min: 3,
  education_min: 'unspecified',
  workplace: 'hybrid',
  employment: 'full-time',
  pay: { min: 100, max: 120, currency: 'USD', period: 'year' },
};

describe('what was changed', () => {
  it('is nothing where all was left alone, in whatever order', () => {
    const same = { ...read, roles: { 'data-engineer': 0.3, 'ai-engineer': 0.7 } };
    expect(changedLabels(read, same)).toEqual({});
  });

  it('is one label', () => {
    expect(changedLabels(read, { ...read, seniority: 'senior' })).toEqual({ seniority: 'senior' });
  });

  it('tells nothing stated from nothing changed', () => {
    expect(changedLabels(read, { ...read, years_min: null, pay: null })).toEqual({
      years_min: null,
      pay: null,
    });
  });

  it('keeps shares and the first role together', () => {
    const roles = { 'ai-engineer': 0.6, 'data-engineer': 0.4 };
    expect(changedLabels(read, { ...read, roles })).toEqual({ roles, primary: 'ai-engineer' });
  });
});

it.each([
  [{ 'ai-engineer': 0.2, other: 0.8 }, 'other'],
  [{ 'ai-engineer': 0.5, other: 0.5 }, 'ai-engineer'],
  [{ 'ai-engineer': 0 }, null],
  [{}, null],
] as const)('the first role of %j is %s', (roles, primary) => {
  expect(primaryOf(roles)).toBe(primary);
});

it('writes one correction a line, whatever its text holds', () => {
  const correction: Correction = {
    id: 'a',
    kind: 'posting',
    title: '',
    location: '',
    text: 'one\ntwo\u2028three',
    corrected_at: '2026-01-01T00:00:00.000Z',
    versions: { engine: '1', lexicon: '2', model: '3' },
    mismatch: true,
  };
  const lines = toLines([correction, correction]).split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[0]!)).toEqual(correction);
});
