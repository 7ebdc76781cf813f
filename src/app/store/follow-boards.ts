import type { StoredBoard } from '../../domain/stored-board.js';
import { addBoards, listBoards, unfollowBoard } from '../../store/boards.js';
import type { Database } from '../../store/database.js';
import { boardName } from '../import/board-source.js';
import { loadFeeds } from '../sources/feed-knowledge.js';
import { adapterOf } from '../sources/find-adapter.js';
import { parseSource } from '../sources/parse-source.js';

/** A board that can be followed. */
export interface FollowedBoard {
  readonly board: string;
  readonly source: string;
  readonly company: string | null;
}

/** Why a name is not that of a board that can be followed. */
export interface NotFollowed {
  readonly name: string;
  readonly message: string;
}

/** Public boards worth starting with, in order of feed and name. */
export function suggestedBoards(source?: string): readonly FollowedBoard[] {
  const { boards } = loadFeeds();
  return Object.entries(boards)
    .filter(([of]) => source === undefined || of === source)
    .flatMap(([of, known]) =>
      known
        .filter(({ board }) => (adapterOf(of)?.request(board) ?? null) !== null)
        .map(({ board, company }) => ({ board: boardName(of, board), source: of, company })),
    );
}

/** The board that a name or an address stands for. */
export function nameBoard(name: string): FollowedBoard | NotFollowed {
  const parsed = parseSource(name);
  switch (parsed.kind) {
    case 'board': {
      const { source } = parsed.adapter;
      return { board: boardName(source, parsed.board), source, company: null };
    }
    case 'unknown':
      return { name, message: parsed.message };
    case 'page':
      return {
        name,
        message: 'this is a page and not a board that is known; "import" reads it once',
      };
    case 'path':
      return {
        name,
        message: 'this is not a board; name one as "greenhouse:stripe" or by its address',
      };
  }
}

/** Follows boards; gives how many were not followed before. */
export function followBoards(
  database: Database,
  boards: readonly FollowedBoard[],
  now: string,
): Promise<number> {
  const followed = boards.map((board) => ({ ...board, followed: true }));
  return addBoards(database, followed, now);
}

/** Stops following a board; gives whether it was followed. */
export function leaveBoard(database: Database, board: string): Promise<boolean> {
  return unfollowBoard(database, board);
}

/** All boards of the store. */
export function allBoards(database: Database): Promise<readonly StoredBoard[]> {
  return listBoards(database);
}
