import type { Command } from 'commander';
import { readJobs } from './read-jobs.js';
import { UsageError } from './exit-code.js';
import { STORE_EXIT_CODES, STORE_HELP, withStoreOption } from './store-options.js';

const HELP = `
SOURCE is a board ("greenhouse:stripe", or its address), the address of a page with JobPosting
markup, a feed of one board ("remoteok"), a file (NDJSON, CSV, JSON, a saved page, what a board
sent; packed with gzip or not), or a folder of files.

What was imported before and has not changed is not analysed again. A posting that a board no
longer shows is closed, not deleted, and only when the whole board could be read. The same job on
several boards, or in several cities, is one group.

Examples:
  $ rolescope import greenhouse:stripe ashby:openai
  $ rolescope import https://jobs.lever.co/mistral
  $ rolescope import postings.jsonl.gz
  $ rolescope import --column title=Position --column text=Body table.csv
${STORE_HELP}
${STORE_EXIT_CODES}`;

/** The options as commander gives them. */
export interface ImportFlags {
  readonly store?: string;
  readonly json?: true;
  readonly jobs?: number;
  readonly quiet?: true;
  readonly board?: string;
  readonly column?: Readonly<Record<string, string>>;
}

/** Declares `rolescope import`; what does the work is loaded when it is called. */
export function defineImport(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('import'))
    .summary('read postings from job boards and files into the store')
    .description('Read postings from job boards, pages and files, judge them and store them.')
    .argument('<SOURCE...>', 'boards, pages, files or folders')
    .option('--json', 'print what became of each source as JSON')
    .option('--jobs <number>', 'threads to use (default: one a core)', readJobs)
    .option('--board <name>', 'what to call the board of a file (default: the name of the file)')
    .option('--column <ours=theirs>', 'which column or key of a file holds a field', readColumn)
    .option('-q, --quiet', 'no progress bar')
    .addHelpText('after', HELP)
    .action(async (sources: string[], flags: ImportFlags) => {
      const { runImport } = await import('./run-import.js');
      onDone(await runImport(sources, flags));
    });
}

const COLUMNS = new Set(
  [
    'id url applyUrl title company location workplace employment department posted updated',
    'validThrough text pay payMin payMax currency period',
  ].flatMap((line) => line.split(' ')),
);

function readColumn(
  given: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [ours = '', theirs] = given.split(/=(.*)/s);
  if (COLUMNS.has(ours) && theirs !== undefined && theirs !== '') {
    return { ...before, [ours]: theirs };
  }
  throw new UsageError(
    `--column takes FIELD=NAME, where FIELD is one of ${[...COLUMNS].join(', ')}; not "${given}".`,
  );
}
