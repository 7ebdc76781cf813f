import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingContent } from '../../domain/listing-content.js';
import type { Database } from '../../store/database.js';
import { listPostings } from '../../store/list-postings.js';
import { openStore } from '../../store/open-store.js';
import { expireListings, publishListing, renewListing, closeListing } from './publish-listing.js';
import {
  readOrganisationFeed,
  readOrganisationPage,
  readPublicListing,
} from './public-listings.js';
import type { ListingTools } from './listing-tools.js';
import type { OwnListing } from './listing-access.js';
import {
  addTestEmployer,
  contextFor,
  goodContent,
  granted,
  testTools,
  type TestEmployer,
} from './test-listings.js';
import {
  createListing,
  editListing,
  listListings,
  readListingHistory,
  readOwnListing,
} from './write-listings.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-listings-'));
let database: Database;
let tools: ListingTools;
let acme: TestEmployer;
let other: TestEmployer;

beforeAll(async () => {
  database = await openStore({ folder: join(folder, 'store') });
  tools = testTools();
  acme = await addTestEmployer(database, 'Quillfen Books');
  other = await addTestEmployer(database, 'Other Employer');
}, 180_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const of = (employer: TestEmployer, now?: string) => contextFor(database, employer.viewer, now);
const keyOf = ({ id }: Pick<OwnListing, 'id'>) => ({
  organisation: acme.organisation,
  listing: id,
});
const draft = async (given: Partial<ListingContent> = {}): Promise<OwnListing> =>
  granted(await createListing(of(acme), acme.organisation, goodContent(given)));
const publish = (listing: OwnListing, now?: string, validThrough = '2026-12-20') =>
  publishListing(of(acme, now), tools, keyOf(listing), {
    version: listing.version,
    validThrough,
  });
const openPostings = async (): Promise<readonly string[]> => {
  const { postings } = await listPostings(database, {}, { limit: 100 });
  return postings.filter(({ closed }) => closed === null).map(({ externalId }) => externalId);
};

describe('a listing', () => {
  it('is a draft that only its organisation sees, until it is published', async () => {
    const listing = await draft();
    expect(listing).toMatchObject({ version: 1, status: { state: 'draft' } });
    expect(await readPublicListing(of(other), listing.id, tools.origin)).toMatchObject({
      kind: 'not-found',
    });
    expect(await openPostings()).not.toContain(listing.id);
    const published = granted(await publish(listing));
    expect(published).toMatchObject({
      version: 2,
      status: { state: 'published', datePosted: '2026-11-21', validThrough: '2026-12-20' },
    });
    expect(granted(await readPublicListing(of(other), listing.id, tools.origin))).toMatchObject({
      open: true,
      url: `https://board.example/jobs/rolescope:quillfen-books/${listing.id}`,
      employer: { name: 'Quillfen Books' },
    });
  });

  it('that is published is a posting like any other, judged and scored', async () => {
    const listing = await draft();
    granted(await publish(listing));
    const { postings } = await listPostings(database, {}, { limit: 100 });
    const posting = postings.find(({ externalId }) => externalId === listing.id);
    expect(posting).toMatchObject({
      board: 'rolescope:quillfen-books',
      source: 'rolescope',
      company: 'Quillfen Books',
      role: 'ai-engineer',
      place: 'DE',
      posted: '2026-11-21',
      closed: null,
    });
    const { rows } = await database.raw(
      `select clarity, closed from scores where external_id = '${listing.id}'`,
    );
    expect(rows).toEqual([{ clarity: expect.any(Number) as number, closed: false }]);
  });

  it('is gone from the postings once it is closed, and cannot come back', async () => {
    const published = granted(await publish(await draft()));
    expect(await openPostings()).toContain(published.id);
    const closed = granted(await closeListing(of(acme), keyOf(published), published.version));
    expect(closed.status.state).toBe('closed');
    expect(await openPostings()).not.toContain(published.id);
    const page = await readPublicListing(of(other), published.id, tools.origin);
    expect(granted(page)).toMatchObject({ open: false });
    const again = { version: closed.version, validThrough: '2026-12-20' };
    expect(await renewListing(of(acme), tools, keyOf(closed), again)).toMatchObject({
      kind: 'conflict',
      code: 'wrong-state',
    });
  });

  it('is over after its last day, at once for readers and then for search', async () => {
    const published = granted(await publish(await draft(), undefined, '2026-11-25'));
    const later = '2026-11-26T00:00:01.000Z';
    expect(granted(await readOwnListing(of(acme, later), keyOf(published))).status.state).toBe(
      'expired',
    );
    const page = await readPublicListing(of(other, later), published.id, tools.origin);
    expect(granted(page).open).toBe(false);
    expect(await expireListings({ database, now: later })).toBe(1);
    expect(await expireListings({ database, now: later })).toBe(0);
    expect(await openPostings()).not.toContain(published.id);
    const expired = granted(await readOwnListing(of(acme, later), keyOf(published)));
    const renewed = await renewListing(of(acme, later), tools, keyOf(published), {
      version: expired.version,
      validThrough: '2026-12-24',
    });
    expect(granted(renewed).status).toMatchObject({
      state: 'published',
      firstPublished: '2026-11-21',
      datePosted: '2026-11-26',
      renewals: 1,
    });
    expect(await openPostings()).toContain(published.id);
  });

  it('that is changed after its end, before anybody wrote that down, is not open', async () => {
    const published = granted(await publish(await draft(), undefined, '2026-11-25'));
    const later = '2026-11-26T00:00:01.000Z';
    const edit = { version: published.version, content: goodContent(), answers: [] };
    granted(await editListing(of(acme, later), tools, keyOf(published), edit));
    expect(await openPostings()).not.toContain(published.id);
  });
});

describe('a listing opened in two tabs', () => {
  it('tells the second, with both texts, and stores nothing of it', async () => {
    const listing = await draft();
    const edit = (title: string) =>
      editListing(of(acme), tools, keyOf(listing), {
        version: listing.version,
        content: goodContent({ title }),
        answers: [],
      });
    expect(granted(await edit('First'))).toMatchObject({ version: 2, content: { title: 'First' } });
    expect(await edit('Second')).toMatchObject({
      kind: 'conflict',
      code: 'changed-elsewhere',
      current: { version: 2, content: { title: 'First' } },
      yours: { content: { title: 'Second' } },
    });
    const stored = granted(await readOwnListing(of(acme), keyOf(listing)));
    expect(stored.content.title).toBe('First');
  });

  it('keeps the change of one of many at once, and every version', async () => {
    const listing = await draft();
    const outcomes = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) =>
        editListing(of(acme), tools, keyOf(listing), {
          version: 1,
          content: goodContent({ title }),
          answers: [],
        }),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      'conflict',
      'conflict',
      'conflict',
      'ok',
    ]);
    const history = granted(await readListingHistory(of(acme), keyOf(listing)));
    expect(history.map(({ version, event }) => [version, event])).toEqual([
      [2, 'edited'],
      [1, 'created'],
    ]);
  });

  it.each(['publish', 'close'] as const)('refuses to %s what somebody else left', async (what) => {
    const listing = granted(await publish(await draft()));
    const stale = { ...listing, version: listing.version - 1 };
    const outcome =
      what === 'close'
        ? await closeListing(of(acme), keyOf(listing), stale.version)
        : await publish(stale);
    expect(outcome).toMatchObject({ kind: 'conflict', code: 'changed-elsewhere' });
  });
});

