import type { HttpRequest } from '../../base/http-request.js';
import type { Problem } from '../../base/problem.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { FeedAdapter, NextRequest, ReadContext, Reading } from '../../feeds/contract.js';
import { toPayload } from '../../feeds/payload.js';
import type { Fetched, Fetcher, Pace } from '../../fetch/fetcher.js';
import type { FetchProblemCode } from '../../fetch/fetch-problem.js';

/** A part of a board as it is read. */
export interface BoardPart {
  readonly postings: readonly FeedPosting[];
  readonly problems: readonly Problem[];
  /** Whether nothing of this part is missing from `postings`. */
  readonly complete: boolean;
}

/** What is read, and of whom. */
export interface BoardRequest {
  readonly adapter: FeedAdapter;
  readonly board: string;
  readonly company: string | null;
  /** The one posting that is wanted, as `FeedAddress` has it; `null` for all. */
  readonly posting: string | null;
  readonly first: HttpRequest;
}

/** What reading a board needs. */
export interface ReadTools {
  readonly fetch: Fetcher['fetch'];
  readonly pace: Pace;
  /** The adapter that reads an answer, where the shape of the answer decides; else the board's own. */
  readonly choose?: (answer: Fetched) => FeedAdapter;
}

/** Requests for one board beyond which something is going round in a circle. */
const MOST_REQUESTS = 5_000;

/** After these there is no use in asking for the rest of the board now. */
const STOPS: ReadonlySet<FetchProblemCode> = new Set([
  'over-budget',
  'rate-limited',
  'refused-address',
  'tls',
  'unreachable',
  'no-key',
]);

/**
 * Reads a board over the network, part by part: each answer says what else to ask. A posting that is
 * whole only with a second answer is held until that has come, and left out where it does not.
 * Nothing is thrown for what the other side does; the part says what was wrong and is not complete.
 */
export async function* readBoard(
  request: BoardRequest,
  tools: ReadTools,
): AsyncGenerator<BoardPart> {
  const waiting: NextRequest[] = [{ request: request.first, postingId: null }];
  const asked = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (asked.has(next.request.url)) continue;
    if (asked.size === MOST_REQUESTS) {
      yield failedPart({
        code: 'too-long',
        message: `it takes more than ${MOST_REQUESTS} requests`,
      });
      return;
    }
    asked.add(next.request.url);
    const outcome = await tools.fetch(next.request, tools.pace);
    if (!outcome.ok) {
      yield failedPart({ code: outcome.problem.code, message: outcome.problem.message });
      if (STOPS.has(outcome.problem.code)) return;
      continue;
    }
    const reading = readAnswer(outcome.value, request, tools);
    // What is asked for one posting comes before the next page, so that few are held at once.
    waiting.push(...reading.next);
    yield toPart(reading, request.posting);
  }
}

function readAnswer(answer: Fetched, request: BoardRequest, { choose }: ReadTools): Reading {
  const adapter = choose?.(answer) ?? request.adapter;
  const { board, company } = request;
  const context: ReadContext = { board, company, columns: {}, firstLine: 1 };
  return adapter.read(toPayload(answer.text, answer.url), context);
}

function failedPart(problem: Problem): BoardPart {
  return { postings: [], problems: [problem], complete: false };
}

/** The postings that are whole, and of them the one that is wanted. */
function toPart({ postings, problems, next, complete }: Reading, wanted: string | null): BoardPart {
  const unfinished = new Set(next.map(({ postingId }) => postingId));
  const whole = postings.filter(({ externalId }) => !unfinished.has(externalId));
  if (wanted === null) return { postings: whole, problems, complete };
  return {
    postings: whole.filter((posting) => isWanted(posting, wanted)),
    problems,
    complete: false,
  };
}

function isWanted({ externalId, url }: FeedPosting, wanted: string): boolean {
  if (externalId === wanted) return true;
  return url !== null && new URL(url).pathname.split('/').includes(wanted);
}
