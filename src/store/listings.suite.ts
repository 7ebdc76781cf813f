import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListingContent } from '../domain/listing-content.js';
import type { PostingKey } from '../domain/stored-posting.js';
import { restoreBackup, storeDigest, writeBackup } from './backup.js';
import { blockPosting, isBlocked, openPosting, unblockPosting } from './blocks.js';
import { addBoardClaim, decideBoardClaim, readBoardClaim, readOpenClaims } from './board-claims.js';
import { inTransaction, type Database } from './database.js';
import { readCopies } from './listing-copies.js';
import {
  addListing,
  changeListing,
  countListings,
  findListing,
  listListings,
  noteSigns,
  readHistory,
  readListing,
  readListingsFrom,
  readOverdue,
  readUnreviewed,
  type StoredListing,
} from './listings.js';
import {
  addReport,
  handleReports,
  logModeration,
  readModerationLog,
  readReported,
} from './moderation.js';
import { addOrganisation } from './organisations.js';
import { packPostings } from './packed-postings.js';
import { samplePosting } from './test-posting.js';
import { writePostings } from './write-postings.js';

const AT = '2026-11-21T08:00:00.000Z';
const LATER = '2026-11-22T08:00:00.000Z';
const KEY: PostingKey = { board: 'greenhouse:acme', externalId: '1' };

const content: ListingContent = {
  ...{ title: 'Räume & "Türme" 🦜', text: "'; drop table listings; --\n\\u0000", places: [] },
  ...{ remoteFrom: ['DE'], workplace: 'remote', employment: ['full-time'], applyUrl: null },
  pay: { min: 17.5, max: 19, currency: 'EUR', period: 'hour' },
};

function listing(given: Partial<StoredListing> = {}): StoredListing {
  return {
    ...{ organisation: 'acme', listing: 'a', version: 1, content, answers: [], signs: [] },
    ...{ reviewed: true, origin: null, created: AT, changed: AT },
    status: {
      ...{ state: 'draft', firstPublished: null, datePosted: null, validThrough: null },
      ...{ renewals: 0, before: null, reason: null },
    },
    ...given,
  };
}

