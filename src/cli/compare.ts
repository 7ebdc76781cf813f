import { Option, type Command } from 'commander';

const HELP = `
ROLE is an id, label or other name of a role, or a job title; a name of two words needs quotation
marks. Every figure shows how many postings it rests on; what postings cannot say is taken from the
role's profile and marked, and what the guides claim stands beside it with its verdict.

Examples:
  $ rolescope compare "ai engineer" "data scientist"
  $ rolescope compare ai-engineer ml-engineer ai-specialist --format html > roles.html
  $ rolescope compare ai-engineer data-scientist --level senior --place US
  $ rolescope compare ai-engineer data-scientist --faq

Exit codes:
  0   compared
  1   no such role, or no postings of the roles; what to do is told on standard error
  2   the command was called wrongly, or there is no such level or place
  70  a fault of Rolescope itself
`;

/** Forms that a comparison is printed in. */
export const comparisonFormats = ['terminal', 'markdown', 'json', 'html'] as const;

/** The options as commander gives them. */
export interface CompareFlags {
  readonly level?: string;
  readonly place?: string;
  readonly format: (typeof comparisonFormats)[number];
  readonly claims: boolean;
  readonly faq?: true;
  readonly json?: true;
  readonly color?: boolean;
}

/** Declares `rolescope compare`; what does the work is loaded when it is called. */
export function defineCompare(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('compare')
    .summary('put roles side by side')
    .description('Put two to four roles side by side: every aspect, from real postings.')
    .argument('<ROLE...>', 'two to four roles')
    .option('--level <LEVEL>', 'only postings of this level, such as senior')
    .option('--place <PLACE>', 'only postings of this country or US state: US, DE, US-CA, remote')
    .addOption(
      new Option('--format <FORMAT>', 'how to print it')
        .choices(comparisonFormats)
        .default('terminal'),
    )
    .option('--no-claims', 'leave out what the guides claim')
    .option('--faq', 'answer the questions of the guides on these roles instead')
    .option('--json', 'the same as --format json')
    .option('--color', 'colour the page even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the page (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (roles: string[], flags: CompareFlags) => {
      const { runCompare } = await import('./run-compare.js');
      onDone(await runCompare(roles, flags));
    });
}
