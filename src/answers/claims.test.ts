import { describe, expect, it } from 'vitest';
import { displayWidth } from '../format/display-width.js';
import { renderAnswers } from '../format/answers-page.js';
import { renderClaims } from '../format/claims-page.js';
import { knowledge } from '../app/knowledge.js';
import { answerQuestions } from './answer-questions.js';
import { findRole } from './find-role.js';
import { listClaims } from './list-claims.js';

const report = listClaims({}, knowledge);

describe('the claims of the guides', () => {
  it('are checked in at least three of five', () => {
    const { claims, counts } = report;
    expect(claims.length - counts['not-checkable']).toBeGreaterThan(0.6 * claims.length);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(claims.length);
  });

  it('come with figures, or with the reason why they cannot be checked', () => {
    for (const { claim, verdict, reason, parts } of report.claims) {
      expect(reason, claim.id).toMatch(/\.$/);
      const decided = ['supported', 'contradicted', 'outdated'].includes(verdict);
      if (decided) expect(parts.length, claim.id).toBeGreaterThan(0);
      if (verdict === 'not-checkable') expect(claim.check.is, claim.id).toBe('none');
    }
  });

  it('decide nothing on fewer than twenty', () => {
    for (const { claim, parts } of report.claims) {
      if (claim.check.is === 'ladder') continue;
      for (const { estimate, verdict } of parts) {
        if (estimate.n !== null && estimate.n < 20) expect(verdict, claim.id).toBe('unclear');
      }
    }
  });

  it('contradict one another both ways', () => {
    const claims = new Map(knowledge.claims.claims.map((claim) => [claim.id, claim]));
    for (const { id, contradicts } of claims.values()) {
      for (const other of contradicts) expect(claims.get(other)!.contradicts).toContain(id);
    }
    expect(report.contradictions.some(({ within }) => within === 'one-guide')).toBe(true);
    expect(report.contradictions.some(({ found }) => found === 'computed')).toBe(true);
  });

  it('can be asked for by guide, role and verdict', () => {
    const query = { guide: 'guide-3', role: 'data-scientist', verdict: 'contradicted' } as const;
    const { claims } = listClaims(query, knowledge);
    expect(claims.length).toBeGreaterThan(0);
    for (const { claim, verdict } of claims) {
      expect([claim.guide, verdict]).toEqual(['guide-3', 'contradicted']);
      expect(claim.roles).toContain('data-scientist');
    }
  });

  it.each([40, 80, 100])('fit a terminal of %i columns', (width) => {
    const lines = renderClaims(report, { width, colour: false }).split('\n');
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });
});

describe('the questions of the guides', () => {
  const answers = answerQuestions([], knowledge);

  it('are all answered, the two that a guide leaves open with figures', () => {
    expect(answers.length).toBe(knowledge.roles.questions.length);
    for (const id of ['switch-to-ai-engineer', 'job-security']) {
      const answer = answers.find(({ question }) => question.id === id)!;
      expect(answer.figures.length).toBeGreaterThanOrEqual(4);
      expect(answer.claims.length).toBeGreaterThan(0);
    }
    for (const { question, claims } of answers)
      expect(claims.length, question.id).toBeGreaterThan(0);
  });

  it('fit a terminal', () => {
    const lines = renderAnswers(answers, { width: 60, colour: false }).split('\n');
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
  });
});

it.each([
  ['AI Specialist', 'ai-researcher'],
  ['ml-engineer', 'ml-engineer'],
  ['machine learning engineer', 'ml-engineer'],
  ['Prompt Engineer', 'prompt-engineer'],
  ['Decision Scientist', 'data-scientist'],
])('the role "%s" is %s', (name, id) => {
  expect(findRole(name, knowledge.roles.roles)).toMatchObject({ kind: 'role', profile: { id } });
});
