import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBoard } from '../../app/import/import-board.js';
import { startJudge } from '../../app/import/judge.js';
import { boardOf, feedPosting } from '../../app/import/test-boards.js';
import type { SavedSearch } from '../../domain/saved-search.js';
import type { SearchPage } from '../../app/search/search-postings.js';
import { addTestPerson, beginTestSession } from '../../app/accounts/test-people.js';
import { startTestApp, TEST_NOW, type TestApp } from '../test/test-app.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;
/** A query may be as bad as it likes, and is answered soon. Wide: machines are shared. */
const SOON_MS = 2_000;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  const { database } = app.service;
  const judge = startJudge(1);
  const hostile = 'Engineer <script>alert(1)</script> & "co" ]]>';
  const postings = [
    feedPosting('1', { datePosted: { stated: '2026-11-01', iso: '2026-11-01' } }),
    feedPosting('2', { title: 'Data engineer', company: 'Beta & Sons' }),
    feedPosting('3', { title: hostile, company: 'O\'Neil "x"' }),
    feedPosting('a/b c?', { title: 'Kubernetes engineer' }),
  ];
  await importBoard(boardOf([{ postings }]), { database, judge, now: TEST_NOW });
  await judge.close();
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

async function search(query: string): Promise<{ status: number; page: SearchPage }> {
  const answer = await app.send(`/v1/postings?${query}`);
  return { status: answer.status, page: (await answer.json()) as SearchPage };
}

const q = (text: string): string => `q=${encodeURIComponent(text)}`;

