import type { FitStatus } from '../../domain/fit.js';
import type { Candidate } from '../../judge/match/candidate.js';
import { CREDIT } from '../../judge/match/formula.js';
import type { SkillStanding, StandingOf } from './shown-skills.js';

const NONE: SkillStanding = { status: 'not-shown', reason: 'none', credit: CREDIT.none };

/** How the person of a résumé stands to any skill, by the same measure as the fit. */
export function standingFrom({ showings, broaderOf }: Candidate): StandingOf {
  return (skill) => {
    const showing = showings.get(skill);
    if (showing !== undefined) {
      const { credit, reason } = showing;
      const status: FitStatus = credit === 1 ? 'met' : 'partly';
      return { status, reason, credit };
    }
    return broaderOf(skill).some((one) => showings.get(one)?.reason === 'shown')
      ? { status: 'partly', reason: 'broader', credit: CREDIT.broader }
      : NONE;
  };
}
