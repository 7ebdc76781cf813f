import type { RoleId } from './analysis.js';

/** A statement to agree with or not, and the "choose this if" that it asks about, by role. */
export interface QuizQuestion {
  readonly id: string;
  readonly statement: string;
  readonly reasons: Readonly<Partial<Record<RoleId, string>>>;
}

/** From -2, not at all, to 2, very much. */
export type QuizAnswer = -2 | -1 | 0 | 1 | 2;

/** Answers by question id; a question left out was not answered. */
export type QuizAnswers = Readonly<Record<string, QuizAnswer>>;

/** Version of the shape of `assets/quiz.json`; a loader refuses any other. */
export const quizFormat = 1;

/** The quiz as shipped; made by `npm run gen` from `data/quiz.yaml`. */
export interface QuizAsset {
  readonly format: typeof quizFormat;
  readonly questions: readonly QuizQuestion[];
}

/** How well one role agrees with the answers. */
export interface QuizResult {
  readonly role: RoleId;
  /** Mean of the answers to its questions, -1 to 1; `null` where none was answered. */
  readonly agreement: number | null;
  /** Its questions that were answered, in the order of the quiz. */
  readonly answered: readonly {
    readonly question: string;
    readonly reason: string;
    readonly answer: QuizAnswer;
  }[];
  readonly questions: number;
}