describe('errors', () => {
  const wrong = { pay: { min: 170_000, max: 184_000, currency: 'EUR', period: 'year' } } as const;

  it('must be resolved before a listing is published', async () => {
    const listing = await draft(wrong);
    expect(await publish(listing)).toMatchObject({
      kind: 'invalid',
      errors: [{ pointer: '/pay', detail: expect.stringContaining('pay-contradicts') as string }],
    });
    expect(await openPostings()).not.toContain(listing.id);
  });

  it('or answered, with a reason for these very words', async () => {
    const listing = await draft(wrong);
    const refused = await publish(listing);
    expect(refused.kind).toBe('invalid');
    const answer = (quote: string) => ({
      code: 'listing/pay-contradicts',
      quote,
      reason: 'The text names the pay of juniors.',
    });
    const request = { version: 1, validThrough: '2026-12-20' };
    const other = { ...request, answers: [answer('€1 a year')] };
    expect(await publishListing(of(acme), tools, keyOf(listing), other)).toMatchObject({
      kind: 'invalid',
    });
    const right = { ...request, answers: [answer('€70,000 to €84,000 a year')] };
    const published = granted(await publishListing(of(acme), tools, keyOf(listing), right));
    expect(published.answers).toEqual([answer('€70,000 to €84,000 a year')]);
  });

  it('of what Google requires cannot be answered', async () => {
    const listing = await draft({ places: [], remoteFrom: [] });
    const answers = [{ code: 'listing/place', quote: '', reason: 'It is a secret.' }];
    const outcome = await publishListing(of(acme), tools, keyOf(listing), { version: 1, answers });
    expect(outcome).toMatchObject({ kind: 'invalid', errors: [{ pointer: '/places' }] });
  });

  it('are not let into a listing that is read already', async () => {
    const published = granted(await publish(await draft()));
    const edit = { version: published.version, content: goodContent(wrong), answers: [] };
    expect(await editListing(of(acme), tools, keyOf(published), edit)).toMatchObject({
      kind: 'invalid',
    });
    const shown = granted(await readPublicListing(of(acme), published.id, tools.origin));
    expect(shown.content.pay?.min).toBe(70_000);
  });
});

