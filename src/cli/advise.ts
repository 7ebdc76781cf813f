import { Option, type Command } from 'commander';
import { UsageError } from './exit-code.js';

const HELP = `
With a RESUME: which roles fit, what the target role asks for and you do not show, the few skills
that open the most postings, the ladder, what it pays, and what carries over to other roles. Every
figure is computed from real postings and says from how many. Without one, --quiz asks 29 questions.

Answers to the quiz are numbers from 1 (not at all) to 5 (very much); in a script, give them with
--answers, by question id or in order ("4,2,5"); "rolescope advise --quiz --json" lists the questions.

Examples:
  $ rolescope advise cv.pdf
  $ rolescope advise --role ai-engineer --level senior cv.pdf
  $ rolescope advise --quiz
  $ rolescope advise --quiz --answers statistics=5,notebooks=4,operations=1

Exit codes:
  0   all is well
  1   the file had problems (told on standard error)
  2   the command was called wrongly
  3   nothing could be read
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface AdviseFlags {
  readonly quiz?: true;
  readonly answers?: string;
  readonly role?: string;
  readonly level?: string;
  readonly place?: string;
  readonly steps: number;
  readonly json?: true;
  readonly today?: string;
  readonly color?: boolean;
}

/** Declares `rolescope advise`; what does the work is loaded when it is called. */
export function defineAdvise(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('advise')
    .summary('say which roles fit a person, what is missing and what to learn first')
    .description('Advise a person: roles that fit, gaps, what to learn first, the ladder, pay.')
    .argument('[RESUME]', 'the résumé')
    .option('--quiz', 'ask questions instead of reading a résumé')
    .option('--answers <list>', 'answers to the quiz, 1 to 5: "id=4,id=2" or "4,2"')
    .option('--role <role>', 'the role aimed at (default: the one that fits best)')
    .option('--level <level>', 'the level aimed at (default: the one shown)')
    .option('--place <place>', 'country or US state for the pay, such as DE or US-CA')
    .option('--steps <number>', 'skills to learn at most', readSteps, 5)
    .option('--json', 'print one JSON document')
    .addOption(new Option('--today <date>', 'day up to which "present" counts (default: today)'))
    .option('--color', 'colour the report even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the report (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (resume: string | undefined, flags: AdviseFlags) => {
      const { runAdvise } = await import('./run-advise.js');
      onDone(await runAdvise(resume, flags));
    });
}

const MOST_STEPS = 12;

function readSteps(given: string): number {
  const steps = Number(given);
  if (/^\d+$/.test(given) && steps >= 1 && steps <= MOST_STEPS) return steps;
  throw new UsageError(`--steps takes a number from 1 to ${MOST_STEPS}, not "${given}".`);
}
