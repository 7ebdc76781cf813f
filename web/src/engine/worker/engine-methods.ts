import { advisePerson, type AdviceWishes } from '@rolescope/answers/advise-person.js';
import { answerPay } from '@rolescope/answers/answer-pay.js';
import { answerQuestions } from '@rolescope/answers/answer-questions.js';
import { answerQuiz } from '@rolescope/answers/answer-quiz.js';
import { compare, type CompareRequest } from '@rolescope/answers/compare.js';
import { explain } from '@rolescope/answers/explain.js';
import { lintText } from '@rolescope/answers/lint-text.js';
import { listClaims, type ClaimQuery } from '@rolescope/answers/list-claims.js';
import { nameTarget, type NamedTarget } from '@rolescope/answers/name-target.js';
import type { PayWords } from '@rolescope/answers/pay-question.js';
import { planHiring, type HiringBrief } from '@rolescope/answers/plan-hiring.js';
import { reviewPosting } from '@rolescope/answers/review-posting.js';
import type { Analysis } from '@rolescope/domain/analysis.js';
import type { Demand } from '@rolescope/domain/demand.js';
import type { Fit } from '@rolescope/domain/fit.js';
import type { PostingInput } from '@rolescope/domain/posting.js';
import type { QuizAnswers } from '@rolescope/domain/quiz.js';
import type { ProfileId } from '@rolescope/domain/role-profile.js';
import type { AnalyzeOptions, LintOptions } from '@rolescope/engine/engine.js';
import type { Applicant } from '@rolescope/engine/fit-resume.js';
import { scoreDemand } from '@rolescope/judge/match/demand.js';
import { EngineError, type WorkerCall } from '../rpc/messages.js';
import type { Library } from './library.js';
import { openResume, type ResumeToOpen } from './open-resume.js';

/** The parts of the knowledge that comparing takes. */
const COMPARE = ['roles', 'skills', 'claims', 'work', 'market', 'salaries'] as const;

/** What the engine's worker does: one method for each thing that the page may ask. */
export type EngineMethods = ReturnType<typeof engineMethods>;

/** Makes the methods over a library. Résumés stay here, each under the name that the page gave it. */
export function engineMethods({ engine, judge, know, warm }: Library) {
  const applicants = new Map<string, Applicant>();

  function applicantOf(handle: string): Applicant {
    const applicant = applicants.get(handle);
    if (applicant === undefined) throw new EngineError('This résumé was forgotten; load it again.');
    return applicant;
  }

  return {
    /** Loads the engine, reporting how many bytes came. */
    load: async (_: null, { report }: WorkerCall) => (await engine(report)).versions,
    warm: () => warm(),

    analyze: (input: { readonly posting: PostingInput; readonly options: AnalyzeOptions }) =>
      judge((ready) => ready.analyze(input.posting, input.options)),
    lint: (input: { readonly posting: PostingInput; readonly options: LintOptions }) =>
      judge((ready) => lintText(input.posting, ready, input.options)),
    splitRoles: (posting: PostingInput) => judge((ready) => ready.splitRoles(posting)),

    /** Keeps a résumé ready; `null` where its text is not of the form that it was said to be. */
    openResume: async (resume: ResumeToOpen) => {
      const opened = openResume(resume, await engine());
      if (opened === null) return null;
      applicants.set(resume.handle, opened.applicant);
      return { reading: opened.applicant.reading, problems: opened.problems };
    },
    forgetResume: (handle: string) => void applicants.delete(handle),
    fit: async (input: { readonly handle: string; readonly postings: readonly Analysis[] }) => {
      const ready = await engine();
      const applicant = applicantOf(input.handle);
      return input.postings.map((posting): Fit => ready.fit(applicant, posting));
    },
    scoreDemands: (input: { readonly handle: string; readonly demands: readonly Demand[] }) => {
      const { candidate } = applicantOf(input.handle);
      return input.demands.map((demand) => scoreDemand(candidate, demand));
    },
    advise: async (input: { readonly handle: string; readonly wishes: AdviceWishes }) => {
      const known = await know('roles', 'skills', 'market', 'asks');
      return advisePerson(applicantOf(input.handle), input.wishes, known);
    },

    quizQuestions: async () => (await know('quiz')).quiz.questions,
    answerQuiz: async (answers: QuizAnswers) => answerQuiz(answers, await know('quiz')),

    planHiring: async (brief: HiringBrief) => {
      const known = await know('needs', 'roles', 'skills', 'market', 'asks');
      return judge((ready) => planHiring(brief, ready, known));
    },
    reviewPosting: async (posting: Analysis) =>
      reviewPosting(posting, await know('skills', 'market', 'asks')),

    compare: async (request: CompareRequest) => compare(request, await know(...COMPARE)),
    claims: async (query: ClaimQuery) => listClaims(query, await know(...COMPARE)),
    questions: async (about: readonly ProfileId[]) =>
      answerQuestions(about, await know(...COMPARE)),
    pay: async (words: PayWords) =>
      answerPay(words, await know('roles', 'market', 'salaries', 'payModel')),
    nameTarget: async (target: NamedTarget) => nameTarget(target, await know('roles', 'market')),
    explain: async (name: string) => explain(name, await know('roles', 'skills')),
    roles: async () => (await know('roles')).roles,
  };
}
