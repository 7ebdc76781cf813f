import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/account.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { Database } from '../../store/database.js';
import { listPostings } from '../../store/list-postings.js';
import { openStore } from '../../store/open-store.js';
import { boardOf, feedPosting } from '../import/test-boards.js';
import { decideClaim } from '../moderation/decide.js';
import { readReviewQueue } from '../moderation/review-queue.js';
import { importListings, namesAgree } from './import-listings.js';
import type { ListingTools } from './listing-tools.js';
import { importOwnBoard } from './open-own-board.js';
import { publishListing } from './publish-listing.js';
import {
  addTestEmployer,
  addTestOperator,
  contextFor,
  granted,
  testTools,
  type TestEmployer,
} from './test-listings.js';
import { editListing, listListings } from './write-listings.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-own-board-'));
let database: Database;
let tools: ListingTools;
let operator: Viewer;

beforeAll(async () => {
  database = await openStore({ folder: join(folder, 'store') });
  tools = testTools();
  operator = await addTestOperator(database);
}, 180_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const of = (employer: TestEmployer) => contextFor(database, employer.viewer);
const read = async (employer: TestEmployer, postings: readonly FeedPosting[]) =>
  granted(
    await importListings(of(employer), tools, employer.organisation, boardOf([{ postings }])),
  );
const listingsOf = async (employer: TestEmployer) =>
  granted(await listListings(of(employer), employer.organisation, { limit: 99 }));
const [a, b] = [feedPosting('a'), feedPosting('b')];

describe('an own board', () => {
  it('becomes drafts, and nothing of it is published by itself', async () => {
    const acme = await addTestEmployer(database, 'Acme');
    const posting = feedPosting('a', {
      workplace: 'Hybrid',
      employment: ['FullTime'],
      applyUrl: 'https://boards.example/acme/a/apply',
      description: {
        text: '<p>Build <b>things</b></p><ul><li>in Python</li></ul>',
        format: 'html',
      },
      pay: [{ min: 60_000, max: 70_000, currency: 'EUR', period: 'year', label: null, text: null }],
    });
    expect(await read(acme, [posting, b])).toMatchObject({
      board: 'greenhouse:acme',
      added: 2,
      claim: { company: 'Acme', state: 'claimed', namesAgree: true },
    });
    const listings = await listingsOf(acme);
    expect(listings.map(({ status }) => status.state)).toEqual(['draft', 'draft']);
    const draft = listings.find(({ origin }) => origin?.externalId === 'a');
    expect(draft?.content).toEqual({
      title: 'AI engineer a',
      text: 'Build things\n\n- in Python',
      places: [{ locality: 'Berlin', region: null, country: 'DE' }],
      remoteFrom: [],
      workplace: 'hybrid',
      employment: ['full-time'],
      pay: { min: 60_000, max: 70_000, currency: 'EUR', period: 'year' },
      applyUrl: 'https://boards.example/acme/a/apply',
    });
    expect((await listPostings(database, {}, { limit: 9 })).postings).toEqual([]);
  });

  it('read again makes nothing twice, and leaves alone what was changed here', async () => {
    const acme = await addTestEmployer(database, 'Acme Inc');
    await read(acme, [a, b]);
    expect(await read(acme, [b, a])).toMatchObject({ added: 0, unchanged: 2 });
    const renamed = { ...a, title: 'Senior AI engineer a' };
    expect(await read(acme, [renamed, b])).toMatchObject({ updated: 1, unchanged: 1, kept: 0 });
    const again = { ...a, title: 'Staff AI engineer a' };
    expect(await read(acme, [again, b])).toMatchObject({ updated: 1, unchanged: 1, kept: 0 });
    const draft = (await listingsOf(acme)).find(({ origin }) => origin?.externalId === 'a')!;
    expect(draft.content.title).toBe('Staff AI engineer a');
    const content = { ...draft.content, title: 'Our own title' };
    const key = { organisation: acme.organisation, listing: draft.id };
    granted(
      await editListing(of(acme), tools, key, { version: draft.version, content, answers: [] }),
    );
    expect(await read(acme, [a, b])).toMatchObject({ updated: 0, unchanged: 1, kept: 1 });
    expect(await listingsOf(acme)).toHaveLength(2);
  });

  it('that names another employer waits for the operator before it is published', async () => {
    const fox = await addTestEmployer(database, 'Silver Fox');
    expect((await read(fox, [a])).claim).toMatchObject({ company: 'Acme', namesAgree: false });
    const [draft] = await listingsOf(fox);
    const key = { organisation: fox.organisation, listing: draft!.id };
    const publish = () => publishListing(of(fox), tools, key, { version: 1 });
    expect(await publish()).toMatchObject({ kind: 'conflict', code: 'board-not-confirmed' });
    const asOperator = contextFor(database, operator);
    const { claims } = granted(await readReviewQueue(asOperator));
    expect(claims).toContainEqual(
      expect.objectContaining({ organisation: fox.organisation, name: 'Silver Fox' }),
    );
    const claim = { organisation: fox.organisation, board: 'greenhouse:acme', reason: 'A fox.' };
    granted(await decideClaim(asOperator, { ...claim, confirmed: false }));
    expect(await publish()).toMatchObject({ code: 'board-not-confirmed' });
    const refused = importListings(of(fox), tools, fox.organisation, boardOf([{ postings: [a] }]));
    expect(await refused).toMatchObject({ kind: 'conflict', code: 'board-refused' });
    granted(await decideClaim(asOperator, { ...claim, confirmed: true }));
    // Its text says neither hours nor terms, so that the linter speaks now, and not the operator.
    expect(await publish()).not.toMatchObject({ code: 'board-not-confirmed' });
    expect(await decideClaim(of(fox), { ...claim, confirmed: true })).toMatchObject({
      kind: 'not-found',
    });
  });

  it('that cannot be read says so and keeps what is there', async () => {
    const acme = await addTestEmployer(database, 'Acme Ltd');
    await read(acme, [a]);
    const broken = boardOf([new Error('HTTP 500')]);
    const again = granted(await importListings(of(acme), tools, acme.organisation, broken));
    expect(again.problems).toMatchObject([{ message: 'HTTP 500' }]);
    expect(await listingsOf(acme)).toHaveLength(1);
  });

  it.each(['/etc/passwd', 'file:///etc/passwd', 'http://127.0.0.1/jobs', 'nowhere', 'csv:x', ''])(
    'is none at %j',
    async (source) => {
      const acme = await addTestEmployer(database, `Acme ${source.length} ${source.charCodeAt(2)}`);
      expect(await importOwnBoard(of(acme), tools, acme.organisation, source)).toMatchObject({
        kind: 'invalid',
        errors: [{ pointer: '/source' }],
      });
    },
  );

  it('of another organisation is nobody’s to read', async () => {
    const [acme, fox] = [
      await addTestEmployer(database, 'Acme One'),
      await addTestEmployer(database, 'Fox One'),
    ];
    const source = boardOf([{ postings: [a] }]);
    expect((await importListings(of(fox), tools, acme.organisation, source)).kind).toBe(
      'not-found',
    );
  });
});

it.each<[string, string, boolean]>([
  ['Acme', 'ACME Inc.', true],
  ['Acme GmbH', 'acme', true],
  ['Acme S.A.', 'Acme', true],
  ['Acme Robotics', 'Acme', false],
  ['Inc.', 'Ltd', false],
  ['Ácme', 'Acme', false],
])('the names %j and %j agree: %s', (one, other, agree) => {
  expect(namesAgree(one, other)).toBe(agree);
});
