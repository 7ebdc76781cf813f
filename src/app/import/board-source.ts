import type { FeedKind } from '../../feeds/contract.js';
import type { BoardPart } from '../sources/read-board.js';

/** A board, page or file to be read. */
export interface BoardSource {
  /** `greenhouse:stripe`, `ndjson:postings.jsonl`. */
  readonly board: string;
  /** Id of the adapter. */
  readonly source: string;
  readonly kind: FeedKind;
  readonly company: string | null;
  /** Size in bytes, where it is known before it is read. */
  readonly bytes: number | null;
  /**
   * Reads it, part by part. A part that is not complete, or an error, says that the board was not
   * read to its end; an error is of the network or of the file, in words.
   */
  readonly read: (onBytes: (count: number) => void) => AsyncIterable<BoardPart>;
}

/** The name that the store knows a board by. */
export function boardName(source: string, board: string): string {
  return `${source}:${board}`;
}
