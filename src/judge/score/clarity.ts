import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Analysis, SkillFinding, SkillMention } from '../../domain/analysis.js';
import { ANSWERS, CLARITY_COSTS, CONCRETE, toThousandths, type AnswerId } from './formula.js';
import {
  costEvidence,
  costFigures,
  costsOf,
  firstFew,
  inWords,
  type JudgedPart,
  type ScoredText,
} from './part.js';

type SectionKind = SkillMention['section'];

/** Where a posting tells what is done, rather than what is asked for or praised. */
const DUTIES: ReadonlySet<SectionKind> = new Set(['intro', 'responsibilities', 'other']);

/** How far a question is answered, 0 to 1, and by which words. */
interface Answer {
  readonly told: number;
  readonly evidence: readonly Evidence[];
}

/** What is said of a question without an answer: only what was looked for and not found. */
const MISSING: Readonly<Record<AnswerId, string>> = {
  duties: 'names no skill in its duties',
  requirements: 'asks for no skill by name',
  level: 'does not tell the level',
  place: 'does not tell the place',
  workplace: 'does not tell whether it is remote',
  employment: 'does not tell the kind of contract',
};

const ANSWERED: Readonly<Record<AnswerId, string>> = {
  duties: 'skills named in the duties, of those wanted',
  requirements: 'skills asked for by name, of those wanted',
  level: 'tells the level',
  place: 'tells the place',
  workplace: 'tells the workplace',
  employment: 'tells the kind of contract',
};

/**
 * How much of what a reader needs the text tells, less what the linter finds fault with. Only things
 * that the analysis found words for count, so that empty words add nothing.
 */
export function judgeClarity(text: ScoredText): JudgedPart {
  const { analysis } = text;
  const costs = costsOf(analysis, CLARITY_COSTS);
  const answers = answersOf(analysis);
  const ids = Object.keys(ANSWERS) as AnswerId[];
  const told = ids.reduce((sum, id) => sum + ANSWERS[id] * answers[id].told, 0);
  const missing = ids.filter((id) => answers[id].told === 0).map((id) => MISSING[id]);
  const isVague = ids.some((id) => answers[id].told < 1);
  return {
    value: toThousandths(told * Math.max(0, 1 - costs.sum)),
    why: whyOf(missing, isVague, costs.found.length),
    evidence: [
      ...ids.flatMap((id) => firstFew(answers[id].evidence)),
      ...costEvidence(text, costs),
    ],
    figures: [
      ...ids.map((id) => ({ label: ANSWERED[id], value: answers[id].told, n: null })),
      ...costFigures(costs),
    ],
  };
}

function answersOf(analysis: Analysis): Readonly<Record<AnswerId, Answer>> {
  const { seniority, experience, location, workplace, employment, skills } = analysis;
  const duties = mentionsOf(skills, (_skill, section) => DUTIES.has(section));
  const requirements = mentionsOf(skills, ({ level }) => level !== 'mentioned');
  return {
    duties: concrete(duties, CONCRETE.duties),
    requirements: concrete(requirements, CONCRETE.requirements),
    level: proven([...seniority.evidence, ...experience.evidence]),
    place: proven(location.evidence),
    workplace: proven(workplace.evidence),
    employment: proven(employment.evidence),
  };
}

function proven(evidence: readonly Evidence[]): Answer {
  return { told: evidence.length > 0 ? 1 : 0, evidence };
}

function concrete(evidence: readonly Evidence[], wanted: number): Answer {
  return { told: Math.min(1, evidence.length / wanted), evidence };
}

/** The first fitting mention of each skill: to say a thing again tells nothing new. */
function mentionsOf(
  skills: readonly SkillFinding[],
  fits: (skill: SkillFinding, section: SectionKind) => boolean,
): readonly Evidence[] {
  return skills
    .flatMap((skill) => skill.mentions.find(({ section }) => fits(skill, section)) ?? [])
    .map(({ start, end, text }) => ({ ...evidenceAt('', start, end), text }))
    .sort((a, b) => a.start - b.start);
}

function whyOf(missing: readonly string[], isVague: boolean, faults: number): string {
  const said =
    missing.length > 0
      ? `It ${inWords(missing)}`
      : isVague
        ? 'It tells all that a reader needs, with few skills by name'
        : 'It tells all that a reader needs';
  if (faults === 0) return `${said}.`;
  return `${said}; the linter finds ${faults === 1 ? 'one fault' : `${faults} faults`}.`;
}
