import { Option, type Command } from 'commander';
import { UsageError } from './exit-code.js';

const HELP = `
RESUME is a PDF, DOCX, text, Markdown, HTML, Europass XML or JSON Resume. POSTING is what
"rolescope analyze" takes: texts, NDJSON, folders. Both are read here, on this machine.

The score is a sum of printed parts; docs/fit.md has the formula. Several postings are listed with
the best fitting first, each with its parts; say --full for the whole page of each.

Examples:
  $ rolescope fit cv.pdf posting.txt
  $ rolescope fit cv.pdf postings.jsonl
  $ rolescope fit --json cv.docx posting.html | jq .fits[0].fit.score

Exit codes:
  0   all is well
  1   some files had problems (told on standard error)
  2   the command was called wrongly
  3   nothing could be read
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface FitFlags {
  readonly json?: true;
  readonly full?: true;
  readonly most: number;
  readonly today?: string;
  readonly color?: boolean;
}

/** Declares `rolescope fit`; what does the work is loaded when it is called. */
export function defineFit(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('fit')
    .summary('hold a résumé against postings')
    .description(
      'Say how a résumé fits postings: requirement by requirement, with both sides’ words.',
    )
    .argument('<RESUME>', 'the résumé')
    .argument('<POSTING...>', 'postings: files, folders, or - for standard input')
    .option('--json', 'print one JSON document')
    .option('--full', 'print the whole page of every posting')
    .option('--most <number>', 'postings to list at most', readCount, 20)
    .addOption(new Option('--today <date>', 'day up to which "present" counts (default: today)'))
    .option('--color', 'colour the report even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the report (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (resume: string, postings: string[], flags: FitFlags) => {
      const { runFit } = await import('./run-fit.js');
      onDone(await runFit(resume, postings, flags));
    });
}

function readCount(given: string): number {
  const count = Number(given);
  if (/^\d+$/.test(given) && count >= 1 && count <= 100_000) return count;
  throw new UsageError(`--most takes a number from 1 to 100000, not "${given}".`);
}
