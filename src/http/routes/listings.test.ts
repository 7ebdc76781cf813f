import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodContent } from '../../app/listings/test-listings.js';
import { hostileTexts } from '../../format/hostile-texts.js';
import { startCheckedApp } from '../test/checked-app.js';
import type { TestApp } from '../test/test-app.js';
import { makeWorld, signedInAs, type World } from '../test/world.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;

let app: TestApp;
let world: World;
let owner: Readonly<Record<string, string>>;
let listings: string;

beforeAll(async () => {
  app = await startCheckedApp();
  world = await makeWorld(app);
  owner = await signedInAs(world, world.people.owner);
  listings = `/v1/organisations/${world.organisation}/listings`;
}, START_WITHIN);
afterAll(() => app?.close(), START_WITHIN);

interface Answer {
  readonly status: number;
  readonly json: Readonly<Record<string, never>> & {
    readonly id: string;
    readonly version: number;
  };
}

async function call(path: string, json?: unknown, method?: string): Promise<Answer> {
  const response = await app.send(path, {
    headers: owner,
    ...(json === undefined ? {} : { json }),
    ...(method === undefined ? {} : { method }),
  });
  const text = await response.text();
  return { status: response.status, json: (text === '' ? {} : JSON.parse(text)) as Answer['json'] };
}

const draft = async (given = {}): Promise<string> => {
  const { status, json } = await call(listings, { content: goodContent(given) });
  expect(status).toBe(201);
  return json.id;
};

describe('listings over HTTP', () => {
  it('go from a draft to a page, a feed and an end', async () => {
    const id = await draft();
    const published = await call(`${listings}/${id}/publish`, { version: 1 });
    expect(published).toMatchObject({ status: 200, json: { version: 2 } });
    expect(await call(`/v1/listings/${id}`)).toMatchObject({ status: 200, json: { open: true } });
    const feed = await app.send(`/v1/employers/test-${world.organisation}/feed`);
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await feed.text()).toContain(id);
    expect(await call(`${listings}/${id}/close`, { version: 2 })).toMatchObject({ status: 200 });
    expect(await call(`/v1/listings/${id}`)).toMatchObject({ json: { open: false } });
  });

  it('opened in two tabs: the second is told, with both texts', async () => {
    const id = await draft();
    const edit = (title: string) =>
      call(
        `${listings}/${id}`,
        { version: 1, content: goodContent({ title }), answers: [] },
        'PUT',
      );
    expect((await edit('First')).status).toBe(200);
    expect(await edit('Second')).toMatchObject({
      status: 409,
      json: {
        code: 'changed-elsewhere',
        current: { version: 2, content: { title: 'First' } },
        yours: { content: { title: 'Second' } },
      },
    });
  });

  it('are linted while they are written, and stored only when they are sent', async () => {
    const before = await call(listings);
    const content = goodContent({ pay: { min: 1, max: 2, currency: 'EUR', period: 'hour' } });
    const { status, json } = await call(`${listings}/review`, { content, answers: [] });
    expect(status).toBe(200);
    expect(json).toMatchObject({ open: 1 });
    expect(JSON.stringify(json)).toContain('listing/pay-contradicts');
    expect(await call(listings)).toEqual(before);
  });

  it('come part by part', async () => {
    for (let n = 0; n < 3; n++) await draft();
    const seen = new Set<string>();
    let cursor = '';
    for (let part = 0; part < 50; part++) {
      const { json } = await call(`${listings}?limit=2${cursor}`);
      const { listings: found, next } = json as unknown as {
        readonly listings: readonly { readonly id: string }[];
        readonly next: string | null;
      };
      for (const { id } of found) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });
});

describe('bad input', () => {
  it.each<[string, unknown, number]>([
    ['a text of a megabyte', { content: goodContent({ text: 'a '.repeat(500_000) }) }, 413],
    ['a text of 199,000 letters', { content: goodContent({ text: 'a'.repeat(199_000) }) }, 422],
    ['a text of 300,000 letters', { content: goodContent({ text: 'a'.repeat(300_000) }) }, 400],
    ['no content', {}, 400],
    ['a field of its own', { content: { ...goodContent(), organisation: 'x' } }, 400],
    ['a title that is a number', { content: { ...goodContent(), title: 7 } }, 400],
    [
      'an unknown currency',
      { content: goodContent({ pay: { min: 1, max: 2, currency: 'ZZZ', period: 'year' } }) },
      422,
    ],
    [
      'pay that is no number',
      {
        content: { ...goodContent(), pay: { min: null, max: 2, currency: 'EUR', period: 'year' } },
      },
      400,
    ],
    ['an unknown period', { content: { ...goodContent(), pay: { period: 'decade' } } }, 400],
    [
      'a thousand places',
      { content: { ...goodContent(), places: Array.from({ length: 1_000 }, () => ({})) } },
      400,
    ],
  ])('is refused: %s', async (_what, body, status) => {
    expect((await call(listings, body)).status).toBe(status);
  });

  it.each(['2026-11-20', '2020-01-01', 'x'])('as is a last day of %j', async (validThrough) => {
    const id = await draft();
    const outcome = await call(`${listings}/${id}/publish`, { version: 1, validThrough });
    expect(outcome).toMatchObject({ status: 409, json: { code: 'bad-day' } });
  });

  it('and scripts in every field come back as text', async () => {
    const text = hostileTexts.slice(0, 30).join('\n\n');
    const title = '</script><img src=x onerror=alert(1)>';
    const places = [{ locality: title, region: title, country: 'DE' }];
    const id = await draft({ title, text, places });
    const preview = await call(`${listings}/${id}/preview`);
    expect(preview.status).toBe(200);
    const { head, body } = preview.json as unknown as Record<'head' | 'body', string>;
    expect(head.match(/<\/?script/gi)).toHaveLength(2);
    expect(body).not.toMatch(/<(?:script|img|svg|iframe|object|embed|form|style)\b/i);
    expect((await call(`${listings}/${id}`)).json).toMatchObject({ content: { title } });
  });
});
