import {
  allBoards,
  followBoards,
  leaveBoard,
  nameBoard,
  suggestedBoards,
  type FollowedBoard,
} from '../app/store/follow-boards.js';
import { withStore } from '../app/store/open-app-store.js';
import type { StoredBoard } from '../domain/stored-board.js';
import { printable } from '../format/printable.js';
import type { BoardsFlags } from './boards.js';
import { ExitCode, UsageError } from './exit-code.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope boards add` and gives its exit code. */
export async function addBoards(names: readonly string[], flags: BoardsFlags): Promise<number> {
  if (names.length === 0 && flags.suggested !== true) {
    throw new UsageError('Name a board, or say --suggested for all that "boards suggest" lists.');
  }
  const { boards, wrong } = nameAll(names);
  const suggested = flags.suggested === true ? suggestedBoards(flags.source) : [];
  const all = [...boards, ...suggested];
  if (all.length === 0) return wrong > 0 ? ExitCode.usage : ExitCode.ok;
  const now = new Date().toISOString();
  const added = await withStore(flags, process.env, (database) => followBoards(database, all, now));
  await writeOutput(
    process.stdout,
    `${added} added, ${all.length - added} followed before. "rolescope refresh" reads them.\n`,
  );
  return wrong > 0 ? ExitCode.problems : ExitCode.ok;
}

/** Runs `rolescope boards remove` and gives its exit code. */
export async function removeBoards(names: readonly string[], flags: BoardsFlags): Promise<number> {
  const { boards, wrong } = nameAll(names);
  return withStore(flags, process.env, async (database) => {
    let missing = wrong;
    for (const { board } of boards) {
      if (await leaveBoard(database, board)) continue;
      missing++;
      process.stderr.write(`${printable(board)}: it is not followed\n`);
    }
    return missing === 0 ? ExitCode.ok : ExitCode.problems;
  });
}

/** Runs `rolescope boards list` and gives its exit code. */
export async function listAllBoards(flags: BoardsFlags): Promise<number> {
  const boards = await withStore(flags, process.env, allBoards);
  const text = flags.json === true ? `${JSON.stringify(boards, null, 2)}\n` : renderBoards(boards);
  await writeOutput(process.stdout, text);
  return ExitCode.ok;
}

/** Runs `rolescope boards suggest` and gives its exit code. */
export async function suggestBoards({ source, json }: BoardsFlags): Promise<number> {
  const boards = suggestedBoards(source);
  if (json === true) await writeOutput(process.stdout, `${JSON.stringify(boards, null, 2)}\n`);
  else await writeOutput(process.stdout, boards.map(renderSuggested).join(''));
  return boards.length === 0 ? ExitCode.problems : ExitCode.ok;
}

function nameAll(names: readonly string[]): { boards: FollowedBoard[]; wrong: number } {
  const boards: FollowedBoard[] = [];
  let wrong = 0;
  for (const name of names) {
    const named = nameBoard(name);
    if ('board' in named) boards.push(named);
    else {
      wrong++;
      process.stderr.write(`${printable(name)}: ${printable(named.message)}\n`);
    }
  }
  return { boards, wrong };
}

function renderSuggested({ board, company }: FollowedBoard): string {
  return `${printable(board)}${company === null ? '' : `  ${printable(company)}`}\n`;
}

function renderBoards(boards: readonly StoredBoard[]): string {
  if (boards.length === 0) {
    return 'There are no boards yet. Say "rolescope boards add greenhouse:stripe", or "--suggested".\n';
  }
  const width = Math.min(50, Math.max(...boards.map(({ board }) => board.length)));
  return boards.map((board) => renderBoard(board, width)).join('');
}

function renderBoard(
  { board, open, followed, completed, problem }: StoredBoard,
  width: number,
): string {
  const read =
    completed === null ? 'not read whole yet' : `read ${completed.slice(0, 16).replace('T', ' ')}`;
  const parts = [
    printable(board).padEnd(width),
    String(open).padStart(7),
    'open ',
    read,
    ...(followed ? [] : ['(not followed)']),
    ...(problem === null ? [] : [`problem: ${printable(problem)}`]),
  ];
  return `${parts.join(' ')}\n`;
}
