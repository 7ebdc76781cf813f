import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/account.js';
import type { ListingContent } from '../../domain/listing-content.js';
import { packPostings } from '../../store/packed-postings.js';
import { inTransaction, type Database } from '../../store/database.js';
import { listPostings } from '../../store/list-postings.js';
import { openStore } from '../../store/open-store.js';
import { closeUnseen, touchPostings } from '../../store/sightings.js';
import { samplePosting } from '../../store/test-posting.js';
import { writePostings } from '../../store/write-postings.js';
import { searchPostings } from '../search/search-postings.js';
import { readPostingPage } from '../search/read-posting.js';
import type { ListingTools } from '../listings/listing-tools.js';
import { readListingPage } from '../listings/listing-page.js';
import { publishListing } from '../listings/publish-listing.js';
import { readPublicListing } from '../listings/public-listings.js';
import {
  addTestEmployer,
  addTestOperator,
  contextFor,
  goodContent,
  granted,
  LISTING_NOW,
  testTools,
  type TestEmployer,
} from '../listings/test-listings.js';
import { createListing, editListing, readOwnListing } from '../listings/write-listings.js';
import { answerBlock, readNotices } from './answer-block.js';
import { decidePosting } from './decide.js';
import { reportPosting, type ReportInput } from './report-posting.js';
import { readLog, readReviewQueue } from './review-queue.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-moderation-'));
const nobody: Viewer = { kind: 'anonymous' };
let database: Database;
let tools: ListingTools;
let acme: TestEmployer;
let other: TestEmployer;
let operator: Viewer;

