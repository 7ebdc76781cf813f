import type { QuizAnswer, QuizQuestion, QuizResult } from '../domain/quiz.js';
import { padEnd } from './display-width.js';
import { roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint } from './paint.js';
import type { ReportStyle } from './render-analysis.js';
import { makeBar } from './roles-part.js';
import { wrapText } from './wrap.js';

const WIDEST = 100;
const NARROWEST = 60;
const NAME_WIDTH = 28;
const BAR = 20;
const ANSWER_WIDTH = 12;

const ANSWERS: Readonly<Record<QuizAnswer, string>> = {
  [-2]: 'not at all',
  [-1]: 'rather not',
  0: 'neither',
  1: 'rather',
  2: 'very much',
};

/** What the answers to the quiz speak for, and why, question by question. */
export function renderQuiz(
  results: readonly QuizResult[],
  questions: readonly QuizQuestion[],
  style: ReportStyle,
): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const paint = makePaint(style.colour);
  const statements = new Map(questions.map(({ id, statement }) => [id, statement]));
  const answered = results.filter(({ agreement }) => agreement !== null);
  if (answered.length === 0) return 'No question was answered, so nothing can be said.\n';
  const lines = [
    paint('strong', 'What your answers speak for'),
    ...answered.flatMap(({ role, agreement, answered: answers, questions: all }) => {
      const value = agreement ?? 0;
      const bar = value > 0 ? makeBar(value, Math.min(BAR, width - 56)) : '';
      const sign = value > 0 ? '+' : '';
      const share = `${sign}${Math.round(value * 100)}%`.padStart(5);
      return [
        '',
        `${blanks(INDENT)}${paint('strong', padEnd(roleNames[role], NAME_WIDTH))}${share} ${paint('accent', padEnd(bar, Math.min(BAR, width - 56) + 2))}${paint('quiet', `${answers.length} of ${all} questions`)}`,
        ...answers.flatMap(({ question, answer }) => {
          const words = wrapText(
            statements.get(question) ?? question,
            width - INDENT - 2 - ANSWER_WIDTH,
          );
          return words.map((line, at) =>
            paint(
              'quiet',
              `${blanks(INDENT + 2)}${padEnd(at === 0 ? ANSWERS[answer] : '', ANSWER_WIDTH)}${line}`,
            ),
          );
        }),
      ];
    }),
    '',
    ...wrapText(
      'The mean of your answers to the questions of each role, from -100% to +100%; every question counts the same. It says what you like, not what you can: give a résumé for that.',
      width,
    ).map((line) => paint('quiet', line)),
  ];
  return `${lines.join('\n')}\n`;
}
