/* eslint-disable typescript/no-explicit-any -- what tests read of answers was held against its schema */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCheckedApp } from './test/checked-app.js';
import type { TestApp } from './test/test-app.js';

const START_WITHIN = 180_000;
let app: TestApp;

beforeAll(async () => {
  app = await startCheckedApp();
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

/** The JSON of an answer, of which a test reads a few fields. */
async function json(path: string, init?: object): Promise<any> {
  const response = await app.send(path, init);
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return response.json();
}

describe('What is known', () => {
  it('lists the roles, and tells all of one by its id or another name', async () => {
    const { roles } = await json('/v1/roles');
    expect(roles.map(({ id }: { id: string }) => id)).toContain('ai-engineer');
    const role = await json('/v1/roles/ml-engineer');
    expect(await json('/v1/roles/Machine%20Learning%20Engineer')).toEqual(role);
    expect(role.profile.nearestWrongRole.length).toBeGreaterThan(0);
  });

  it('finds skills by a part of their name, the nearest first', async () => {
    const { skills } = await json('/v1/skills?q=pyth&limit=3');
    expect(skills[0]).toMatchObject({ id: 'python', kind: 'language' });
    expect((await json('/v1/skills/python')).entry.label).toBe('Python');
  });

  it('goes through all skills part by part, each once', async () => {
    const seen: string[] = [];
    let path: string | null = '/v1/skills?limit=100&kind=tool';
    let parts = 0;
    while (path !== null) {
      const response: Response = await app.send(path);
      const { skills, next, total } = (await response.json()) as any;
      seen.push(...skills.map(({ id }: { id: string }) => id));
      const link = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '');
      expect(link === null).toBe(next === null);
      path = link?.[1] ?? null;
      parts++;
      if (path === null) expect(seen.length).toBe(total);
    }
    expect(parts).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('checks the claims of the guides, all or some', async () => {
    const all = await json('/v1/claims');
    const some = await json('/v1/claims?guide=guide-1&verdict=contradicted&role=AI%20engineer');
    expect(some.claims.length).toBeLessThan(all.claims.length);
    for (const { claim, verdict } of some.claims) {
      expect([claim.guide, verdict]).toEqual(['guide-1', 'contradicted']);
    }
    expect((await json('/v1/questions?role=ai-engineer')).questions.length).toBeGreaterThan(5);
  });

  it('tells what a role pays, and compares roles', async () => {
    const pay = await json('/v1/pay?role=senior+data+scientist&place=US');
    expect(pay.question).toEqual({
      ...{ role: 'data-scientist', level: 'senior', place: 'US', currency: 'USD' },
    });
    const comparison = await json('/v1/compare?roles=ai-engineer,data-scientist&place=US');
    expect(comparison.roles).toHaveLength(2);
  });

  it('gives a comparison as one file that runs no script', async () => {
    const response = await app.send('/v1/compare?roles=ai-engineer,data-scientist&format=html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).not.toMatch(/<script/);
  });

  it.each([
    '/v1/roles',
    '/v1/skills?q=sql',
    '/v1/compare?roles=ai-engineer,data-scientist',
    '/v1/quiz',
  ])('is sent only once: %s', async (path) => {
    const etag = (await app.send(path)).headers.get('etag')!;
    const again = await app.send(path, { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await app.send(path, { headers: { 'if-none-match': '"other"' } });
    expect([other.status, other.headers.get('etag')]).toEqual([200, etag]);
  });

  it.each([
    ['/v1/roles/phlebotomist', 404, /no such role/],
    ['/v1/skills/python3x', 404, /The nearest: /],
    ['/v1/compare?roles=ai-engineer', 422, /two to four roles/],
    ['/v1/compare?roles=ai-engineer,data-scientist&level=boss', 422, /intern, junior/],
    ['/v1/pay?role=data-scientist&place=Atlantis', 422, /place "Atlantis"/],
    ['/v1/claims?role=data-scientits', 422, /data scientist/i],
    ['/v1/claims?verdict=maybe', 400, /errors/],
    ['/v1/skills?cursor=abc', 400, /cursor/],
    ['/v1/skills?limit=1000', 400, /errors/],
    ['/v1/pay', 400, /errors/],
  ])('of what is unknown or wrong says so: %s', async (path, status, detail) => {
    const response = await app.send(path);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toMatch(detail);
  });
});

const text =
  'Data Scientist\n\nWe look for a data scientist. You will build forecasting models in Python, run A/B tests and present results to the board. You need three years of experience with SQL and statistics. The base salary is $120,000 to $140,000 a year.';

describe('POST /v1/lint', () => {
  it('places what it finds in the text as sent, and divides a posting on request', async () => {
    const posting = { text: `${text.replace(/The base .*/, '')}\nSalary: competitive.` };
    const { diagnostics, fields, split } = await json('/v1/lint', {
      json: { posting, split: true },
    });
    const { span, place } = diagnostics.find((one: { code: string }) => one.code === 'pay/vague');
    expect(fields.text.slice(span.start, span.end)).toMatch(/competitive/i);
    expect(place.line).toBe(4);
    expect(split.parts.length).toBeGreaterThan(1);
  });

  it('takes settings, and says what is wrong with them', async () => {
    const settings = { rules: { 'pay/vague': 'off' } };
    const posting = { text: `${text.replace(/The base .*/, '')}\nSalary: competitive.` };
    const { diagnostics } = await json('/v1/lint', { json: { posting, settings } });
    expect(JSON.stringify(diagnostics)).not.toContain('pay/vague');
    const wrong = { rules: { 'pay/vagua': 'off' } };
    const refused = await app.send('/v1/lint', { json: { posting, settings: wrong } });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/settings' }] });
  });

  it('speaks SARIF where that is asked for', async () => {
    const response = await app.send('/v1/lint', {
      json: { posting: { text } },
      headers: { accept: 'application/sarif+json' },
    });
    expect(response.headers.get('content-type')).toBe('application/sarif+json');
    expect(await response.json()).toMatchObject({ version: '2.1.0' });
  });
});

describe('Hiring', () => {
  it('goes from a brief to a plan with a draft that was linted', async () => {
    const brief =
      'Our support team answers the same questions every day. We want a chatbot over our manuals that answers customers, live by spring. Two Python developers are here already.';
    const { plan } = await json('/v1/hire', { json: { brief, place: 'Germany' } });
    expect(plan.roles[0].role).toBe('ai-engineer');
    expect(plan.draft.text).not.toBe('');
    const refused = await app.send('/v1/hire', { json: { brief, place: 'Atlantis' } });
    expect(await refused.json()).toMatchObject({ status: 422, errors: [{ pointer: '/place' }] });
  });

  it('reviews an existing posting', async () => {
    const review = await json('/v1/hire/review', { json: { text, title: 'Data Scientist' } });
    expect(review).toMatchObject({ role: 'data-scientist' });
  });
});

describe('The quiz', () => {
  it('is answered by the ids of its questions', async () => {
    const { questions } = await json('/v1/quiz');
    const answers = { [questions[0].id]: 2 };
    const { results } = await json('/v1/quiz', { json: { answers } });
    expect(results[0].agreement).toBeGreaterThanOrEqual(results[1].agreement ?? -1);
    const refused = await app.send('/v1/quiz', { json: { answers: { none: 1 } } });
    expect(await refused.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/answers/none' }],
    });
  });
});
