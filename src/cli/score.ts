import { Option, type Command } from 'commander';
import { STORE_EXIT_CODES, STORE_HELP, withStoreOption } from './store-options.js';

const HELP = `
FILE is what "rolescope analyze" takes. Nobody knows since when a text is there, so its freshness is
left out; with --posting, the score of a stored posting is explained, as lists sort by it.
docs/score.md has the formula.

Examples:
  $ rolescope score posting.txt
  $ rolescope score --weights pay:60,freshness:0 postings.jsonl
  $ rolescope score --json postings.jsonl > scores.jsonl
  $ rolescope score --posting greenhouse:acme/4012345
${STORE_HELP}
${STORE_EXIT_CODES}`;

/** The options as commander gives them. */
export interface ScoreFlags {
  readonly store?: string;
  readonly posting?: string;
  readonly weights?: string;
  readonly today?: string;
  readonly title?: string;
  readonly location?: string;
  readonly json?: true;
  readonly color?: boolean;
}

/** Declares `rolescope score`; what does the work is loaded when it is called. */
export function defineScore(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('score'))
    .summary('say how good an ad a posting is, and why')
    .description('Score postings from 0 to 100 by published parts, each with its reason and words.')
    .argument('[FILE...]', 'postings to read: files, folders, or - for standard input')
    .addOption(
      new Option('--posting <board/id>', 'explain the score of this stored posting').conflicts([
        'title',
        'location',
      ]),
    )
    .option('--weights <list>', 'how much each part counts, such as pay:60,freshness:0')
    .option('--today <date>', 'the day that the age of a stored posting is told on')
    .option('--title <title>', 'the job title of a single text')
    .option('--location <place>', 'the place of a single text')
    .option('--json', 'print one JSON document a line')
    .option('--color', 'colour the pages even where they are not printed on a terminal')
    .option('--no-color', 'do not colour the pages (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: ScoreFlags) => {
      const { runScore } = await import('./run-score.js');
      onDone(await runScore(files, flags));
    });
}
