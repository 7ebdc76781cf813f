import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequirementLevel } from '../../domain/analysis.js';
import { makeCandidate } from './candidate.js';
import { scoreDemand, toDemand } from './demand.js';
import { readOpening } from './opening.js';
import { scoreFit } from './score.js';
import { judgementOf, lexicon, postingOf, resumeOf } from './test-input.js';

const skill = fc.integer({ min: 0, max: 20 }).map((number) => `s${number}`);
const level = fc.constantFrom<RequirementLevel>('required', 'preferred', 'mentioned');
const lines = fc.array(
  fc
    .tuple(fc.constantFrom('work', 'skills', 'projects'), fc.array(skill, { maxLength: 12 }))
    .map(([section, skills]) => `${section}: ${skills.join(' ')}`),
  { maxLength: 5 },
);

describe('What a posting demands', () => {
  it('scores a résumé as the posting itself does, whatever both say', () => {
    fc.assert(
      fc.property(
        lines,
        fc.dictionary(skill, level, { maxKeys: 15 }),
        fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
        (resume, skills, minYears) => {
          const candidate = makeCandidate(resumeOf(resume), judgementOf(), lexicon);
          const posting = postingOf(skills, { experience: { minYears, evidence: [] } });
          const sent = JSON.parse(JSON.stringify(toDemand(posting))) as ReturnType<typeof toDemand>;
          expect(scoreDemand(candidate, sent)).toBe(scoreFit(candidate, readOpening(posting)));
        },
      ),
    );
  });

  it('holds no words of the posting', () => {
    const demand = toDemand(postingOf({ s1: 'required' }, { text: 'secret words', id: 'secret' }));
    expect(JSON.stringify(demand)).not.toContain('secret');
  });
});
