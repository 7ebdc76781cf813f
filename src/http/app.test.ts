import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisSchema } from '../domain/analysis.js';
import { startTestApp, type TestApp } from './test/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.close());

const posting = {
  title: 'Data Scientist',
  text: 'We look for a data scientist. You will build forecasting models in Python, run A/B tests and present results to the board. You need three years of experience with SQL and statistics. The base salary is $120,000 to $140,000 a year.',
};

describe('POST /v1/analyze', () => {
  it('says which role a posting describes', async () => {
    const response = await app.send('/v1/analyze?text=true', { json: posting });
    expect(response.status).toBe(200);
    const analysis = analysisSchema.parse(await response.json());
    expect(analysis.roles[0]?.role).toBe('data-scientist');
    expect(analysis.text).toContain('forecasting');
  });

  it('leaves the linter out where it is not wanted', async () => {
    const response = await app.send('/v1/analyze?lint=false', { json: posting });
    expect(((await response.json()) as { diagnostics: unknown[] }).diagnostics).toEqual([]);
  });
});

describe('What is wrong with a request', () => {
  const cases: readonly [name: string, path: string, init: object, status: number, code: string][] =
    [
      ['no such address', '/v1/nothing', {}, 404, 'not-found'],
      ['another method', '/v1/analyze', { method: 'DELETE' }, 405, 'method-not-allowed'],
      ['no type', '/v1/analyze', { method: 'POST', body: '{}' }, 415, 'unsupported-media-type'],
      [
        'no JSON',
        '/v1/analyze',
        { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
        400,
        'bad-request',
      ],
      ['no text', '/v1/analyze', { json: {} }, 400, 'invalid-request'],
      [
        'a field too many',
        '/v1/analyze',
        { json: { text: 'a', roles: [] } },
        400,
        'invalid-request',
      ],
      ['a wrong switch', '/v1/analyze?lint=perhaps', { json: posting }, 400, 'invalid-request'],
      [
        'too long a body',
        '/v1/analyze',
        { json: { text: 'a'.repeat(3_000_000) } },
        413,
        'too-large',
      ],
      [
        'too long a text',
        '/v1/analyze',
        { json: { text: 'a'.repeat(1_100_000) } },
        400,
        'invalid-request',
      ],
    ];

  it.each(cases)('is told as a problem document: %s', async (_, path, init, status, code) => {
    const response = await app.send(path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, code });
  });

  it('names the methods that an address takes', async () => {
    const response = await app.send('/v1/analyze', { method: 'PUT' });
    expect(response.headers.get('allow')).toBe('POST');
  });
});

describe('The server', () => {
  it('says that it lives and that it can work', async () => {
    expect((await app.send('/healthz')).status).toBe(200);
    expect((await app.send('/readyz')).status).toBe(200);
  });

  it('sends its security headers with every answer, good or bad', async () => {
    for (const path of ['/healthz', '/v1/nothing', '/v1/openapi.json']) {
      const { headers } = await app.send(path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    }
  });

  it('counts requests by the pattern of their route', async () => {
    await app.send('/v1/analyze', { json: posting });
    const text = await (await app.send('/metrics')).text();
    expect(text).toMatch(/rolescope_http_requests_total\{method="POST",route="\/v1\/analyze"/);
  });

  it('tells how it does only to its own machine', async () => {
    const response = await app.send('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(response.status).toBe(404);
  });

  it('lets another address make only so many requests', async () => {
    const limited = await startTestApp({
      rateLimit: { requests: 2, seconds: 60 },
      trustProxy: true,
    });
    const ask = (address: string) =>
      limited.send('/v1/openapi.json', { headers: { 'x-forwarded-for': address } });
    expect((await ask('203.0.113.9')).status).toBe(200);
    expect((await ask('203.0.113.9')).status).toBe(200);
    const refused = await ask('203.0.113.9');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('203.0.113.10')).status).toBe(200);
    await limited.close();
  });
});