beforeAll(async () => {
  database = await openStore({ folder: join(folder, 'store') });
  tools = testTools();
  acme = await addTestEmployer(database, 'Lantern Works');
  other = await addTestEmployer(database, 'Other House');
  operator = await addTestOperator(database);
}, 180_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const asOperator = () => contextFor(database, operator);
const asEmployer = () => contextFor(database, acme.viewer);
const BOARD = 'rolescope:lantern-works';

async function published(given: Partial<ListingContent> = {}): Promise<string> {
  const content = goodContent(given);
  const { id } = granted(await createListing(asEmployer(), acme.organisation, content));
  const key = { organisation: acme.organisation, listing: id };
  granted(await publishListing(asEmployer(), tools, key, { version: 1 }));
  return id;
}

const keyOf = (listing: string) => ({ organisation: acme.organisation, listing });
const decide = (externalId: string, action: 'block' | 'unblock' | 'dismiss', reason = 'Because.') =>
  decidePosting(asOperator(), { board: BOARD, externalId, action, reason });
const report = (given: Partial<ReportInput>, address = '192.0.2.1', viewer: Viewer = nobody) => {
  const input = { board: BOARD, externalId: '', code: 'misleading', text: '', ...given } as const;
  return reportPosting(contextFor(database, viewer), input, address);
};
const isOpen = async (board: string, id: string): Promise<boolean> => {
  const { postings } = await listPostings(database, {}, { limit: 100 });
  return postings.some(
    (posting) => posting.board === board && posting.externalId === id && posting.closed === null,
  );
};

/** Whether a search finds it, among those that are open and all others. */
const isFound = async (id: string, query: string): Promise<boolean> => {
  const today = LISTING_NOW.slice(0, 10);
  const page = granted(await searchPostings(database, { query, limit: 100, today }));
  return page.hits.some(({ posting }) => posting.externalId === id);
};

describe('a report', () => {
  it('comes from anybody and waits for the operator, without a name', async () => {
    const id = await published();
    granted(await report({ externalId: id, text: 'The pay is not true.' }));
    granted(await report({ externalId: id, code: 'copied' }, '192.0.2.2', other.viewer));
    const { reported } = granted(await readReviewQueue(asOperator()));
    const found = reported.find(({ externalId }) => externalId === id);
    expect(found).toMatchObject({ n: 2, title: 'AI engineer', company: 'Lantern Works' });
    expect(found?.reports.map(({ code, text }) => [code, text]).sort()).toEqual([
      ['copied', ''],
      ['misleading', 'The pay is not true.'],
    ]);
    expect(JSON.stringify(found)).not.toContain('person');
    granted(await decide(id, 'dismiss', 'The pay is as stated.'));
    const after = granted(await readReviewQueue(asOperator()));
    expect(after.reported.some(({ externalId }) => externalId === id)).toBe(false);
  });

  it.each<[string, Partial<ReportInput>, string]>([
    ['of what is not there', { externalId: 'nothing' }, 'not-found'],
    ['of no board', { board: 'x'.repeat(5_000), externalId: 'x' }, 'not-found'],
    ['of something else that says nothing', { code: 'other', text: ' \0' }, 'invalid'],
    ['of a book', { text: 'a'.repeat(2_001) }, 'invalid'],
  ])('%s is refused', async (_what, given, kind) => {
    expect(await report(given, '192.0.2.9')).toMatchObject({ kind });
  });

  it('is taken only so often from one address', async () => {
    const id = await published();
    const kinds: string[] = [];
    for (let n = 0; n < 25; n++) {
      kinds.push((await report({ externalId: id }, '198.51.100.7')).kind);
    }
    expect(kinds.filter((kind) => kind === 'ok')).toHaveLength(20);
    expect(kinds.slice(20)).toEqual(Array(5).fill('too-many'));
    expect((await report({ externalId: id }, '198.51.100.8')).kind).toBe('ok');
  });
});

describe('a block', () => {
  it('takes a listing away, tells its employer why, and hears the answer', async () => {
    const id = await published();
    granted(await report({ externalId: id, text: 'They want money.' }, '192.0.2.3'));
    expect(await isFound(id, 'retrieval')).toBe(true);
    granted(await decide(id, 'block', 'It asks applicants for money.'));
    expect(await isFound(id, 'retrieval')).toBe(false);
    expect(await isFound(id, 'retrieval is:closed')).toBe(false);
    expect(await isFound(id, 'retrieval is:all')).toBe(false);
    const own = granted(await readOwnListing(asEmployer(), keyOf(id)));
    expect(own.status).toMatchObject({
      state: 'blocked',
      before: 'published',
      reason: 'It asks applicants for money.',
    });
    expect(await isOpen(BOARD, id)).toBe(false);
    expect((await readPublicListing(asEmployer(), id, tools.origin)).kind).toBe('not-found');
    const page = await readListingPage(asEmployer(), `/jobs/${BOARD}/${id}`, tools.origin);
    expect(page).toMatchObject({ status: 404 });
    granted(await answerBlock(asEmployer(), keyOf(id), 'We took that sentence out.'));
    const { suspect, reported } = granted(await readReviewQueue(asOperator()));
    expect(suspect.find(({ externalId }) => externalId === id)).toMatchObject({ state: 'blocked' });
    expect(reported.some(({ externalId }) => externalId === id)).toBe(false);
    const notices = granted(await readNotices(asEmployer(), keyOf(id)));
    expect(notices.map(({ action, reason }) => `${action}: ${reason}`).sort()).toEqual([
      'answer: We took that sentence out.',
      'block: It asks applicants for money.',
    ]);
    granted(await decide(id, 'unblock', 'The sentence is gone.'));
    expect(await isOpen(BOARD, id)).toBe(true);
    expect(await isFound(id, 'retrieval')).toBe(true);
    expect(granted(await readOwnListing(asEmployer(), keyOf(id))).status.state).toBe('published');
    const log = granted(
      await readLog(asOperator(), { key: { board: BOARD, externalId: id }, limit: 9 }),
    );
    expect(log.map(({ action }) => action).sort()).toEqual(['answer', 'block', 'unblock']);
    const person = operator.kind === 'person' ? operator.person : '';
    expect(log.find(({ action }) => action === 'block')?.by).toBe(person);
  });

  it('of a listing that is being mended leaves it closed for all others', async () => {
    const id = await published();
    granted(await decide(id, 'block'));
    const { version } = granted(await readOwnListing(asEmployer(), keyOf(id)));
    const edit = { version, content: goodContent({ title: 'Other title' }), answers: [] };
    expect(granted(await editListing(asEmployer(), tools, keyOf(id), edit)).status.state).toBe(
      'blocked',
    );
    expect(await isOpen(BOARD, id)).toBe(false);
  });

  it('of a posting of any board outlives every reading of that board', async () => {
    const posting = samplePosting({
      ...{ board: 'greenhouse:lure', externalId: 'b' },
      ...{ fingerprint: new Uint8Array(), sketch: [] },
    });
    const write = (seen: string) =>
      inTransaction(database, (db) =>
        writePostings(db, packPostings('greenhouse:lure', [posting]), seen),
      );
    await write('2026-11-20T08:00:00.000Z');
    const key = { board: 'greenhouse:lure', externalId: 'b' };
    const act = (action: 'block' | 'unblock') =>
      decidePosting(asOperator(), { ...key, action, reason: 'Spam.' });
    granted(await act('block'));
    const today = LISTING_NOW.slice(0, 10);
    expect(await readPostingPage(database, key, { today })).toMatchObject({ kind: 'not-found' });
    expect(await act('block')).toMatchObject({ kind: 'conflict' });
    await write('2026-11-21T08:00:00.000Z');
    expect(await isOpen(key.board, key.externalId)).toBe(false);
    await touchPostings(database, key.board, ['b'], '2026-11-22T08:00:00.000Z');
    await closeUnseen(database, key.board, '2026-11-22T08:00:00.000Z');
    expect(await isOpen(key.board, key.externalId)).toBe(false);
    granted(await act('unblock'));
    await touchPostings(database, key.board, ['b'], '2026-11-23T08:00:00.000Z');
    expect(await isOpen(key.board, key.externalId)).toBe(true);
  });

  it.each(['', '  ', 'a'.repeat(2_001)])('needs a reason that can be read: %#', async (reason) => {
    const id = await published();
    expect(await decide(id, 'block', reason)).toMatchObject({ kind: 'invalid' });
    expect(await isOpen(BOARD, id)).toBe(true);
  });

  it('cannot be lifted where there is none, nor put on what is not there', async () => {
    expect(await decide(await published(), 'unblock')).toMatchObject({ kind: 'conflict' });
    expect(await decide('nothing', 'block')).toMatchObject({ kind: 'not-found' });
  });
});

describe('signs of spam', () => {
  const lure = {
    text: goodContent().text.replace(
      'Apply with a short letter.',
      'Pay a refundable deposit of €50 and write to us on Telegram only.',
    ),
  };

  it('put a listing before the operator, with the words that show them', async () => {
    const id = await published(lure);
    const { suspect } = granted(await readReviewQueue(asOperator()));
    const found = suspect.find(({ externalId }) => externalId === id);
    expect(found?.signs.map(({ code }) => code)).toEqual(['asks-for-money', 'messenger']);
    expect(found?.signs[0]?.evidence[0]?.text).toBe('refundable deposit');
    granted(await decide(id, 'dismiss', 'It is a joke.'));
    const after = granted(await readReviewQueue(asOperator()));
    expect(after.suspect.some(({ externalId }) => externalId === id)).toBe(false);
  });

  it('tell of a text that another employer published first', async () => {
    const text = goodContent().text.replaceAll('libraries', 'orchards and small mills');
    await published({ text });
    const context = contextFor(database, other.viewer);
    const content = goodContent({ text });
    const copy = granted(await createListing(context, other.organisation, content));
    const key = { organisation: other.organisation, listing: copy.id };
    granted(await publishListing(context, tools, key, { version: 1 }));
    const { suspect } = granted(await readReviewQueue(asOperator()));
    const found = suspect.find(({ externalId }) => externalId === copy.id);
    expect(found?.signs.map(({ code }) => code)).toEqual(['copied']);
    expect(found?.signs[0]?.evidence[0]?.text).toBe('Lantern Works: AI engineer');
  });
});

describe('nobody but the operator', () => {
  it.each<[string, () => Promise<{ readonly kind: string }>]>([
    ['sees the queue', () => readReviewQueue(asEmployer())],
    ['sees the log', () => readLog(asEmployer(), { limit: 9 })],
    [
      'decides',
      () =>
        decidePosting(asEmployer(), {
          board: BOARD,
          externalId: 'x',
          action: 'block',
          reason: 'Spam.',
        }),
    ],
  ])('%s', async (_what, attempt) => {
    expect((await attempt()).kind).toBe('not-found');
  });

  it('answers for another employer, or reads what it was told', async () => {
    const id = await published();
    granted(await decide(id, 'block'));
    const context = contextFor(database, other.viewer, LISTING_NOW);
    expect((await answerBlock(context, keyOf(id), 'No.')).kind).toBe('not-found');
    expect((await readNotices(context, keyOf(id))).kind).toBe('not-found');
  });
});