describe('GET /v1/postings', () => {
  it('finds, counts and explains', async () => {
    const { status, page } = await search(q('ai engineer berlin'));
    expect(status).toBe(200);
    expect(page.hits[0]).toMatchObject({ posting: { externalId: '1' }, near: false });
    expect(page.hits[0]?.rank?.parts.map(({ part }) => part)).toEqual([
      'terms',
      'title',
      'text',
      'fresh',
      'score',
    ]);
    expect(page.total).toMatchObject({ more: false });
    expect(page.understood.chips.map(({ kind }) => kind)).toEqual(['role', 'city']);
    expect(page.facets.place).toEqual([
      { value: 'DE', label: 'Germany', n: page.total.n, term: 'place:DE' },
    ]);
    expect(page.facets.company.length).toBeGreaterThan(0);
  });

  it('narrows to what a facet counts, by its term', async () => {
    const { page } = await search('');
    for (const counts of Object.values(page.facets).flat()) {
      if (counts.term === null) continue;
      const narrowed = await search(q(counts.term));
      expect([counts.term, narrowed.page.total.n]).toEqual([counts.term, counts.n]);
    }
  });

  it.each(['relevance', 'score', 'newest', 'pay'])('goes on page by page, by %s', async (sort) => {
    const seen: string[] = [];
    let cursor = '';
    for (;;) {
      const { page } = await search(`sort=${sort}&limit=1${cursor}`);
      seen.push(...page.hits.map(({ posting }) => posting.externalId));
      if (page.next === null) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    const { page } = await search(`sort=${sort}&limit=100`);
    expect(seen).toEqual(page.hits.map(({ posting }) => posting.externalId));
    expect(new Set(seen).size).toBe(4);
  });

  it('shows what is nearly what was asked for, and says so', async () => {
    const { page } = await search(q('kubernetes engineer paris'));
    expect(page.total).toEqual({ n: 0, more: false });
    expect(page.hits[0]).toMatchObject({ near: true, posting: { externalId: 'a/b c?' } });
  });

  it.each([
    ['a query of 10,000 terms', q('a '.repeat(10_000)), 400],
    ['a long query', q('rust '.repeat(1_500)), 200],
    ['a quote that is never closed', q('"ai engineer'), 200],
    ['marks alone', q(`'"\\:*&|!()<->`), 200],
    ['a NUL', q('rust\0go'), 400],
    ['half a pair', 'q=%ED%A0%80', 200],
    ['a limit of a billion', 'limit=1e9', 400],
    ['a limit of 0', 'limit=0', 400],
    ['a broken cursor', 'cursor=%00%FF', 422],
    ['a made-up cursor', `cursor=${Buffer.from('[1,"x",2,3]').toString('base64url')}`, 422],
    ['an unknown order', 'sort=best', 400],
    ['a weight too high', 'weight.pay=1000', 400],
    [
      'no weight at all',
      'weight.pay=0&weight.clarity=0&weight.coherence=0&weight.freshness=0',
      200,
    ],
  ])('answers %s', async (_what, query, status) => {
    const start = performance.now();
    const answer = await app.send(`/v1/postings?${query}`);
    expect([400, 422].includes(answer.status) ? 400 : answer.status).toBe(
      status === 422 ? 400 : status,
    );
    if (status >= 400) {
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    expect(performance.now() - start).toBeLessThan(SOON_MS);
  });

  it('takes a cursor for its own search only', async () => {
    const { page } = await search('limit=1');
    const answer = await app.send(`/v1/postings?q=rust&cursor=${page.next}`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/cursor' }] });
  });
});

describe('GET /v1/postings/{board}/{id}', () => {
  it('reads one, whatever its id is like', async () => {
    const answer = await app.send(
      `/v1/postings/${encodeURIComponent('greenhouse:acme')}/${encodeURIComponent('a/b c?')}`,
    );
    expect(answer.status).toBe(200);
    const { posting, analysis, score, text } = (await answer.json()) as Record<string, never>;
    expect(posting).toMatchObject({ title: 'Kubernetes engineer' });
    expect(analysis).toMatchObject({ roles: expect.any(Array) });
    expect(score).toMatchObject({ parts: expect.any(Array) });
    expect(text).toContain('retrieval');
  });

  it('says that there is none', async () => {
    expect((await app.send('/v1/postings/x/y')).status).toBe(404);
  });
});

describe('GET /v1/suggestions', () => {
  it.each([
    ['kub', 'Kubernetes', 'skill:kubernetes '],
    ['senior pyth', 'Python', 'senior skill:python '],
    ['company:bet', 'Beta & Sons', 'company:"Beta & Sons" '],
    ['germ', 'Germany', 'place:"Germany" '],
    ['title:data', 'Data engineer', 'title:"Data engineer" '],
    ['posted', 'posted:', 'posted:'],
  ])('goes on from %s', async (text, label, whole) => {
    const answer = await app.send(`/v1/suggestions?${q(text)}`);
    const { suggestions } = (await answer.json()) as { suggestions: readonly object[] };
    expect(suggestions).toContainEqual(expect.objectContaining({ label, text: whole }));
  });
});

describe('saved searches', () => {
  it('are kept, followed by a feed that is XML, and deleted', async () => {
    const { database } = app.service;
    const person = await addTestPerson(database, { now: TEST_NOW });
    const token = await beginTestSession(database, person, TEST_NOW);
    const headers = { cookie: `session=${token}`, origin: 'http://localhost' };
    const saved = await app.send('/v1/account/searches', {
      headers,
      json: { name: 'Mine & <others>', query: 'engineer' },
    });
    expect(saved.status).toBe(201);
    const search = (await saved.json()) as SavedSearch;
    const feed = await app.send(`/v1/feeds/${search.token}`);
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    const titles = titlesOf(await feed.text());
    expect(titles[0]).toBe('Mine & <others>');
    expect(titles).toContain(`Engineer <script>alert(1)</script> & "co" ]]>, O'Neil "x"`);
    const path = `/v1/account/searches/${search.id}`;
    expect((await app.send(path, { method: 'DELETE', headers })).status).toBe(204);
    expect((await app.send(`/v1/feeds/${search.token}`)).status).toBe(404);
  });

  it("are nobody else's to see", async () => {
    expect((await app.send('/v1/account/searches')).status).toBe(401);
    expect((await app.send('/v1/feeds/nothing')).status).toBe(404);
  });
});

/** The text of every title of an XML document. */
function titlesOf(xml: string): readonly string[] {
  const titles: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        inside = name === 'title';
        if (inside) titles.push('');
      },
      ontext: (text) => {
        if (inside) titles[titles.length - 1] += text;
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return titles;
}
