import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredPosting } from '../domain/stored-posting.js';
import { describeAccounts } from './accounts.suite.js';
import { restoreBackup, storeDigest, writeBackup } from './backup.js';
import { addBoards, listBoards, noteReading, unfollowBoard } from './boards.js';
import { inTransaction, runQuery, type Database } from './database.js';
import { listPostings, type PostingQuery } from './list-postings.js';
import { packPostings } from './packed-postings.js';
import { readRollups } from './rollups.js';
import { describeListings } from './listings.suite.js';
import { describeScores } from './score.suite.js';
import { describeSearch } from './search.suite.js';
import { samplePosting } from './test-posting.js';
import { closeUnseen, readKnown, touchPostings } from './sightings.js';
import { writePostings } from './write-postings.js';

const MONDAY = '2026-03-02T08:00:00.000Z';
const TUESDAY = '2026-03-03T08:00:00.000Z';
/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;
const BOARD = 'greenhouse:acme';

/** What every store does, whichever engine is below it. */
export function describeStore(name: string, open: () => Promise<Database>): void {
  describe(`a store in ${name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    }, START_WITHIN);
    afterAll(() => database?.close(), START_WITHIN);
    beforeEach(() => emptyStore(database));

    const write = (postings: readonly StoredPosting[], seen = MONDAY): Promise<void> =>
      inTransaction(database, (trx) => writePostings(trx, packPostings(BOARD, postings), seen));
    const list = async (query: PostingQuery = {}): Promise<readonly string[]> => {
      const { postings } = await listPostings(database, query, { limit: 100 });
      return postings.map((posting) => posting.externalId);
    };

    describe('keeps postings', () => {
      it('whole', async () => {
        await write([samplePosting()]);
        const { postings } = await listPostings(database, {}, { limit: 10 });
        expect(postings).toEqual([
          {
            board: BOARD,
            externalId: '1',
            source: 'greenhouse',
            url: 'https://boards.example/acme/1',
            title: 'AI engineer',
            company: 'Acme',
            location: 'Berlin, Germany',
            role: 'ai-engineer',
            level: 'senior',
            place: 'DE',
            posted: '2026-03-01',
            language: 'en',
            firstSeen: MONDAY,
            lastSeen: MONDAY,
            closed: null,
            group: null,
            repostOf: null,
          },
        ]);
        const { rows } = await sql<{ payload: Uint8Array; analysis: Uint8Array; body: string }>`
          select payload, analysis, body from documents join postings using (board, external_id)
        `.execute(database.db);
        expect(rows[0]?.body).toBe('Build retrieval systems in Python. Number 1.');
        expect(Buffer.from(rows[0]!.payload).toString()).toBe('payload 1');
        expect(Buffer.from(rows[0]!.analysis).toString()).toBe('analysis 1');
      });

      it.each([
        ['NUL and halves of pairs', 'a\0b \uD800 c', 'ab \uFFFD c'],
        ['other writing', 'שלום 你好 🦜 e\u0301', 'שלום 你好 🦜 e\u0301'],
        ['what looks like code', `'; drop table postings; -- {"a":1} \\u0000 \\`, null],
      ])('with %s', async (_what, text, kept) => {
        await write([samplePosting({ text, title: text, externalId: text })]);
        const { postings } = await listPostings(database, {}, { limit: 1 });
        expect(postings[0]?.title).toBe(kept ?? text);
        expect(postings[0]?.externalId).toBe(kept ?? text);
      });

      it('as they are after a change, with the day they were first seen', async () => {
        await write([samplePosting()]);
        await write([samplePosting({ title: 'Senior AI engineer' })], TUESDAY);
        const { postings } = await listPostings(database, {}, { limit: 10 });
        expect(postings).toMatchObject([
          { title: 'Senior AI engineer', firstSeen: MONDAY, lastSeen: TUESDAY },
        ]);
      });

      it('all of a batch or none', async () => {
        const packed = packPostings(BOARD, [samplePosting()]);
        const rows = JSON.parse(packed.rows) as object[];
        const broken = { ...rows[0], external_id: '2', title: null };
        const both = { ...packed, rows: JSON.stringify([...rows, broken]) };
        await expect(
          inTransaction(database, (trx) => writePostings(trx, both, MONDAY)),
        ).rejects.toMatchObject({ code: '23502' });
        expect(await list()).toEqual([]);
        await write([samplePosting()]);
        expect(await list()).toEqual(['1']);
      });
    });

    describe('knows what it has seen', () => {
      it('by the hash of what was stated', async () => {
        await write([samplePosting({ contentHash: 'one' })]);
        const known = await readKnown(database, BOARD, ['1', '2']);
        expect([...known]).toEqual([['1', { contentHash: 'one', closed: false }]]);
      });

      it('and closes what a complete reading does not show', async () => {
        await write([samplePosting({ externalId: '1' }), samplePosting({ externalId: '2' })]);
        await touchPostings(database, BOARD, ['1'], TUESDAY);
        expect(await closeUnseen(database, BOARD, TUESDAY)).toBe(1);
        expect(await closeUnseen(database, BOARD, TUESDAY)).toBe(0);
        expect(await list()).toEqual(['1']);
        expect(await list({ state: 'closed' })).toEqual(['2']);
        const { postings } = await listPostings(database, { state: 'closed' }, { limit: 1 });
        expect(postings).toMatchObject([{ closed: TUESDAY, lastSeen: MONDAY }]);
      });

      it('and opens what comes back', async () => {
        await write([samplePosting()]);
        await closeUnseen(database, BOARD, TUESDAY);
        await touchPostings(database, BOARD, ['1'], '2026-03-04T08:00:00.000Z');
        expect(await list()).toEqual(['1']);
      });
    });

    describe('lists', () => {
      beforeEach(() =>
        write([
          samplePosting({ externalId: 'a', posted: '2026-02-01', place: 'US' }),
          samplePosting({ externalId: 'b', posted: '2026-02-02', role: 'data-scientist' }),
          samplePosting({ externalId: 'c', posted: null, text: 'Keep the vector store running' }),
          samplePosting({ externalId: 'd', posted: '2026-02-02', facts: ['skill:rust'] }),
        ]),
      );
      it.each<[string, PostingQuery, string]>([
        ['everything, newest first', {}, 'b d a c'],
        ['a role', { roles: ['data-scientist'] }, 'b'],
        ['a place', { places: ['US', 'FR'] }, 'a'],
        ['facts', { facts: ['skill:python', 'workplace:hybrid'] }, 'b a c'],
        ['words of the text', { text: 'stores running' }, 'c'],
        ['a phrase, and not a word', { text: '"retrieval systems" -vector' }, 'b d a'],
        ['a span of days', { posted: { from: '2026-02-02', to: '2026-02-28' } }, 'b d'],
        ['a board', { boards: ['lever:acme'] }, ''],
        [
          'all of them at once',
          { roles: ['ai-engineer'], places: ['DE'], levels: ['senior'], text: 'python' },
          'd',
        ],
      ])('%s', async (_what, query, expected) => {
        expect((await list(query)).join(' ')).toBe(expected);
      });

      it('part by part', async () => {
        const seen: string[] = [];
        let page = await listPostings(database, {}, { limit: 1 });
        for (;;) {
          seen.push(...page.postings.map((posting) => posting.externalId));
          if (page.next === null) break;
          page = await listPostings(database, {}, { limit: 1, after: page.next });
        }
        expect(seen.join(' ')).toBe('b d a c');
      });
    });

    describe('counts for the market', () => {
      it('by cell, also after changes', async () => {
        await write([
          samplePosting({ externalId: '1' }),
          samplePosting({ externalId: '2', level: 'junior' }),
        ]);
        const skill = { by: ['role' as const], aspects: ['skill:'] };
        const counts = async (): Promise<readonly [string | null, string, number][]> =>
          (await readRollups(database, skill)).map(({ role, fact, n }) => [role, fact, n]);
        expect(await counts()).toEqual([['ai-engineer', 'skill:python', 2]]);
        await write([samplePosting({ externalId: '1', facts: ['skill:rust'], text: 'new' })]);
        expect(await counts()).toEqual([
          ['ai-engineer', 'skill:python', 1],
          ['ai-engineer', 'skill:rust', 1],
        ]);
      });

      it('by month', async () => {
        await write([
          samplePosting({ month: '2026-02' }),
          samplePosting({ externalId: '2', role: null }),
        ]);
        const counts = await readRollups(database, { by: ['role', 'month'], aspects: ['posting'] });
        expect(counts).toEqual([
          {
            role: 'ai-engineer',
            level: null,
            place: null,
            source: null,
            month: '2026-02',
            fact: 'posting',
            n: 1,
          },
          {
            role: null,
            level: null,
            place: null,
            source: null,
            month: '2026-03',
            fact: 'posting',
            n: 1,
          },
        ]);
      });
    });

    describe('keeps boards', () => {
      const board = { board: BOARD, source: 'greenhouse', company: 'Acme', followed: true };
      it('with what became of them', async () => {
        expect(await addBoards(database, [board], MONDAY)).toBe(1);
        expect(await addBoards(database, [{ ...board, company: null }], TUESDAY)).toBe(0);
        await write([samplePosting()]);
        await noteReading(database, BOARD, { at: TUESDAY, problem: null, complete: true });
        await noteReading(database, BOARD, { at: TUESDAY, problem: 'HTTP 500', complete: false });
        expect(await listBoards(database)).toEqual([
          {
            ...board,
            added: MONDAY,
            tried: TUESDAY,
            completed: TUESDAY,
            problem: 'HTTP 500',
            open: 1,
          },
        ]);
      });

      it('until they are let go', async () => {
        await addBoards(database, [board], MONDAY);
        expect(await unfollowBoard(database, BOARD)).toBe(true);
        expect(await unfollowBoard(database, BOARD)).toBe(false);
        expect(await listBoards(database, { followed: true })).toEqual([]);
      });
    });

    describe('is backed up', () => {
      const backup = async (): Promise<string[]> => {
        const lines: string[] = [];
        for await (const line of writeBackup(database)) lines.push(line.slice(0, -1));
        return lines;
      };
      const restore = (lines: readonly string[]): Promise<number> =>
        restoreBackup(database, Readable.from(lines) as AsyncIterable<string>);

      beforeEach(async () => {
        const board = { board: BOARD, source: 'greenhouse', company: null, followed: true };
        await addBoards(database, [board], MONDAY);
        await write([
          samplePosting(),
          samplePosting({ externalId: '2', title: 'Ünï "q" \\n', text: 'Täxt' }),
        ]);
        await closeUnseen(database, BOARD, TUESDAY);
      });

      it('whole, and is the same after it is restored, on either engine', async () => {
        const lines = await backup();
        const digest = await storeDigest(database);
        const rollups = await readRollups(database, { by: ['role', 'level', 'place'] });
        await emptyStore(database);
        expect(await restore(lines)).toBe(lines.length - 2);
        expect(await storeDigest(database)).toBe(digest);
        expect(await readRollups(database, { by: ['role', 'level', 'place'] })).toEqual(rollups);
        // The same on a folder and on a server.
        expect(digest).toMatchInlineSnapshot(
          `"f0aba47df7cc6d91ddc261569903a690154206e2d94ade83c37bc526cef1f823"`,
        );
      });

      it.each<[string, (lines: string[]) => string[]]>([
        ['cut off', (lines) => lines.slice(0, -1)],
        ['with a row less', (lines) => lines.toSpliced(2, 1)],
        ['with another content', (lines) => lines.map((line) => line.replace('Acme', 'Acne'))],
        ['of something else', () => ['{"a":1}']],
        ['empty', () => []],
      ])('and a backup %s leaves the store as it was', async (_what, damage) => {
        const lines = damage(await backup());
        await emptyStore(database);
        await expect(restore(lines)).rejects.toMatchObject({ fault: 'broken' });
        expect(await list({ state: 'all' })).toEqual([]);
      });

      it('never over what is there', async () => {
        const lines = await backup();
        await expect(restore(lines)).rejects.toMatchObject({ fault: 'not-empty' });
      });
    });

    describeScores(() => database);
    describeSearch(() => database);
    describeAccounts(() => database);
    describeListings(() => database);

    it('lets one at a time hold a name', async () => {
      const first = await database.hold('a');
      expect(first).not.toBeNull();
      expect(await database.hold('a')).toBeNull();
      const other = await database.hold('b');
      expect(other).not.toBeNull();
      await first!.release();
      const again = await database.hold('a');
      expect(again).not.toBeNull();
      await again!.release();
      await other!.release();
    });

    it('refuses its own handle inside a transaction, which would wait for ever', async () => {
      const nested = inTransaction(database, () => runQuery(database, () => Promise.resolve(1)));
      await expect(nested).rejects.toThrow('use its own handle');
    });

    it('goes on after an error', async () => {
      for (const query of [sql`select 1 / 0`, sql`select ${1}::int / 0`, sql`syntax error`]) {
        await expect(query.execute(database.db)).rejects.toMatchObject({
          code: expect.any(String),
        });
        const { rows } = await sql`select ${7}::int as n`.execute(database.db);
        expect(rows).toEqual([{ n: 7 }]);
      }
    });
  });
}

/** Takes everything out of a store of tests. */
export async function emptyStore(database: Database): Promise<void> {
  await sql`truncate boards, postings, documents, sightings, rollups, rollup_deltas, sketches,
    uncompared, uncounted, http_answers, requests, scores, search_entries, saved_searches,
    people, organisations, tries, posting_reports, posting_blocks, moderation_log cascade`.execute(
    database.db,
  );
}
