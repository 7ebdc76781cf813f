import type { Command } from 'commander';

const HELP = `
ROLE is an id, label or other name of a role, or a job title; a level in the title counts as --level.
Levels: intern, junior, mid, senior, staff, manager, director, executive.
Places: a country, a state of the US, a large city, their codes (DE, US-CA), or remote.

Pay is what postings state, base pay of a year, at the middle of the stated range. Currencies are
never mixed or converted. A figure that rests on fewer than 20 postings says so.

Examples:
  $ rolescope pay data scientist
  $ rolescope pay ai engineer --level senior --place California
  $ rolescope pay software-engineer --place uk --json

Exit codes:
  0   answered
  1   no such role, level, place or currency; the nearest names are told on standard error
  2   the command was called wrongly
  70  a fault of Rolescope itself
`;

/** The options as commander gives them. */
export interface PayFlags {
  readonly level?: string;
  readonly place?: string;
  readonly currency?: string;
  readonly json?: true;
  readonly color?: boolean;
}

/** Declares `rolescope pay`; what does the work is loaded when it is called. */
export function definePay(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('pay')
    .summary('say what a role pays')
    .description('Say what a role pays, by level and place, and on how many postings that rests.')
    .argument('<ROLE...>', 'a role or a job title')
    .option('--level <LEVEL>', 'a level of the ladder')
    .option('--place <PLACE>', 'a country, a state of the US, a large city, or remote')
    .option('--currency <CODE>', 'as ISO 4217 has it; what most postings there state if not given')
    .option('--json', 'print one JSON document')
    .option('--color', 'colour the page even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the page (as does NO_COLOR)')
    .addHelpText('after', HELP)
    .action(async (words: string[], flags: PayFlags) => {
      const { runPay } = await import('./run-pay.js');
      onDone(await runPay(words.join(' '), flags));
    });
}
