import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../domain/analysis.js';
import type { Fit } from '../../domain/fit.js';
import type { ResumeJudgement } from '../../domain/resume.js';
import { makeCandidate } from './candidate.js';
import { explainFit } from './fit.js';
import { CREDIT, DEGREE_FACTOR, ENOUGH_YEARS, WEIGHTS, YEARS_FACTOR } from './formula.js';
import { readOpening } from './opening.js';
import { scoreFit } from './score.js';
import { judgementOf, lexicon, postingOf, resumeOf } from './test-input.js';

function fit(
  lines: readonly string[],
  analysis: Analysis,
  judgement: ResumeJudgement = judgementOf(),
  postingText: string | null = null,
): Fit {
  const resume = resumeOf(lines);
  const candidate = makeCandidate(resume, judgement, lexicon);
  return explainFit({ candidate, resume, analysis, postingText });
}

describe('the fit of a résumé and a posting', () => {
  it('is 100 where everything asked for is shown', () => {
    expect(fit(['work: s1 s2'], postingOf({ s1: 'required', s2: 'preferred' })).score).toBe(100);
  });

  it('can be done again with a pencil', () => {
    const { score, parts } = fit(
      ['work: s1', 'skills: s2'],
      postingOf(
        { s1: 'required', s2: 'required', s3: 'preferred' },
        { experience: { minYears: 8, evidence: [] } },
      ),
    );
    // Roles: 1. Skills: 1.5 of 7/3 points. Experience: 4 of 8 years, under 60 %.
    const skills = (1.5 + 1 + 1.5 / (7 / 3)) / (7 / 3 + 2);
    expect(parts[0]!.value).toBeCloseTo(skills, 12);
    expect(parts.slice(1).map(({ value }) => value)).toEqual([1, 0.5]);
    expect(score).toBe(Math.round((0.6 * skills + 0.25 + 0.15 * 0.5) * 0.8 * 1000) / 10);
  });

  it.each([
    ['shown in work', ['work: s1'], 'met', 'shown'],
    ['shown by a narrower skill', ['work: pytorch'], 'met', 'narrower'],
    ['named in a list only', ['skills: s1'], 'partly', 'listed'],
    ['not there', ['work: s2'], 'not-shown', 'none'],
  ])('tells what is %s', (_, lines, status, reason) => {
    const asked = reason === 'narrower' ? 'deep-learning' : 's1';
    const [requirement] = fit(lines, postingOf({ [asked]: 'required' })).requirements;
    expect(requirement).toMatchObject({ status, reason });
  });

  it('gives some credit for the broader skill, and none for a sister', () => {
    const asked = postingOf({ jax: 'required' });
    expect(fit(['work: deep-learning'], asked).requirements[0]).toMatchObject({
      status: 'partly',
      reason: 'broader',
    });
    expect(fit(['work: pytorch'], asked).requirements[0]).toMatchObject({ status: 'not-shown' });
  });

  it('takes alternatives for one requirement', () => {
    const asked = postingOf({ s1: 'required', s2: 'required', s3: 'required' });
    const either = {
      ...asked,
      alternatives: [{ skills: ['s1', 's2'], start: 0, end: 15, text: 's1 or s2' }],
    };
    const { requirements, score } = fit(['work: s2 s3'], either);
    expect(requirements.map(({ label }) => label)).toEqual(['Skill1 or Skill2', 'Skill3']);
    expect(score).toBe(100);
  });

  it('puts the words of both sides side by side', () => {
    const { requirements } = fit(['work: s1'], postingOf({ s1: 'required' }));
    expect(requirements[0]!.asked).toMatchObject([{ start: 0, end: 5, text: 's1' }]);
    expect(requirements[0]!.shown).toMatchObject([{ start: 6, end: 8, text: 's1' }]);
  });

  it('says what would change it most, and the change is true', () => {
    const asked = postingOf({ s1: 'required', s2: 'required', s3: 'preferred' });
    const before = fit(['work: s1'], asked);
    expect(before.changes.map(({ skills }) => skills)).toEqual([['s2'], ['s3']]);
    const after = fit(['work: s1 s2'], asked);
    expect(after.score).toBeCloseTo(before.score + before.changes[0]!.gain, 1);
  });
});

