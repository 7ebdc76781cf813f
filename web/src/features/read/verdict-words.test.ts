import type { RoleId } from '@rolescope/domain/analysis.js';
import { describe, expect, it } from 'vitest';
import {
  abstentionSentence,
  confidenceSentence,
  headline,
  mismatchSentence,
} from './verdict-words.js';

function shares(...pairs: readonly (readonly [RoleId, number])[]) {
  return pairs.map(([role, share]) => ({ role, share, evidence: [] }));
}

describe('the headline', () => {
  it.each([
    ['one role', shares(['ai-engineer', 0.95], ['other', 0.05]), 'AI engineer'],
    [
      'most of one role',
      shares(['data-analyst', 0.7], ['data-engineer', 0.29]),
      'Mostly data analyst',
    ],
    [
      'two roles',
      shares(['ai-engineer', 0.6], ['data-engineer', 0.35]),
      'AI engineer and data engineer in one',
    ],
    [
      'many small ones',
      shares(['ml-engineer', 0.5], ['other', 0.25], ['data-analyst', 0.25]),
      'Machine learning engineer, with parts of 2 other roles',
    ],
    ['none', [], 'No role is claimed'],
  ])('names %s', (_, roles, words) => {
    expect(headline(roles)).toBe(words);
  });
});

it.each([
  [0.93, 'Quite sure: of 100 readings as sure as this, about 93 name the right first role.'],
  [0.6, 'Fairly sure: of 100 readings as sure as this, about 60 name the right first role.'],
  [0.41, 'Not sure: of 100 readings as sure as this, about 41 name the right first role.'],
])('says what a confidence of %d means', (confidence, words) => {
  expect(confidenceSentence(confidence)).toBe(words);
});

describe('a title that names another role', () => {
  const title = { text: 'AI Engineer', role: 'ai-engineer' } as const;
  it('is told with both roles', () => {
    expect(
      mismatchSentence({ mismatch: true, title, roles: shares(['software-engineer', 1]) }),
    ).toBe('The title says AI engineer; the text describes a software engineer.');
  });
  it('is told where the whole still names the same', () => {
    expect(
      mismatchSentence({ mismatch: true, title, roles: shares(['ai-engineer', 1]) }),
    ).toContain('other work');
  });
  it('is not told where there is none', () => {
    expect(
      mismatchSentence({ mismatch: false, title, roles: shares(['ai-engineer', 1]) }),
    ).toBeNull();
  });
});

it('says why no role is claimed', () => {
  expect(abstentionSentence('too-short')).toBe('The text is too short to tell.');
  expect(abstentionSentence(null)).toBeNull();
});
