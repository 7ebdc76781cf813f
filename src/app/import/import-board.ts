import type { Problem } from '../../base/problem.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import { addBoards, noteReading } from '../../store/boards.js';
import { comparePostings } from '../../store/compare-postings.js';
import { inTransaction, type Database, type Held } from '../../store/database.js';
import { closeUnseen, readKnown, touchPostings } from '../../store/sightings.js';
import { StoreError } from '../../store/store-error.js';
import { writePostings } from '../../store/write-postings.js';
import { runInOrder } from '../postings/run-in-order.js';
import type { BoardPart } from '../sources/read-board.js';
import type { BoardSource } from './board-source.js';
import { emptyCounts, type ImportCounts } from './import-counts.js';
import type { Judge } from './judge.js';
import type { Judged } from './judge-postings.js';
import { matcher } from './matcher.js';
import { hashContent } from './hash-content.js';
import { trustsPay } from './market-facts.js';
import type { PostingJob } from './to-stored-posting.js';

/** What importing needs, beside the board. */
export interface ImportTools {
  readonly database: Database;
  readonly judge: Judge;
  /** The time of the run, ISO 8601. */
  readonly now: string;
  /** Told of every byte read and every posting dealt with. */
  readonly onBytes?: (count: number) => void;
  readonly onPostings?: (count: number) => void;
}

/** What came of importing a board. */
export interface BoardReport {
  readonly board: string;
  readonly counts: ImportCounts;
  readonly problems: readonly Problem[];
  /** Whether all of it was read, so that what is not there is gone. */
  readonly complete: boolean;
  /** Another process is importing it just now, so nothing was done. */
  readonly busy: boolean;
}

/**
 * Reads a board, judges what is new or has changed, and stores it: in transactions of some hundred
 * postings, each whole or not at all, so that a run that ends in the middle has lost nothing and the
 * next one goes on where it was. Only a board that was read to its end closes what it does not show.
 *
 * @throws {StoreError} when the store is gone or full
 */
export async function importBoard(source: BoardSource, tools: ImportTools): Promise<BoardReport> {
  const { database, now } = tools;
  const { board } = source;
  const held = await database.hold(`board ${board}`);
  if (held === null)
    return { board, counts: emptyCounts(), problems: [], complete: false, busy: true };
  try {
    const { company } = source;
    await addBoards(database, [{ board, source: source.source, company, followed: false }], now);
    const run = new BoardRun(source, tools, held);
    await run.readAll();
    const report = run.report();
    await noteReading(database, board, {
      at: now,
      complete: report.complete,
      problem: report.complete ? null : (report.problems[0]?.message ?? null),
    });
    return report;
  } finally {
    await held.release();
  }
}

/** Postings that are judged and written together. */
const AT_ONCE = 128;
/** The same in UTF-16 units, so that a few long ones are not much memory. */
const UNITS_AT_ONCE = 2_000_000;

/** Postings of a board that belong to one transaction. */
interface Chunk {
  readonly postings: readonly FeedPosting[];
}

/** A chunk that was compared with what is stored, and judged. */
interface ReadyChunk {
  readonly judged: Judged;
  readonly known: ReadonlySet<string>;
  readonly unchanged: readonly string[];
}

/** One reading of one board. */
class BoardRun {
  readonly #held: Held;
  readonly #source: BoardSource;
  readonly #tools: ImportTools;
  readonly #counts = emptyCounts();
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();
  #complete = true;

  constructor(source: BoardSource, tools: ImportTools, held: Held) {
    this.#held = held;
    this.#source = source;
    this.#tools = tools;
  }

