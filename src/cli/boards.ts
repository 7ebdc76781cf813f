import type { Command } from 'commander';
import { STORE_EXIT_CODES, STORE_HELP, withStoreOption } from './store-options.js';

const HELP = `
A board is named by its feed and its name there ("greenhouse:stripe"), or by its address. "refresh"
reads the boards that are followed.

Examples:
  $ rolescope boards suggest
  $ rolescope boards add greenhouse:stripe https://jobs.ashbyhq.com/openai
  $ rolescope boards add --suggested
  $ rolescope boards list
  $ rolescope boards refresh
${STORE_HELP}
${STORE_EXIT_CODES}`;

/** The options of all commands below `boards`, as commander gives them. */
export interface BoardsFlags {
  readonly store?: string;
  readonly json?: true;
  readonly suggested?: true;
  readonly source?: string;
}

/** Declares `rolescope boards` and the commands below it. */
export function defineBoards(program: Command, onDone: (exitCode: number) => void): void {
  const boards = program
    .command('boards')
    .summary('say which job boards to follow')
    .description('Say which job boards to follow, and see what became of them.')
    .addHelpText('after', HELP);
  withStoreOption(boards.command('add'))
    .description('follow boards')
    .argument('[BOARD...]', 'boards by name or address')
    .option('--suggested', 'all boards that "boards suggest" lists')
    .option('--source <feed>', 'of the suggested ones, only those of this feed')
    .action(async (names: string[], flags: BoardsFlags) => {
      const { addBoards } = await import('./run-boards.js');
      onDone(await addBoards(names, flags));
    });
  withStoreOption(boards.command('remove'))
    .description('stop following boards; their postings stay')
    .argument('<BOARD...>', 'boards by name or address')
    .action(async (names: string[], flags: BoardsFlags) => {
      const { removeBoards } = await import('./run-boards.js');
      onDone(await removeBoards(names, flags));
    });
  withStoreOption(boards.command('list'))
    .description('list all boards of the store')
    .option('--json', 'print JSON')
    .action(async (flags: BoardsFlags) => {
      const { listAllBoards } = await import('./run-boards.js');
      onDone(await listAllBoards(flags));
    });
  boards
    .command('suggest')
    .description('list public boards of employers that hire for AI work')
    .option('--source <feed>', 'only those of this feed')
    .option('--json', 'print JSON')
    .action(async (flags: BoardsFlags) => {
      const { suggestBoards } = await import('./run-boards.js');
      onDone(await suggestBoards(flags));
    });
  defineRefreshBelow(boards, onDone);
}

/** The options of `refresh`. */
export interface RefreshFlags {
  readonly store?: string;
  readonly watch?: true;
  readonly every?: string;
  readonly jobs?: string;
  readonly quiet?: true;
}

/** Declares `refresh`, under `rolescope` and under `rolescope boards`. */
export function defineRefreshBelow(parent: Command, onDone: (exitCode: number) => void): void {
  withStoreOption(parent.command('refresh'))
    .summary('read the followed boards again')
    .description(
      'Read the followed boards again, as tasks that several workers on one server can share.',
    )
    .argument('[BOARD...]', 'only these')
    .option('--watch', 'go on, and read each board again and again, until stopped')
    .option('--every <hours>', 'hours between two readings of a board with --watch', '24')
    .option('--jobs <number>', 'threads to use (default: one a core)')
    .option('-q, --quiet', 'print only problems')
    .addHelpText('after', `${STORE_HELP}\n${STORE_EXIT_CODES}`)
    .action(async (names: string[], flags: RefreshFlags) => {
      const { runRefresh } = await import('./run-refresh.js');
      onDone(await runRefresh(names, flags));
    });
}
