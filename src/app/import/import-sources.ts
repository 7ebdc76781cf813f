import type { Problem } from '../../base/problem.js';
import type { Database } from '../../store/database.js';
import { keepAnswer, readAnswer } from '../../store/http-answers.js';
import { spendRequest } from '../../store/request-budget.js';
import { foldRollups } from '../../store/rollups.js';
import type { Fetcher } from '../../fetch/fetcher.js';
import { loadFeeds } from '../sources/feed-knowledge.js';
import { makeFetcher } from '../sources/make-fetcher.js';
import { importBoard, type BoardReport } from './import-board.js';
import { startJudge } from './judge.js';
import { resolveSources, type ResolveTools } from './resolve-sources.js';

/** How a run is wanted. */
export interface ImportOptions {
  readonly threads: number;
  /** The time of the run, ISO 8601. */
  readonly now: string;
  readonly columns: ResolveTools['columns'];
  readonly boardName?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onBytes?: (count: number) => void;
  readonly onPostings?: (count: number) => void;
}

/** What came of one source: a board that was read, or why it is none. */
export type SourceReport = { readonly report: BoardReport } | { readonly problem: Problem };

/**
 * Imports sources one after the other. What is wrong with one does not keep the others back.
 *
 * @throws {StoreError} when the store is gone or full
 */
export async function* importSources(
  sources: readonly string[],
  database: Database,
  options: ImportOptions,
): AsyncGenerator<SourceReport> {
  const judge = startJudge(options.threads);
  let fetcher: Fetcher | null = null;
  try {
    const tools: ResolveTools = {
      feeds: loadFeeds(),
      fetcher: () => (fetcher ??= makeStoreFetcher(database, options.environment)),
      columns: options.columns,
      ...(options.boardName === undefined ? {} : { boardName: options.boardName }),
    };
    for await (const resolved of resolveSources(sources, tools)) {
      if ('problem' in resolved) yield resolved;
      else yield { report: await importBoard(resolved.source, { database, judge, ...options }) };
    }
    await foldRollups(database);
  } finally {
    await judge.close();
    await (fetcher as Fetcher | null)?.close();
  }
}

/** A client whose memory of answers and budgets of requests are in the store. */
export function makeStoreFetcher(
  database: Database,
  environment: ImportOptions['environment'],
): Fetcher {
  return makeFetcher(environment, {
    cache: {
      get: (url) => readAnswer(database, url),
      put: (url, answer) => keepAnswer(database, url, answer, new Date().toISOString()),
    },
    budget: { spend: (lane, perDay, now) => spendRequest(database, lane, perDay, now) },
  });
}