/** Listings and moderation, as every engine keeps them. */
export function describeListings(get: () => Database): void {
  describe('keeps listings', () => {
    const run = <Result>(work: Parameters<typeof inTransaction<Result>>[1]): Promise<Result> =>
      inTransaction(get(), work);
    const add = (given: Partial<StoredListing> = {}, at = AT): Promise<void> =>
      run((db) => addListing(db, listing(given), { event: 'created', at, by: null }));

    beforeEach(async () => {
      for (const id of ['acme', 'fox']) {
        const organisation = { id, slug: id, name: id, website: null, about: '', created: AT };
        await run((db) => addOrganisation(db, organisation));
      }
    });

    it('whole', async () => {
      await add();
      expect(await run((db) => readListing(db, listing()))).toEqual(listing());
      expect(await run((db) => findListing(db, 'a'))).toEqual(listing());
      expect(await run((db) => readListing(db, listing({ organisation: 'fox' })))).toBeNull();
    });

    it('with every version, and none on top of another one', async () => {
      await add();
      const change = { event: 'edited', at: LATER, by: null };
      const edited = listing({ content: { ...content, title: 'Second' } });
      expect(await run((db) => changeListing(db, edited, change, true))).toBe(true);
      expect(await run((db) => changeListing(db, edited, change, true))).toBe(false);
      const stored = await run((db) => readListing(db, edited));
      expect(stored).toMatchObject({ version: 2, content: { title: 'Second' }, changed: LATER });
      const history = await run((db) => readHistory(db, edited));
      expect(history.map((one) => [one.version, one.content?.title])).toEqual([
        [2, 'Second'],
        [1, content.title],
      ]);
    });

    it('in order, part by part, each organisation its own', async () => {
      for (const id of ['a', 'b', 'c']) await add({ listing: id });
      await add({ listing: 'd' }, LATER);
      await add({ listing: 'e', organisation: 'fox' });
      const page = (after?: string) =>
        run((db) =>
          listListings(db, 'acme', { limit: 3, ...(after === undefined ? {} : { after }) }),
        );
      expect((await page()).map((one) => one.listing)).toEqual(['d', 'c', 'b']);
      expect((await page('b')).map((one) => one.listing)).toEqual(['a']);
      expect(await page('e')).toEqual([]);
      expect(await run((db) => countListings(db, 'acme'))).toBe(4);
    });

    it('and finds those that are over, those to review, and those of a board', async () => {
      const status = { ...listing().status, state: 'published' as const };
      await add({ listing: 'old', status: { ...status, validThrough: '2026-11-20' } });
      await add({ listing: 'new', status: { ...status, validThrough: '2026-11-21' } });
      await add({
        listing: 'shut',
        status: { ...status, state: 'closed', validThrough: '2026-01-01' },
      });
      const origin = { board: 'lever:acme', externalId: '7', hash: 'h', version: 1 };
      await add({ listing: 'own', origin });
      const names = (list: readonly StoredListing[]) => list.map((one) => one.listing);
      expect(names(await run((db) => readOverdue(db, '2026-11-21', 9)))).toEqual(['old']);
      expect(names(await run((db) => readListingsFrom(db, 'acme', 'lever:acme')))).toEqual(['own']);
      const signs = [{ code: 'capitals', message: 'Loud.', evidence: [] }];
      await run((db) => noteSigns(db, listing({ listing: 'own' }), { signs, reviewed: false }));
      expect(await run((db) => readUnreviewed(db, 9))).toMatchObject([
        { listing: 'own', signs, origin },
      ]);
      await expect(add({ listing: 'twice', origin })).rejects.toMatchObject({ code: '23505' });
    });

    it('and all of it in a backup', async () => {
      await add({ signs: [{ code: 'capitals', message: 'Loud.', evidence: [] }] });
      await run((db) => blockPosting(db, KEY, { at: AT, reason: 'Spam.' }));
      const digest = await storeDigest(get());
      const lines: string[] = [];
      for await (const line of writeBackup(get())) lines.push(line.slice(0, -1));
      await get().raw('truncate organisations, posting_blocks cascade');
      await restoreBackup(get(), Readable.from(lines) as AsyncIterable<string>);
      expect(await storeDigest(get())).toBe(digest);
      expect((await run((db) => readListing(db, listing())))?.content).toEqual(content);
    });

    it('claims to boards, until they are decided', async () => {
      const claim = {
        organisation: 'acme',
        board: 'lever:acme',
        company: 'Acme',
        namesAgree: true,
      };
      const addClaim = () => run((db) => addBoardClaim(db, { ...claim, claimed: AT, by: null }));
      await addClaim();
      expect(await run((db) => readOpenClaims(db, 9))).toMatchObject([claim]);
      const decision = { state: 'refused', at: LATER, reason: 'Not yours.' } as const;
      expect(await run((db) => decideBoardClaim(db, claim, decision))).toBe(true);
      await addClaim();
      const read = await run((db) => readBoardClaim(db, 'acme', 'lever:acme'));
      expect(read).toMatchObject({ state: 'refused', reason: 'Not yours.' });
      expect(await run((db) => readOpenClaims(db, 9))).toEqual([]);
    });
  });

  describe('keeps a board in order', () => {
    const run = <Result>(work: Parameters<typeof inTransaction<Result>>[1]): Promise<Result> =>
      inTransaction(get(), work);
    const write = (given = {}) => {
      const posting = samplePosting(given);
      return run((db) => writePostings(db, packPostings(posting.board, [posting]), AT));
    };
    const openOnes = async () => {
      const { rows } = await get().raw(
        'select p.external_id from postings p join scores s using (board, external_id) where p.closed is null and not s.closed order by 1',
      );
      return rows.map((row) => (row as { readonly external_id: string }).external_id);
    };

    it('with reports, the longest waiting first, until they are handled', async () => {
      await write();
      const report = { code: 'other', text: 'x', by: null } as const;
      const other = { ...KEY, externalId: 'unknown' };
      await run((db) => addReport(db, other, { ...report, id: '3', at: LATER }));
      await run((db) => addReport(db, KEY, { ...report, id: '1', at: AT }));
      await run((db) => addReport(db, KEY, { ...report, id: '2', at: LATER }));
      const reported = await run((db) => readReported(db, 9));
      expect(reported).toMatchObject([
        { ...KEY, title: 'AI engineer', n: 2, reports: [{ id: '1', at: AT }, { id: '2' }] },
        { ...other, title: null, n: 1 },
      ]);
      expect(await run((db) => handleReports(db, KEY, LATER))).toBe(2);
      expect(await run((db) => readReported(db, 9))).toMatchObject([other]);
    });

    it('with blocks that no reading of the board opens', async () => {
      await write();
      await write({ externalId: '2' });
      await run((db) => blockPosting(db, KEY, { at: AT, reason: 'Spam.' }));
      await write();
      await run((db) => openPosting(db, KEY, LATER));
      expect(await openOnes()).toEqual(['2']);
      expect(await run((db) => isBlocked(db, KEY))).toBe(true);
      expect(await run((db) => unblockPosting(db, KEY))).toBe(true);
      expect(await run((db) => unblockPosting(db, KEY))).toBe(false);
      await run((db) => openPosting(db, KEY, LATER));
      expect(await openOnes()).toEqual(['1', '2']);
    });

    it('with a log of who decided what', async () => {
      const entry = { ...KEY, action: 'block', by: null, reason: 'Spam.' } as const;
      await run((db) => logModeration(db, { ...entry, id: '1', at: AT }));
      await run((db) => logModeration(db, { ...entry, externalId: '2', id: '2', at: LATER }));
      const all = await run((db) => readModerationLog(db, { limit: 9 }));
      expect(all.map(({ id }) => id)).toEqual(['2', '1']);
      expect(await run((db) => readModerationLog(db, { key: KEY, limit: 9 }))).toEqual([
        { ...entry, id: '1', at: AT },
      ]);
    });

    it('and knows postings of other employers with one text', async () => {
      await write();
      await write({ board: 'lever:fox', company: 'Fox' });
      await write({ board: 'lever:acme', company: 'ACME' });
      await get().raw("update postings set duplicate_group = 'g'");
      expect(await run((db) => readCopies(db, KEY, 'Acme'))).toEqual([
        { board: 'lever:fox', company: 'Fox', title: 'AI engineer' },
      ]);
    });
  });
}
