/* eslint-disable typescript/no-explicit-any -- what tests read of answers was held against its schema */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCheckedApp } from './test/checked-app.js';
import type { TestApp } from './test/test-app.js';

const START_WITHIN = 180_000;
let app: TestApp;
let minute = 10;

beforeAll(async () => {
  app = await startCheckedApp({ now: () => `2026-11-21T12:${minute}:00.000Z` });
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

async function json(path: string, init?: object): Promise<any> {
  const response = await app.send(path, init);
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return response.json();
}

const text = `Ada Example
ada@example.org

Experience

Data Scientist, Acme, 2019 - present
- Built forecasting models in Python and SQL
- Ran A/B tests with 40,000 people

Skills
Python, SQL, statistics`;

const posting = {
  title: 'Data Scientist',
  text: 'You will build forecasting models in Python, run A/B tests and present results to the board. You need three years of experience with SQL and statistics.',
};

/** A form with a file. */
function formOf(content: string | Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData();
  form.set('file', new File([content], name));
  return form;
}

describe('POST /v1/resume', () => {
  it('reads the same from text, from a file, and up to a day', async () => {
    const sent = await json('/v1/resume', { json: { resume: { text }, today: '2024-03-01' } });
    expect(sent.judgement.roles[0].role).toBe('data-scientist');
    const form = formOf(text, 'cv.txt');
    form.set('today', '2024-03-01');
    expect(await json('/v1/resume', { method: 'POST', body: form })).toEqual(sent);
    expect(sent.judgement.until).toEqual({ date: { year: 2024, month: 3 }, given: true });
  });

  it('reads JSON Resume, in a body and in a file, and tells of fields that are wrong', async () => {
    const document = { work: [{ name: 'Acme', position: 'Data Scientist', highlights: [7] }] };
    const sent = await json('/v1/resume', { json: { resume: { json: document } } });
    expect(sent.resume.work[0].position.value).toBe('Data Scientist');
    expect(sent.problems).not.toEqual([]);
    const form = formOf(JSON.stringify(document), 'cv.json');
    expect(await json('/v1/resume', { method: 'POST', body: form })).toEqual(sent);
  });

  it.each<[string, () => object, number]>([
    ['a picture', () => ({ body: formOf('\u0089PNG\r\n', 'cv.pdf') }), 422],
    ['an empty file', () => ({ body: formOf('', 'cv.pdf') }), 422],
    ['a broken PDF', () => ({ body: formOf('%PDF-1.7\n%%EOF', 'cv.pdf') }), 422],
    ['no file', () => ({ body: new FormData() }), 400],
    ['no résumé', () => ({ json: { resume: { json: { a: 1 } } } }), 422],
    ['both', () => ({ json: { resume: { text: 'a', json: {} } } }), 400],
    ['no day', () => ({ json: { resume: { text }, today: '2024-02-31' } }), 400],
    ['bytes', () => ({ body: 'a', headers: { 'content-type': 'application/pdf' } }), 415],
  ])('refuses %s with words that help', async (_, init, status) => {
    const response = await app.send('/v1/resume', { method: 'POST', ...init() });
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toMatch(/^[A-Z].{8,}\.|:/);
  });

  it('bears JSON that is nested too deeply', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const response = await app.send('/v1/resume', {
      method: 'POST',
      body: `{"resume":{"json":${deep}}}`,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
  });
});

describe('POST /v1/fit and /v1/advise', () => {
  it('holds a résumé against postings, the best first', async () => {
    const nurse = { title: 'Nurse', text: 'You care for patients on our ward, night and day.' };
    const { fits } = await json('/v1/fit', {
      json: { resume: { text }, postings: [nurse, posting] },
    });
    expect(fits.map(({ index }: { index: number }) => index)).toEqual([1, 0]);
    expect(fits[0].fit.requirements.length).toBeGreaterThan(0);
  });

  it('wants at least one posting', async () => {
    const response = await app.send('/v1/fit', { json: { resume: { text } } });
    expect(response.status).toBe(400);
  });

  it('advises towards a role by any of its names', async () => {
    const wish = { resume: { text }, role: 'Machine Learning Engineer', steps: 2 };
    const { target, path } = await json('/v1/advise', { json: wish });
    expect(target.role).toBe('ml-engineer');
    expect(path.steps.length).toBeLessThanOrEqual(2);
    const refused = await app.send('/v1/advise', { json: { ...wish, role: 'wizard' } });
    expect(refused.status).toBe(422);
  });
});

describe('The store as a whole', () => {
  const records = ['one', 'two']
    .map((id) => JSON.stringify({ id, company: 'Acme', ...posting, title: `Data Scientist ${id}` }))
    .join('\n');
  const ndjson = { 'content-type': 'application/x-ndjson' };

  /** Sends postings and waits until they are read. */
  async function send(path: string, body: string, headers: object): Promise<any> {
    const begun = await app.send(path, { method: 'POST', body, headers: { ...headers } });
    expect(begun.status, await begun.clone().text()).toBe(202);
    const place = begun.headers.get('location')!;
    for (;;) {
      const run = await json(place);
      if (run.state !== 'running') return run;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('takes postings once, however often they are sent', async () => {
    const keyed = { ...ndjson, 'idempotency-key': 'first' };
    const run = await send('/v1/imports?board=acme', records, keyed);
    expect(run).toMatchObject({ state: 'done', counts: { added: 2, unchanged: 0 } });
    expect((await send('/v1/imports?board=acme', records, keyed)).id).toBe(run.id);
    const other = { method: 'POST', body: `${records}\n`, headers: keyed };
    expect((await app.send('/v1/imports?board=acme', other)).status).toBe(422);
  }, 120_000);

  it('closes what is gone only where it is told that it was sent everything', async () => {
    const part = records.split('\n')[0]!;
    minute++;
    const { counts } = await send('/v1/imports?board=acme', part, ndjson);
    expect(counts).toMatchObject({ added: 0, unchanged: 1, gone: 0 });
    minute++;
    const whole = await send('/v1/imports?board=acme&complete=true', part, ndjson);
    expect(whole.counts).toMatchObject({ unchanged: 1, gone: 1 });
  }, 120_000);

  it('takes a posting as text, and says what it could not read', async () => {
    const plain = { 'content-type': 'text/plain' };
    const [added, broken] = await Promise.all([
      send('/v1/imports?board=texts&title=Analyst', posting.text, plain),
      send('/v1/imports?board=bad', '{"title":', ndjson),
    ]);
    expect(added.counts).toMatchObject({ added: 1 });
    expect([broken.counts.failed, broken.problems.length]).toEqual([1, 1]);
    expect(JSON.stringify(broken)).not.toContain('rolescope-import');
  }, 120_000);

  it('fits stored postings by their keys, and says which there are not', async () => {
    const known = { board: 'ndjson:acme', externalId: 'one' };
    const unknown = { board: 'ndjson:acme', externalId: 'three' };
    const answer = await json('/v1/fit', {
      json: { resume: { text }, stored: [unknown, known] },
    });
    expect(answer.fits.map((one: { posting: object }) => one.posting)).toEqual([known]);
    expect(answer.unknown).toEqual([unknown]);
  });

  it.each([
    ['ndjson', 'application/x-ndjson', /^\{"board":"ndjson:acme"/],
    ['csv', 'text/csv; charset=utf-8', /^board,externalId/],
    ['parquet', 'application/vnd.apache.parquet', /^PAR1/],
  ])('gives its postings as %s', async (format, type, beginning) => {
    const response = await app.send(`/v1/export?format=${format}&board=ndjson:acme`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toMatch(beginning);
  });

  it.each<[string, Record<string, string>, number]>([
    ['another machine', { 'x-forwarded-for': '203.0.113.9' }, 401],
    ['a page of another site', { origin: 'https://evil.example' }, 401],
    ['a page of another site that hides it', { 'sec-fetch-site': 'cross-site' }, 401],
  ])('is closed to %s', async (_, headers, status) => {
    expect((await app.send('/v1/export', { headers })).status).toBe(status);
  });

  it('is closed to a page whose name leads to this machine', async () => {
    const response = await app.send('http://rebound.example/v1/export');
    expect(response.status).toBe(401);
  });
});
