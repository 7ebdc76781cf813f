import { Option, type Command } from 'commander';
import { readJobs } from './read-jobs.js';

const HELP = `
FILE is a posting as text, Markdown or HTML; postings as NDJSON ({"id", "title", "company",
"location", "text"} a line; only "text" is needed) or as JSON; any of these packed with gzip; a
folder of them; or "-" for standard input. The name decides what a file holds; where it does not,
its beginning does. Texts are UTF-8, or UTF-16 with a byte order mark.

In a text or Markdown file, a short first line followed by an empty line is taken for the title.
Say --title "..." where that is wrong (--title "" for none).

Examples:
  $ rolescope analyze posting.txt
  $ rolescope analyze postings/ more.jsonl.gz
  $ rolescope analyze --json posting.html | jq .roles
  $ rolescope analyze --ndjson --jobs 4 postings.jsonl > analyses.jsonl
  $ pbpaste | rolescope analyze --title "AI engineer" -

Exit codes:
  0   all is well
  1   some input had problems (told on standard error); whatever else there was is analysed
  2   the command was called wrongly
  3   nothing could be read
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface AnalyzeFlags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly text?: true;
  readonly title?: string;
  readonly location?: string;
  readonly format?: 'plain' | 'html' | 'markdown';
  readonly jobs?: number;
  readonly quiet?: true;
  readonly lint?: boolean;
  readonly color?: boolean;
}

/** Declares `rolescope analyze`; what does the work is loaded when it is called. */
export function defineAnalyze(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('analyze')
    .summary('read postings and say what the jobs really are')
    .description('Read job postings and say what each job really is, with the words that prove it.')
    .argument('<FILE...>', 'postings to read: files, folders, or - for standard input')
    .option('--json', 'print JSON: one document, or an array where there may be several')
    .addOption(
      new Option('--ndjson', 'print one JSON document a line, in input order').conflicts('json'),
    )
    .option('--text', 'carry the canonical text in the JSON, so that spans can be looked up')
    .option('--title <title>', 'the job title of a single text')
    .option('--location <place>', 'the place of a single text')
    .addOption(
      new Option('--format <format>', 'how a single text is written').choices([
        'plain',
        'html',
        'markdown',
      ]),
    )
    .option('--jobs <number>', 'threads to use (default: one a core)', readJobs)
    .option('--no-lint', 'leave out what the linter has to say, which is faster')
    .option('-q, --quiet', 'no progress bar')
    .option('--color', 'colour the report even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the report (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: AnalyzeFlags) => {
      const { runAnalyze } = await import('./run-analyze.js');
      onDone(await runAnalyze(files, flags));
    });
}
