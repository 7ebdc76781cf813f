import { existsSync } from 'node:fs';
import type { Problem } from '../../base/problem.js';
import type { FeedAsset } from '../../domain/feed-terms.js';
import type { ColumnMap, FeedAdapter } from '../../feeds/contract.js';
import { toPayload } from '../../feeds/payload.js';
import type { Fetched, Fetcher, Pace } from '../../fetch/fetcher.js';
import { listInputs } from '../postings/list-inputs.js';
import { paceOf, termsOf } from '../sources/feed-knowledge.js';
import { adapterOf, detectAdapter } from '../sources/find-adapter.js';
import { parseSource } from '../sources/parse-source.js';
import { readBoard } from '../sources/read-board.js';
import { boardName, type BoardSource } from './board-source.js';
import { openFileSource, TABLES_AND_FEEDS } from './file-sources.js';

/** What finding sources takes. */
export interface ResolveTools {
  readonly feeds: FeedAsset;
  /** Made only when something is on the network. */
  readonly fetcher: () => Fetcher;
  readonly columns: ColumnMap;
  /** What to call the board of a file. */
  readonly boardName?: string;
}

/** A source that is ready to be read, or what is wrong with it. */
export type Resolved = { readonly source: BoardSource } | { readonly problem: Problem };

/** Page markup is read by this one; its board is the host. */
const PAGE = 'schema-org';

/**
 * What the arguments of `import` stand for, in their order: what exists as a file or folder is that,
 * all else is a board or a page.
 */
export async function* resolveSources(
  sources: readonly string[],
  tools: ResolveTools,
): AsyncGenerator<Resolved> {
  for (const argument of sources) {
    const parsed = existsSync(argument)
      ? ({ kind: 'path', path: argument } as const)
      : parseSource(argument);
    switch (parsed.kind) {
      case 'unknown':
        yield { problem: { code: 'unknown-source', message: parsed.message, file: argument } };
        break;
      case 'path':
        yield* resolvePath(parsed.path, tools);
        break;
      case 'page':
        yield { source: pageSource(parsed.url, tools) };
        break;
      case 'board':
        yield { source: networkSource(parsed, employerOf(parsed, tools.feeds), tools) };
        break;
    }
  }
}

async function* resolvePath(path: string, tools: ResolveTools): AsyncGenerator<Resolved> {
  const { columns, boardName: board } = tools;
  for (const input of listInputs([path], TABLES_AND_FEEDS).inputs) {
    if ('problem' in input) yield input;
    else {
      const options = { columns, ...(board === undefined ? {} : { board }) };
      yield await openFileSource(input.path, input.bytes, options);
    }
  }
}

/** The employer of a board that is known; `null` for any other. */
function employerOf({ adapter, board }: NamedBoard, { boards }: FeedAsset): string | null {
  return boards[adapter.source]?.find((known) => known.board === board)?.company ?? null;
}

/** A board on the network as `parseSource` names it. */
export interface NamedBoard {
  readonly adapter: FeedAdapter;
  readonly board: string;
  /** The one posting that is wanted; `null` for all. */
  readonly posting: string | null;
}

/** A board that is read from the network, as gently as its terms ask. */
export function networkSource(
  { adapter, board, posting }: NamedBoard,
  company: string | null,
  { feeds, fetcher }: Pick<ResolveTools, 'feeds' | 'fetcher'>,
): BoardSource {
  const first = adapter.request(board);
  if (first === null) throw new Error(`${adapter.label} has nothing to ask for "${board}".`);
  return {
    board: boardName(adapter.source, board),
    source: adapter.source,
    kind: adapter.kind,
    company,
    bytes: null,
    read: (onBytes) =>
      readBoard(
        { adapter, board, company, posting, first },
        { fetch: counted(fetcher(), onBytes), pace: paceOf(termsOf(feeds, adapter.source)) },
      ),
  };
}

/** A page that may hold postings, or turn out to be what a feed sends. */
function pageSource(url: string, { feeds, fetcher }: ResolveTools): BoardSource {
  const adapter = adapterOf(PAGE)!;
  const board = new URL(url).hostname;
  // Each host has its own line; how gently it is asked, the terms of pages say.
  const pace = { ...paceOf(termsOf(feeds, PAGE)), lane: board };
  const choose = (answer: Fetched): FeedAdapter =>
    detectAdapter(toPayload(answer.text, answer.url)) ?? adapter;
  return {
    board: boardName(PAGE, board),
    source: PAGE,
    kind: adapter.kind,
    company: null,
    bytes: null,
    read: (onBytes) =>
      readBoard(
        { adapter, board, company: null, posting: null, first: { url, page: true } },
        { fetch: counted(fetcher(), onBytes), pace, choose },
      ),
  };
}

function counted(fetcher: Fetcher, onBytes: (count: number) => void): Fetcher['fetch'] {
  return async (request, pace?: Pace) => {
    const outcome = await fetcher.fetch(request, pace);
    if (outcome.ok) onBytes(outcome.value.text.length);
    return outcome;
  };
}
