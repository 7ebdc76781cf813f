import { nameTarget, type Target } from '../answers/name-target.js';
import { knowledge } from '../app/knowledge.js';
import { adviseFile } from '../app/person/advise-file.js';
import { renderAdvice } from '../format/advice-report.js';
import type { AdviseFlags } from './advise.js';
import { ExitCode, UsageError } from './exit-code.js';
import { readToday } from './read-today.js';
import { runQuiz } from './run-quiz.js';
import { tellProblems } from './tell-problems.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope advise` and gives its exit code. */
export async function runAdvise(resume: string | undefined, flags: AdviseFlags): Promise<number> {
  const { stdout } = process;
  if (flags.quiz === true || flags.answers !== undefined) {
    if (resume !== undefined) throw new UsageError('Give a résumé or --quiz, not both.');
    return runQuiz(flags);
  }
  if (resume === undefined) {
    throw new UsageError('Give a résumé, or say --quiz to be asked questions instead.');
  }
  const result = await adviseFile(resume, {
    ...readTarget(flags),
    today: readToday(flags.today),
    steps: flags.steps,
  });
  tellProblems(result.problems);
  if (result.advice === null) return ExitCode.unreadable;
  const style = reportStyle(flags.color);
  const output =
    flags.json === true
      ? `${JSON.stringify({ file: result.file, hidden: result.hidden, ...result.advice }, null, 2)}\n`
      : renderAdvice(
          result.advice,
          { name: result.file ?? '', hidden: result.hidden.length },
          style,
        );
  await writeOutput(stdout, output);
  return result.problems.length === 0 ? ExitCode.ok : ExitCode.problems;
}

/** Role, level and place as they are called in the figures; names that are unknown end the run. */
function readTarget({ role, level, place }: AdviseFlags): Target {
  const target = nameTarget({ role, level, place }, knowledge);
  if ('unknown' in target) throw new UsageError(target.unknown);
  return target;
}
