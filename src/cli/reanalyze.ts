import type { Command } from 'commander';
import { readJobs } from './read-jobs.js';
import { STORE_EXIT_CODES, STORE_HELP, withStoreOption } from './store-options.js';

/** The options as commander gives them. */
export interface ReanalyzeFlags {
  readonly store?: string;
  readonly jobs?: number;
  readonly quiet?: true;
}

/** Declares `rolescope reanalyze`; what does the work is loaded when it is called. */
export function defineReanalyze(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('reanalyze'))
    .summary('judge stored postings again after an update')
    .description(
      'Judge stored postings again that another version of engine, lexicon, model or score judged. Nothing is fetched, and a run that was ended goes on where it was.',
    )
    .option('--jobs <number>', 'threads to use (default: one a core)', readJobs)
    .option('-q, --quiet', 'no progress bar')
    .addHelpText('after', `${STORE_HELP}\n${STORE_EXIT_CODES}`)
    .action(async (flags: ReanalyzeFlags) => {
      const { runReanalyze } = await import('./run-reanalyze.js');
      onDone(await runReanalyze(flags));
    });
}
