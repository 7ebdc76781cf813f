import { createInterface } from 'node:readline/promises';
import { answerQuiz } from '../answers/answer-quiz.js';
import { knowledge } from '../app/knowledge.js';
import type { QuizAnswer, QuizAnswers, QuizQuestion } from '../domain/quiz.js';
import { printable } from '../format/printable.js';
import { renderQuiz } from '../format/quiz-page.js';
import type { AdviseFlags } from './advise.js';
import { ExitCode, UsageError } from './exit-code.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Asks the questions of the quiz, or takes their answers from the flags, and says what they mean. */
export async function runQuiz(flags: AdviseFlags): Promise<number> {
  const { stdout } = process;
  const { questions } = knowledge.quiz;
  if (flags.answers === undefined && flags.json === true) {
    await writeOutput(stdout, `${JSON.stringify({ questions }, null, 2)}\n`);
    return ExitCode.ok;
  }
  const answers =
    flags.answers === undefined ? await ask(questions) : readAnswers(flags.answers, questions);
  const results = answerQuiz(answers, knowledge);
  const style = reportStyle(flags.color);
  const output =
    flags.json === true
      ? `${JSON.stringify({ answers, results }, null, 2)}\n`
      : renderQuiz(results, questions, style);
  await writeOutput(stdout, output);
  return ExitCode.ok;
}

/** Asks on the terminal; an empty line leaves a question out, end of input leaves out the rest. */
async function ask(questions: readonly QuizQuestion[]): Promise<QuizAnswers> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    throw new UsageError(
      'The quiz asks on a terminal. In a script, give --answers "id=4,id=2" (--json lists the ids).',
    );
  }
  stderr.write(
    '1 not at all   2 rather not   3 neither   4 rather   5 very much   Enter: skip\n\n',
  );
  const terminal = createInterface({ input: stdin, output: stderr });
  const answers: Record<string, QuizAnswer> = {};
  try {
    for (const [at, { id, statement }] of questions.entries()) {
      const answer = await askOne(terminal, `${at + 1}/${questions.length}  ${statement} `);
      if (answer !== null) answers[id] = answer;
    }
  } finally {
    terminal.close();
  }
  return answers;
}

async function askOne(
  terminal: ReturnType<typeof createInterface>,
  question: string,
): Promise<QuizAnswer | null> {
  for (;;) {
    const line = (await terminal.question(question)).trim();
    if (line === '') return null;
    const answer = toAnswer(line);
    if (answer !== null) return answer;
    process.stderr.write('A number from 1 to 5, or Enter.\n');
  }
}

/**
 * Reads answers given on the command line, by question id or in order.
 *
 * @throws {UsageError} when a question or an answer is unknown.
 */
export function readAnswers(given: string, questions: readonly QuizQuestion[]): QuizAnswers {
  const answers: Record<string, QuizAnswer> = {};
  const pieces = given.split(',').map((piece) => piece.trim());
  for (const [at, piece] of pieces.entries()) {
    if (piece === '') continue;
    const cut = piece.indexOf('=');
    const id = cut === -1 ? questions[at]?.id : piece.slice(0, cut).trim();
    const answer = toAnswer(piece.slice(cut + 1).trim());
    if (id === undefined || !questions.some((question) => question.id === id)) {
      throw new UsageError(
        `There is no question "${printable(id ?? String(at + 1))}". Say --quiz --json for the list.`,
      );
    }
    if (answer === null) {
      throw new UsageError(`An answer is a number from 1 to 5, not "${printable(piece)}".`);
    }
    answers[id] = answer;
  }
  return answers;
}

function toAnswer(text: string): QuizAnswer | null {
  return /^[1-5]$/.test(text) ? ((Number(text) - 3) as QuizAnswer) : null;
}
