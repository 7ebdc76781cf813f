import { Option, type Command } from 'commander';

/** The end of the help of every command that uses the store. */
export const STORE_HELP = `
The store is a folder on this machine (--store, or ROLESCOPE_HOME, or the usual data folder), or the
Postgres server that DATABASE_URL names. The folder survives a process that is killed; it is not
guaranteed to survive a power loss: use a server for that, or keep backups.
`;

/** Exit codes that such commands add to the usual ones. */
export const STORE_EXIT_CODES = `Exit codes:
  0   all is well
  1   some of it had problems (told on standard error); whatever else there was is done
  2   the command was called wrongly
  3   nothing could be read
  5   the store is held by another process, or cannot be reached
  70  a fault of Rolescope itself
`;

/** Adds the option that names the store. */
export function withStoreOption(command: Command): Command {
  return command.addOption(
    new Option('--store <folder>', 'the folder of the store (default: DATABASE_URL, or a folder)'),
  );
}
