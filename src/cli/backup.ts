import type { Command } from 'commander';
import { STORE_EXIT_CODES, STORE_HELP, withStoreOption } from './store-options.js';

const HELP = `
A backup holds the whole store as it was at one moment, in one packed file that a folder and a
server can both read: it is also the way from one to the other.

Examples:
  $ rolescope backup postings.backup.gz
  $ rolescope restore --store ./copy postings.backup.gz
  $ DATABASE_URL=postgres://localhost/rolescope rolescope restore postings.backup.gz
${STORE_HELP}
${STORE_EXIT_CODES}`;

/** Declares `rolescope backup`; what does the work is loaded when it is called. */
export function defineBackup(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('backup'))
    .summary('save the whole store in one file')
    .description('Save the whole store in one file.')
    .argument('<FILE>', 'the file to write')
    .addHelpText('after', HELP)
    .action(async (file: string, flags: { readonly store?: string }) => {
      const { runBackup } = await import('./run-backup.js');
      onDone(await runBackup(file, flags));
    });
}

/** Declares `rolescope restore`; what does the work is loaded when it is called. */
export function defineRestore(program: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(program.command('restore'))
    .summary('read a backup into an empty store')
    .description('Read a backup into an empty store, all of it or nothing.')
    .argument('<FILE>', 'a file that "rolescope backup" wrote')
    .addHelpText('after', HELP)
    .action(async (file: string, flags: { readonly store?: string }) => {
      const { runRestore } = await import('./run-backup.js');
      onDone(await runRestore(file, flags));
    });
}
