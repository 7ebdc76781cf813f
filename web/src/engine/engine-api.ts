/**
 * What the browser can ask of Rolescope itself: the same engine and the same answers as the command,
 * in workers beside the page. Nothing that is given to it leaves the page; the only requests it
 * makes are for the files of the engine. Every call takes and gives plain data.
 */
import type { ClaimQuery, ClaimReport } from '@rolescope/answers/list-claims.js';
import type { CompareRequest, CompareResult } from '@rolescope/answers/compare.js';
import type { Explanation } from '@rolescope/answers/explain.js';
import type { HiringAdvice, HiringBrief } from '@rolescope/answers/plan-hiring.js';
import type { PayWords } from '@rolescope/answers/pay-question.js';
import type { AdviceWishes } from '@rolescope/answers/advise-person.js';
import type { NamedTarget, Target, UnknownTarget } from '@rolescope/answers/name-target.js';
import type { LintedText } from '@rolescope/answers/lint-text.js';
import type { DocumentSource } from './documents/document-methods.js';
import type { Problem } from '@rolescope/base/problem.js';
import type { Advice } from '@rolescope/domain/advice.js';
import type { Analysis } from '@rolescope/domain/analysis.js';
import type { AnsweredQuestion } from '@rolescope/domain/answer.js';
import type { Demand } from '@rolescope/domain/demand.js';
import type { Fit } from '@rolescope/domain/fit.js';
import type { PostingReview } from '@rolescope/domain/hiring.js';
import type { PayAnswer, UnknownPayName } from '@rolescope/domain/pay-answer.js';
import type { PostingInput } from '@rolescope/domain/posting.js';
import type { QuizAnswers, QuizQuestion, QuizResult } from '@rolescope/domain/quiz.js';
import type { ResumeReading } from '@rolescope/domain/resume.js';
import type { ProfileId, RoleAsset } from '@rolescope/domain/role-profile.js';
import type { RoleSplit } from '@rolescope/domain/role-split.js';
import type { AnalyzeOptions, LintOptions } from '@rolescope/engine/engine.js';
import type { ResumeOptions } from '@rolescope/engine/read-resume.js';
import type { HiddenText, ReadText } from '@rolescope/readers/read-text.js';

export type { DocumentSource } from './documents/document-methods.js';
export { EngineError } from './rpc/messages.js';

/** How one call is to be carried out. */
export interface CallOptions {
  /**
   * Ends the call: it rejects with the signal's reason (an `AbortError`), and is never begun where
   * it still waits. Abort the call before when a newer one makes its answer worthless.
   */
  readonly signal?: AbortSignal;
}

/** What came of a file: its text, or why it is not read, in words for the person who gave it. */
export type DocumentReading = { readonly read: ReadText } | { readonly unreadable: Problem };

/** A résumé that lies ready in the page's memory, to be held against postings. */
export interface LoadedResume {
  /** Names it in further calls, until `forgetResume`. */
  readonly handle: string;
  readonly reading: ResumeReading;
  /** Text of the file that a person does not see; it took no part in anything. */
  readonly hidden: readonly HiddenText[];
  readonly problems: readonly Problem[];
}

/** A résumé, or why its file is not read. */
export type ResumeResult = LoadedResume | { readonly unreadable: Problem };

/** Most postings that one résumé is held against in one call. */
export const MOST_FITS = 2_000;

/** The engine as the page sees it. A call rejects with an `EngineError` where something is broken. */
export interface EngineApi {
  versions(call?: CallOptions): Promise<Analysis['versions']>;

  /** Reads and judges a posting; with `keepText` the analysis carries what its spans point into. */
  analyze(posting: PostingInput, options?: AnalyzeOptions, call?: CallOptions): Promise<Analysis>;
  /**
   * Lints any English text as a posting. The findings also carry their places in the text as it was
   * given (Markdown, HTML), so that an editor can mark and mend them.
   */
  lint(posting: PostingInput, options?: LintOptions, call?: CallOptions): Promise<LintedText>;
  /** Divides a posting of several roles; `null` where it describes only one. */
  splitRoles(posting: PostingInput, call?: CallOptions): Promise<RoleSplit | null>;

  /** Reads a file (PDF, DOCX, HTML, Markdown, text) as text, such as a posting that was dropped. */
  readDocument(source: DocumentSource, call?: CallOptions): Promise<DocumentReading>;
  /** Reads a résumé (PDF, DOCX, JSON Resume, Europass, HTML, Markdown, text) and keeps it ready. */
  loadResume(
    source: DocumentSource,
    options?: ResumeOptions,
    call?: CallOptions,
  ): Promise<ResumeResult>;
  /** Forgets a résumé; its handle means nothing afterwards. */
  forgetResume(handle: string): Promise<void>;

  /**
   * Holds a résumé against postings that were analysed with their text; the fits stand in the order
   * of the postings. At most `MOST_FITS` of them.
   *
   * @throws {RangeError} for more
   */
  fit(handle: string, postings: readonly Analysis[], call?: CallOptions): Promise<readonly Fit[]>;
  /**
   * Scores a résumé against what postings demand, in their order: the scores of `fit`, but for what
   * the résumé copied from a posting's text, which only `fit` finds. At most `MOST_FITS` of them.
   *
   * @throws {RangeError} for more
   */
  scoreDemands(
    handle: string,
    demands: readonly Demand[],
    call?: CallOptions,
  ): Promise<readonly number[]>;
  /** What fits a person, what is missing, the path and the pay. */
  advise(handle: string, wishes: AdviceWishes, call?: CallOptions): Promise<Advice>;

  quizQuestions(call?: CallOptions): Promise<readonly QuizQuestion[]>;
  answerQuiz(answers: QuizAnswers, call?: CallOptions): Promise<readonly QuizResult[]>;

  /** Turns a brief into a plan whom to hire, with a draft posting that the linter has read. */
  planHiring(brief: HiringBrief, call?: CallOptions): Promise<HiringAdvice>;
  /** Holds an analysed posting against comparable ones. */
  reviewPosting(posting: Analysis, call?: CallOptions): Promise<PostingReview>;

  compare(request: CompareRequest, call?: CallOptions): Promise<CompareResult>;
  claims(query?: ClaimQuery, call?: CallOptions): Promise<ClaimReport>;
  /** The questions of the guides with our answers; of these roles, or all. */
  questions(about?: readonly ProfileId[], call?: CallOptions): Promise<readonly AnsweredQuestion[]>;
  pay(words: PayWords, call?: CallOptions): Promise<PayAnswer | UnknownPayName>;
  /** Finds role, level and place of the figures by the names that people give them. */
  nameTarget(target: NamedTarget, call?: CallOptions): Promise<Target | UnknownTarget>;
  /** A role, a skill or a job title by its name. */
  explain(name: string, call?: CallOptions): Promise<Explanation>;
  /** The profiles of all roles. */
  roles(call?: CallOptions): Promise<RoleAsset>;
  /** Loads all that answers may need, so that nothing is wanting later without a network. */
  warm(): Promise<void>;
}

/** Where the engine stands. `ready` means that postings can be analysed; the rest loads when asked for. */
export type EngineState =
  /** `loaded` in bytes. */
  | { readonly phase: 'loading'; readonly loaded: number }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly message: string };
