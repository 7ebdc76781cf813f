import type { HttpRequest } from '../base/http-request.js';
import type { Problem } from '../base/problem.js';
import type { FeedPosting } from '../domain/feed-posting.js';

/** Whose postings a feed holds: one employer's, many employers', one web page's, a file's. */
export type FeedKind = 'employer' | 'market' | 'page' | 'file';

/** What a URL that people copy stands for. */
export interface FeedAddress {
  readonly board: string;
  /**
   * The one posting that the URL shows: its external id or the last part of its address; `null` for
   * the whole board.
   */
  readonly posting: string | null;
}

/** What a feed sent, decoded; made by `toPayload`. */
export interface Payload {
  readonly text: string;
  /** Where it came from, after redirects; `null` for a file. */
  readonly url: string | null;
  /** The text as JSON; `undefined` where it is none. */
  readonly json: unknown;
}

/** Which field of a file holds what: our name → the file's name (a column, a key). */
export type ColumnMap = Readonly<Partial<Record<ColumnName, string>>>;
export type ColumnName =
  | 'id'
  | 'url'
  | 'applyUrl'
  | 'title'
  | 'company'
  | 'location'
  | 'workplace'
  | 'employment'
  | 'department'
  | 'posted'
  | 'updated'
  | 'validThrough'
  | 'text'
  | 'pay'
  | 'payMin'
  | 'payMax'
  | 'currency'
  | 'period';

/** What is known of a payload beside its text. */
export interface ReadContext {
  readonly board: string;
  /** The employer of the board, where a list of boards names it. */
  readonly company: string | null;
  readonly columns: ColumnMap;
  /** 1-based line of the file on which the payload begins, where a file is read in pieces. */
  readonly firstLine: number;
}

/** A request that the payload says is needed too. */
export interface NextRequest {
  readonly request: HttpRequest;
  /** External id of the posting that is whole only with the answer, which holds it again. */
  readonly postingId: string | null;
}

/** What a payload holds. */
export interface Reading {
  readonly postings: readonly FeedPosting[];
  /** What could not be read; the postings beside it are good. */
  readonly problems: readonly Problem[];
  readonly next: readonly NextRequest[];
  /**
   * Whether nothing of the payload is missing from `postings`. Where that holds for every payload
   * of a board, a posting that is not among them is gone.
   */
  readonly complete: boolean;
}

/**
 * One job-board system: how to know its addresses, what to ask it and how to read what it sends.
 * It does no I/O, reads no clock and never throws; `feed.suite.ts` is what it promises.
 */
export interface FeedAdapter {
  /** Permanent id, the name of its folder. */
  readonly source: string;
  /** Its name as people write it. */
  readonly label: string;
  readonly kind: FeedKind;
  /** The board that is read where none is named; `null` where one must be. */
  readonly usualBoard: string | null;
  /** What a URL stands for, or `null` where it is not one of this feed's. */
  readonly recognise: (url: URL) => FeedAddress | null;
  /** The first request for a board; `null` where it has nothing to ask (files) or no such name. */
  readonly request: (board: string) => HttpRequest | null;
  /** Whether a payload without an address (a saved file) has the shape of this feed. */
  readonly accepts: (payload: Payload) => boolean;
  readonly read: (payload: Payload, context: ReadContext) => Reading;
}
