import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  MOST_WEIGHT,
  defaultWeights,
  type PostingDays,
  type ScoreWeights,
  type TextParts,
} from '../domain/posting-score.js';
import { freshnessOf, scoreTenths } from '../domain/score-formula.js';
import type { StoredPosting } from '../domain/stored-posting.js';
import { comparePostings, type Matcher } from './compare-postings.js';
import { inTransaction, type Database } from './database.js';
import { packPostings } from './packed-postings.js';
import { readScores } from './read-scores.js';
import { freshnessSql, scoreSql } from './score-sql.js';
import { closeUnseen, touchPostings } from './sightings.js';
import { samplePosting } from './test-posting.js';
import { rewritePostings, writePostings } from './write-postings.js';

const BOARD = 'greenhouse:acme';
/** Days since 1970-01-01: 2026-03-02. */
const MONDAY = 20_514;
const on = (day: number): string => new Date(day * 86_400_000).toISOString();

/** A row of `scores` as this program writes it. */
interface ScoredRow {
  readonly days: PostingDays;
  readonly parts: TextParts | null;
}

const thousandths = fc.integer({ min: 0, max: 1_000 });
const day = fc.integer({ min: 20_000, max: 20_600 });
const row: fc.Arbitrary<ScoredRow> = fc.record({
  days: fc.record({
    posted: fc.option(day),
    firstSeen: day,
    lastSeen: day,
    reposts: fc.integer({ min: 0, max: 9 }),
    ends: fc.option(day, { freq: 1 }),
    closed: fc.boolean(),
  }),
  parts: fc.option(fc.record({ clarity: thousandths, coherence: thousandths, pay: thousandths })),
});
const weight = fc.integer({ min: 0, max: MOST_WEIGHT });
const weights = fc.oneof(
  fc.constant(defaultWeights),
  fc.record({ clarity: weight, coherence: weight, pay: weight, freshness: weight }),
);

/** What every store sorts by. @param opened the store of the suite, which each test finds empty */
export function describeScores(opened: () => Database): void {
  const write = (postings: readonly StoredPosting[], day: number): Promise<void> =>
    inTransaction(opened(), (trx) => writePostings(trx, packPostings(BOARD, postings), on(day)));
  const scores = (ids: readonly string[]) =>
    readScores(
      opened(),
      ids.map((externalId) => ({ board: BOARD, externalId })),
    );

  describe('sorts by scores', () => {
    it('that are, number for number, those of the published formula', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { maxLength: 60 }), weights, day, (rows, chosen, today) =>
          agrees(opened(), rows, chosen, today),
        ),
        { numRuns: 40 },
      );
    });

    it('of a posting that is new, has changed, is gone, is back', async () => {
      await write([samplePosting({ posted: '2026-02-27' })], MONDAY);
      const parts = { clarity: 900, coherence: 800, pay: 0 };
      const first = { posted: MONDAY - 3, firstSeen: MONDAY, reposts: 0, ends: null };
      const state = async () => (await scores(['1'])).values().next().value;
      expect(await state()).toEqual({
        scored: { stamp: 7, parts },
        days: { ...first, lastSeen: MONDAY, closed: false },
      });
      await closeUnseen(opened(), BOARD, on(MONDAY + 1));
      expect(await state()).toMatchObject({ days: { lastSeen: MONDAY, closed: true } });
      await touchPostings(opened(), BOARD, ['1'], on(MONDAY + 2));
      expect(await state()).toMatchObject({ days: { lastSeen: MONDAY + 2, closed: false } });
      const changed = { stamp: 8, parts: null };
      await write([samplePosting({ posted: null, scored: changed })], MONDAY + 3);
      expect(await state()).toEqual({
        scored: changed,
        days: { ...first, posted: null, lastSeen: MONDAY + 3, closed: false },
      });
    });

    it('of one that is judged again, without moving its days', async () => {
      await write([samplePosting()], MONDAY);
      await closeUnseen(opened(), BOARD, on(MONDAY + 1));
      const scored = { stamp: 9, parts: { clarity: 1, coherence: 2, pay: 3 } };
      const packed = packPostings(BOARD, [samplePosting({ scored })]);
      await inTransaction(opened(), (trx) => rewritePostings(trx, packed));
      expect((await scores(['1'])).values().next().value).toMatchObject({
        scored,
        days: { firstSeen: MONDAY, lastSeen: MONDAY, closed: true },
      });
    });

    it('with the number of reposts, one after the other', async () => {
      for (const [at, externalId] of ['1', '2', '3'].entries()) {
        await write([samplePosting({ externalId })], MONDAY + 10 * at);
        await comparePostings(opened(), sameJob);
        await closeUnseen(opened(), BOARD, on(MONDAY + 10 * at + 5));
      }
      const reposts = [...(await scores(['1', '2', '3'])).values()].map(({ days }) => days.reposts);
      expect(reposts).toEqual([0, 1, 2]);
    });
  });
}

/** Takes whatever shares a sketch for the same job. */
const sameJob: Matcher = {
  findAlike: (_posting, others) => others.map((other) => ({ other, likeness: 1, sure: true })),
  isOneText: () => true,
  keepBest: (alike) => alike.map(({ other }) => other),
};

/** Both ways of counting give the same, for every row at once. */
async function agrees(
  database: Database,
  rows: readonly ScoredRow[],
  chosen: ScoreWeights,
  today: number,
): Promise<void> {
  await sql`truncate scores`.execute(database.db);
  if (rows.length > 0) await database.db.insertInto('scores').values(rows.map(toColumns)).execute();
  const found = await database.db
    .selectFrom('scores as o')
    .select([scoreSql(chosen, today, 'o').as('score'), freshnessSql(today, 'o').as('freshness')])
    .orderBy('o.external_id')
    .execute();
  expect(found).toEqual(
    rows.map(({ days, parts }) => {
      const freshness = freshnessOf(days, today);
      const values = { ...(parts ?? { clarity: null, coherence: null, pay: null }), freshness };
      return { score: scoreTenths(values, chosen), freshness };
    }),
  );
}

function toColumns({ days, parts }: ScoredRow, at: number) {
  return {
    board: BOARD,
    external_id: String(at).padStart(3, '0'),
    stamp: 1,
    clarity: parts?.clarity ?? null,
    coherence: parts?.coherence ?? null,
    pay: parts?.pay ?? null,
    posted_day: days.posted,
    first_day: days.firstSeen,
    seen_day: days.lastSeen,
    reposts: days.reposts,
    ends_day: days.ends,
    closed: days.closed,
  };
}
