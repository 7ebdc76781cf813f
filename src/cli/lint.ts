import { Option, type Command } from 'commander';

const HELP = `
FILE is what "rolescope analyze" takes: postings as text, Markdown or HTML, NDJSON or JSON, folders
of them, or "-" for standard input.

Settings come from the nearest .rolescoperc.json in the folder of the posting or above it:
  {"rules": {"pay/not-stated": "off", "role/many-roles": {"severity": "error", "smallestShare": 0.3}}}
In HTML and Markdown, comments turn rules off; at the top of a file they hold for all of it:
  <!-- rolescope-disable RULE... -->            from here on
  <!-- rolescope-enable RULE... -->             and on again
  <!-- rolescope-disable-next-line RULE... -->  for the next line that says something
The rules are listed in docs/rules/.

Examples:
  $ rolescope lint posting.md
  $ rolescope lint --fix postings/
  $ rolescope lint --rule pay/not-stated=error --format github postings/
  $ rolescope lint --suggest-split posting.txt
  $ rolescope lint --format sarif postings/ > rolescope.sarif

Exit codes:
  0   no finding is an error
  1   a finding is an error, or some input had problems
  2   the command was called wrongly, or the settings are wrong
  3   nothing could be read
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface LintFlags {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly fix?: true;
  readonly config?: string;
  readonly rule: readonly string[];
  readonly today?: string;
  readonly title?: string;
  readonly location?: string;
  readonly suggestSplit?: true;
  readonly color?: boolean;
}

/** Declares `rolescope lint`; what does the work is loaded when it is called. */
export function defineLint(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('lint')
    .summary('say what is wrong with postings before they are published')
    .description(
      'Say what is wrong with job postings before they are published, why, and what to write instead.',
    )
    .argument('<FILE...>', 'postings to read: files, folders, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--fix', 'mend in the files what can be mended mechanically')
    .option('--config <file>', 'settings, in place of the nearest .rolescoperc.json')
    .option('--rule <id=severity>', 'error, warning, advice or off for one rule', collect, [])
    .option('--today <date>', 'the day that deadlines are compared with (default: today)')
    .option('--title <title>', 'the job title of a single text')
    .option('--location <place>', 'the place of a single text')
    .option('--suggest-split', 'show how a posting of several roles would be divided')
    .option('--color', 'colour the findings even where they are not printed on a terminal')
    .option('--no-color', 'do not colour the findings (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: LintFlags) => {
      const { runLint } = await import('./run-lint.js');
      onDone(await runLint(files, flags));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
