import type { Command } from 'commander';

/** Declares `rolescope demo`: sample postings, analysed. */
export function defineDemo(program: Command, onDone: (exitCode: number) => void): void {
  program
    .command('demo')
    .summary('analyse a few sample postings')
    .description('Analyse a few sample postings and say what to try next.')
    .option('--color', 'colour the report even where it is not printed on a terminal')
    .option('--no-color', 'do not colour the report (as does NO_COLOR)')
    .action(async (flags: { readonly color?: boolean }) => {
      const { runDemo } = await import('./run-demo.js');
      onDone(await runDemo(flags));
    });
}
