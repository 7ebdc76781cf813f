import { planHire } from '../advise/employer/plan-hire.js';
import { compileNeeds, readBrief } from '../advise/employer/read-brief.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { HiringPlan } from '../domain/hiring.js';
import type { Engine } from '../engine/engine.js';
import { readPlace } from '../extract/place/read-place.js';
import { toCanonicalText } from '../text/to-canonical-text.js';
import type { Knowledge } from './knowledge.js';
import { labelSkills } from './label-skills.js';

/** A brief, and what is known beside it. */
export interface HiringBrief {
  readonly text: string;
  readonly company: string | null;
  /** ISO 3166 code, for the pay. */
  readonly place: string | null;
  /** The place as people write it, for the posting. */
  readonly location: string | null;
}

/** A plan, and what the linter says to its draft. */
export interface HiringAdvice {
  readonly plan: HiringPlan;
  readonly diagnostics: readonly Diagnostic[];
  readonly brief: string;
}

/** What planning takes. */
export type HiringKnowledge = Pick<Knowledge, 'needs' | 'roles' | 'skills' | 'market' | 'asks'>;

/** Turns a brief into a plan whom to hire, with a draft posting that the linter has read. */
export function planHiring(
  { text, company, place, location }: HiringBrief,
  engine: Engine,
  { needs, roles, skills, market, asks }: HiringKnowledge,
): HiringAdvice {
  const brief = toCanonicalText(text).text;
  const posting = { text: brief, ...(location === null ? {} : { location }) };
  const plan = planHire({
    brief,
    reading: readBrief(brief, compileNeeds(needs.needs)),
    analysis: engine.analyze(posting, { lint: false }),
    shares: engine.judgeWork(brief),
    needs,
    market,
    asks,
    profiles: roles.roles,
    labelOf: labelSkills(skills),
    company,
    place: place ?? placeIn(brief),
  });
  const draft = plan.draft;
  const diagnostics =
    draft === null
      ? []
      : engine.lint({
          title: draft.title,
          text: draft.text,
          ...(location === null ? {} : { location }),
          ...(company === null ? {} : { company }),
        });
  return { plan, diagnostics, brief };
}

/** The country or US state that a brief says its work is in, or `null`: "in the Netherlands". */
function placeIn(brief: string): string | null {
  for (const { 1: name } of brief.matchAll(PLACE)) {
    const { country, region } = readPlace(name!);
    if (country !== null) return region ?? country;
  }
  return null;
}

const PLACE = /\b(?:in|near|at) (?:the )?(\p{Lu}\p{L}{1,30}(?:,? \p{Lu}\p{L}{1,30}){0,3})/gu;