describe('hard requirements', () => {
  it.each([
    ['enough years', { monthsOfWork: 60 }, 'met', 1],
    ['nearly enough years', { monthsOfWork: 40 }, 'not-met', 1],
    ['far too few years', { monthsOfWork: 20 }, 'not-met', YEARS_FACTOR],
    ['no dated work', { monthsOfWork: null }, 'not-shown', YEARS_FACTOR],
  ])('weigh %s', (_, some, status, factor) => {
    const asked = postingOf({}, { experience: { minYears: 5, evidence: [] } });
    const { hard } = fit(['work: s1'], asked, judgementOf(some));
    expect(hard[0]).toMatchObject({ kind: 'years', status, factor });
  });

  it.each([
    ['phd', 'met', 1],
    ['bachelor', 'not-met', DEGREE_FACTOR],
    ['unspecified', 'not-shown', DEGREE_FACTOR],
  ] as const)('weigh a %s where a master is asked for', (education, status, factor) => {
    const asked = postingOf({}, { education: { minimum: 'master', evidence: [] } });
    const { hard } = fit(['work: s1'], asked, judgementOf({ education }));
    expect(hard[0]).toMatchObject({ kind: 'degree', status, factor });
  });

  it('tell a place and a permit without scoring them', () => {
    const asked = postingOf({ s1: 'required' }, { location: { value: 'Oslo', evidence: [] } });
    const posting = 'You must be authorized to work in Norway.';
    const { hard, score } = fit(['work: s1'], asked, judgementOf(), posting);
    expect(hard.map(({ kind, factor }) => [kind, factor])).toEqual([
      ['place', 1],
      ['permit', 1],
    ]);
    expect(hard[1]!.asked[0]!.text).toBe('authorized to work');
    expect(score).toBe(100);
  });
});

describe('what is no honest text', () => {
  const asked = postingOf(
    Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`s${n}`, 'required' as const])),
  );
  const ids = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, n) => `s${from + n}`).join(' ');
  const plain = fit(['work: s1'], asked).score;

  it.each([
    ['the same skill again and again', `skills: ${'s2 '.repeat(9)}`, 'repeated'],
    ['a heap of skills', `skills: ${ids(2, 80)}`, 'too-long'],
    ['a heap of skills in work', `work: ${ids(0, 40)}`, 'too-long'],
    ['a list where none belongs', `references: ${ids(2, 9)} ${ids(20, 26)}`, 'out-of-place'],
    ['the posting said back to it', `skills: ${ids(0, 12)}`, 'repeats-posting'],
  ])('gains nothing by %s, and is told', (_, line, reason) => {
    const spoilt = fit(['work: s1', line], asked);
    expect(spoilt.score).toBe(plain);
    expect(spoilt.setAside.map((one) => one.reason)).toEqual([reason]);
  });

  it('leaves an honest list alone', () => {
    const { setAside, score } = fit(['work: s1', `skills: ${ids(2, 6)} ${ids(30, 60)}`], asked);
    expect(setAside).toEqual([]);
    expect(score).toBeGreaterThan(plain);
  });
});

const skillIds = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map((n) => `s${n}`));
const lines = fc.array(
  fc.record({ section: fc.constantFrom('work', 'skills', 'projects', 'other'), ids: skillIds }),
  { maxLength: 6 },
);
const posting = fc
  .record({
    required: skillIds,
    preferred: skillIds,
    minYears: fc.option(fc.integer({ min: 0, max: 12 })),
    minimum: fc.constantFrom('unspecified', 'bachelor', 'phd' as const),
  })
  .map(({ required, preferred, minYears, minimum }) =>
    postingOf(
      {
        ...Object.fromEntries(preferred.map((id) => [id, 'preferred' as const])),
        ...Object.fromEntries(required.map((id) => [id, 'required' as const])),
      },
      {
        experience: { minYears, evidence: [] },
        education: { minimum: minimum as 'phd', evidence: [] },
      },
    ),
  );

describe('the score', () => {
  const toLine = ({ section, ids }: { section: string; ids: string[] }): string =>
    `${section}: ${ids.join(' ')}`;

  it('is the same number with and without its words, from 0 to 100', () => {
    fc.assert(
      fc.property(lines, posting, (sections, analysis) => {
        const resume = resumeOf(sections.map(toLine));
        const candidate = makeCandidate(resume, judgementOf(), lexicon);
        const { score } = explainFit({ candidate, resume, analysis, postingText: null });
        expect(scoreFit(candidate, readOpening(analysis))).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is the same in whatever order the sections stand', () => {
    fc.assert(
      fc.property(lines, posting, (sections, analysis) => {
        const forward = fit(sections.map(toLine), analysis);
        const backward = fit(sections.map(toLine).reverse(), analysis);
        expect(backward.score).toBe(forward.score);
      }),
    );
  });
});

it('docs/fit.md states the numbers of the formula', () => {
  const page = readFileSync(new URL('../../../docs/fit.md', import.meta.url), 'utf8');
  const { skills, roles, experience } = WEIGHTS;
  expect(page).toContain(
    `${skills.toFixed(2)} skills + ${roles.toFixed(2)} roles + ${experience.toFixed(2)} experience`,
  );
  for (const credit of [CREDIT.listed, CREDIT.broader]) expect(page).toContain(`| ${credit}, *`);
  expect(page).toContain(
    `less than ${ENOUGH_YEARS * 100} % of the years asked for | ${YEARS_FACTOR} |`,
  );
  expect(page).toContain(`is not shown | ${DEGREE_FACTOR} |`);
});
