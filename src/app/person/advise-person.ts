import { advise, type Person } from '../../advise/person/advise.js';
import { standingFrom } from '../../advise/person/standing-from.js';
import { scoreQuiz } from '../../advise/person/score-quiz.js';
import type { Problem } from '../../base/problem.js';
import type { Advice } from '../../domain/advice.js';
import type { RoleId, Seniority } from '../../domain/analysis.js';
import type { QuizAnswers, QuizQuestion, QuizResult } from '../../domain/quiz.js';
import { createEngine } from '../../engine/engine.js';
import type { ResumeOptions } from '../../engine/read-resume.js';
import type { HiddenText } from '../../readers/read-text.js';
import { labelInList } from '../../format/skills-part.js';
import { loadAssets } from '../load-assets.js';
import { loadKnowledge } from '../load-knowledge.js';
import { loadMarket } from '../market/load-market.js';
import { loadAsks, loadQuiz } from './load-advice.js';
import { readApplicants } from './read-applicants.js';

/** What advice is wanted. */
export interface AdviceOptions extends ResumeOptions {
  readonly role?: RoleId;
  readonly level?: Seniority;
  readonly place?: string;
  /** How many skills the path may have. */
  readonly steps: number;
}

/** Advice on a résumé; `null` where it could not be read. */
export interface AdviceResult {
  readonly advice: Advice | null;
  readonly file: string | null;
  readonly hidden: readonly HiddenText[];
  readonly problems: readonly Problem[];
}

/** Reads a résumé and advises whom it shows. */
export async function advisePerson(file: string, options: AdviceOptions): Promise<AdviceResult> {
  const engine = createEngine(loadAssets());
  const { applicants, problems } = await readApplicants([file], engine, options);
  const read = applicants[0];
  if (read === undefined) return { advice: null, file: null, hidden: [], problems };
  const { candidate } = read.applicant;
  const person: Person = {
    roles: candidate.roles,
    level: candidate.level,
    standingOf: standingFrom(candidate),
  };
  return { advice: adviseAs(person, options), file: read.file, hidden: read.hidden, problems };
}

function adviseAs(person: Person, { role, level, place, steps }: AdviceOptions): Advice {
  const { roles, skills } = loadKnowledge();
  const labels = new Map(skills.skills.map((skill) => [skill.id, labelInList(skill)]));
  return advise({
    person,
    market: loadMarket(),
    asks: loadAsks(),
    profiles: roles.roles,
    labelOf: (skill) => labels.get(skill) ?? skill,
    target: { ...(role === undefined ? {} : { role }), ...(level === undefined ? {} : { level }) },
    ...(place === undefined ? {} : { place }),
    steps,
  });
}

/** The questions of the quiz, in order. */
export function quizQuestions(): readonly QuizQuestion[] {
  return loadQuiz().questions;
}

/** How well each role agrees with the answers, the best first. */
export function answerQuiz(answers: QuizAnswers): readonly QuizResult[] {
  return scoreQuiz(quizQuestions(), answers);
}