  async readAll(): Promise<void> {
    const { database, judge, now } = this.#tools;
    const work = (chunk: Chunk): Promise<ReadyChunk> => this.#prepare(chunk);
    for await (const ready of runInOrder(this.#chunks(), work, judge.width)) {
      await this.#store(ready);
    }
    this.#assertHeld();
    if (this.#complete) {
      this.#counts.gone = await closeUnseen(database, this.#source.board, now);
    }
    await this.#compare();
  }

  report(): BoardReport {
    return {
      board: this.#source.board,
      counts: this.#counts,
      problems: this.#problems,
      complete: this.#complete,
      busy: false,
    };
  }

  /** The postings of all parts, cut to size; a part that fails ends the reading, not the run. */
  async *#chunks(): AsyncGenerator<Chunk> {
    let postings: FeedPosting[] = [];
    let units = 0;
    for await (const part of this.#parts()) {
      for (const posting of part.postings) {
        if (!this.#isFirst(posting)) continue;
        postings.push(posting);
        units += posting.description.text.length + posting.raw.length;
        if (postings.length < AT_ONCE && units < UNITS_AT_ONCE) continue;
        yield { postings };
        postings = [];
        units = 0;
      }
    }
    if (postings.length > 0) yield { postings };
  }

  async *#parts(): AsyncGenerator<BoardPart> {
    const { board, read } = this.#source;
    let parts = 0;
    try {
      for await (const part of read(this.#tools.onBytes ?? (() => undefined))) {
        parts++;
        this.#complete &&= part.complete;
        this.#fail(part.problems);
        yield part;
      }
    } catch (error) {
      if (error instanceof StoreError) throw error;
      this.#complete = false;
      this.#problems.push({ code: 'unreadable', message: (error as Error).message, file: board });
    }
    if (parts === 0) this.#complete = false;
  }

  #isFirst({ externalId }: FeedPosting): boolean {
    if (!this.#seen.has(externalId)) {
      this.#seen.add(externalId);
      return true;
    }
    this.#fail([
      { code: 'same-id', message: `"${externalId}" is there twice; the first was taken` },
    ]);
    return false;
  }

  #fail(problems: readonly Problem[]): void {
    this.#counts.failed += problems.length;
    for (const problem of problems) {
      this.#problems.push({ file: this.#source.board, ...problem });
    }
  }

  /** Finds out what is new or has changed, and has it judged. */
  async #prepare({ postings }: Chunk): Promise<ReadyChunk> {
    const { database, judge, now } = this.#tools;
    const { board, kind } = this.#source;
    const ids = postings.map(({ externalId }) => externalId);
    const stored = await readKnown(database, board, ids);
    const jobs: PostingJob[] = [];
    const unchanged: string[] = [];
    for (const posting of postings) {
      const { externalId } = posting;
      const contentHash = hashContent(posting);
      if (stored.get(externalId)?.contentHash === contentHash) unchanged.push(externalId);
      else {
        const json = JSON.stringify(posting);
        jobs.push({ key: { board, externalId }, contentHash, json, month: now.slice(0, 7) });
      }
    }
    const judged = await judge.run({ board, postings: jobs, trustsPay: trustsPay(kind) });
    return { judged, known: new Set(stored.keys()), unchanged };
  }

  async #store({ judged, known, unchanged }: ReadyChunk): Promise<void> {
    const { database, now, onPostings } = this.#tools;
    const { packed, failed } = judged;
    this.#assertHeld();
    await inTransaction(database, (trx) => writePostings(trx, packed, now));
    await touchPostings(database, this.#source.board, unchanged, now);
    this.#fail(failed);
    const changed = packed.ids.filter((id) => known.has(id)).length;
    this.#counts.changed += changed;
    this.#counts.added += packed.ids.length - changed;
    this.#counts.unchanged += unchanged.length;
    onPostings?.(packed.ids.length + unchanged.length);
  }

  /** Another process may import the board by now: what this one would write could be older. */
  #assertHeld(): void {
    if (!this.#held.isLost()) return;
    const message = `The store (${this.#tools.database.where}) went away while ${this.#source.board} was imported. Run the command again: nothing is half-stored.`;
    throw new StoreError('gone', message);
  }

  /** Compares what is new with the whole store, what an earlier run left over included. */
  async #compare(): Promise<void> {
    for (;;) {
      const { compared, grouped } = await comparePostings(this.#tools.database, matcher);
      this.#counts.duplicate += grouped;
      if (compared === 0) return;
    }
  }
}