describe('what cannot be stored', () => {
  it.each<[string, Partial<ListingContent>, string]>([
    ['a text of a megabyte', { text: 'a '.repeat(500_000) }, '/text'],
    ['a title of two lines', { title: 'AI\nengineer' }, '/title'],
    ['a long title', { title: 'a'.repeat(201) }, '/title'],
    [
      'a currency that nobody knows',
      { pay: { min: 1, max: 2, currency: 'XQZ', period: 'year' } },
      '/pay/currency',
    ],
    [
      'a currency in words',
      { pay: { min: 1, max: 2, currency: 'euros', period: 'year' } },
      '/pay/currency',
    ],
    ['pay below zero', { pay: { min: -5, max: 2, currency: 'EUR', period: 'year' } }, '/pay/min'],
    [
      'pay without end',
      { pay: { min: 1, max: Infinity, currency: 'EUR', period: 'year' } },
      '/pay/max',
    ],
    ['pay the wrong way', { pay: { min: 3, max: 2, currency: 'EUR', period: 'hour' } }, '/pay/max'],
    ['a country of two letters', { remoteFrom: ['ZZ'] }, '/remoteFrom/0'],
    [
      'a place in a country by name',
      { places: [{ locality: 'Bonn', region: null, country: 'Germany' }] },
      '/places/0/country',
    ],
    ['a script to apply by', { applyUrl: 'javascript:alert(1)' }, '/applyUrl'],
    ['an address with a password', { applyUrl: 'https://a:b@x.example' }, '/applyUrl'],
  ])('is refused: %s', async (_what, content, pointer) => {
    const outcome = await createListing(of(acme), acme.organisation, goodContent(content));
    expect(outcome).toMatchObject({ kind: 'invalid', errors: [{ pointer }] });
  });

  it.each(['2026-11-20', '2026-02-30', '2029-01-01', 'tomorrow', ''])(
    'nor is a listing open until %j',
    async (validThrough) => {
      expect(await publish(await draft(), undefined, validThrough)).toMatchObject({
        kind: 'conflict',
        code: 'bad-day',
      });
    },
  );

  it('and of other texts everything comes back as it was written', async () => {
    const title = `<script>alert(1)</script> ' " & 🦜 שלום`;
    const listing = await draft({ title, text: `a\0b ${title}\r\n\uD800` });
    const stored = granted(await readOwnListing(of(acme), keyOf(listing)));
    expect(stored.content).toMatchObject({ title, text: `ab ${title}\n\uFFFD` });
  });
});

describe('nobody else', () => {
  it.each<[string, (organisation: string, listing: string) => Promise<{ readonly kind: string }>]>([
    ['creates', (org) => createListing(of(other), org, goodContent())],
    ['lists', (org) => listListings(of(other), org, { limit: 9 })],
    ['reads', (organisation, listing) => readOwnListing(of(other), { organisation, listing })],
    [
      'reads the history of',
      (organisation, listing) => readListingHistory(of(other), { organisation, listing }),
    ],
    [
      'changes',
      (organisation, listing) =>
        editListing(
          of(other),
          tools,
          { organisation, listing },
          {
            version: 1,
            content: goodContent(),
            answers: [],
          },
        ),
    ],
    [
      'publishes',
      (organisation, listing) =>
        publishListing(of(other), tools, { organisation, listing }, { version: 1 }),
    ],
    ['closes', (organisation, listing) => closeListing(of(other), { organisation, listing }, 1)],
  ])('%s listings of an organisation', async (what, attempt) => {
    const listing = await draft();
    expect((await attempt(acme.organisation, listing.id)).kind).toBe('not-found');
    // With one's own organisation and the id of another's listing.
    if (!['creates', 'lists'].includes(what)) {
      expect((await attempt(other.organisation, listing.id)).kind).toBe('not-found');
    }
  });

  it('without the permission does more than read', async () => {
    const reader = await addTestEmployer(database, 'Reader House', 'reader');
    const context = of(reader);
    const outcome = await createListing(context, reader.organisation, goodContent());
    expect(outcome).toMatchObject({ kind: 'forbidden' });
    expect(await listListings(context, reader.organisation, { limit: 9 })).toMatchObject({
      kind: 'ok',
    });
  });
});

describe('the page and feed of an organisation', () => {
  it('hold what is open, for anybody', async () => {
    const employer = await addTestEmployer(database, 'Feed <House> & Co');
    const context = of(employer);
    const title = 'AI engineer <b>&amp;</b> ]]>';
    const made = granted(
      await createListing(context, employer.organisation, goodContent({ title })),
    );
    granted(await createListing(context, employer.organisation, goodContent()));
    const key = { organisation: employer.organisation, listing: made.id };
    granted(await publishListing(context, tools, key, { version: 1 }));
    const page = granted(await readOrganisationPage(context, employer.slug, tools.origin));
    expect(page.listings.map(({ id }) => id)).toEqual([made.id]);
    const feed = granted(await readOrganisationFeed(context, employer.slug, tools.origin));
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed).toContain('<title>Jobs at Feed &lt;House&gt; &amp; Co</title>');
    expect(await readOrganisationPage(context, 'nobody', tools.origin)).toMatchObject({
      kind: 'not-found',
    });
  });
});
