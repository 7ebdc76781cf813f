import type { Command } from 'commander';

const HELP = `
NAME is an id, label or other name of a role or a skill, or a job title; upper and lower case are
the same, and blanks need no quotation marks.

Examples:
  $ rolescope explain ai engineer
  $ rolescope explain RAG
  $ rolescope explain --json data-scientist | jq .profile.ladder

Exit codes:
  0   found
  1   no such role or skill; the nearest names are told on standard error
  2   the command was called wrongly
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface ExplainFlags {
  readonly json?: true;
  readonly color?: boolean;
}

/** Declares `rolescope explain`; what does the work is loaded when it is called. */
export function defineExplain(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('explain')
    .summary('say what a role or a skill is')
    .description(
      'Say what a role or a skill is, what tells it apart, and where the facts are from.',
    )
    .argument('<NAME...>', 'a role, a skill or a job title')
    .option('--json', 'print one JSON document')
    .option('--color', 'colour the page even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the page (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (words: string[], flags: ExplainFlags) => {
      const { runExplain } = await import('./run-explain.js');
      onDone(await runExplain(words.join(' '), flags));
    });
}
