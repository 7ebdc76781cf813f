import { Script } from 'node:vm';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { Advice } from '../domain/advice.js';
import type { Fit } from '../domain/fit.js';
import type { RoleId } from '../domain/analysis.js';
import { createApi } from './api.js';
import { createClient } from './client.js';
import { describeApi } from './describe-api.js';
import { apiScript } from './docs/script.js';
import { sampleOf } from './docs/sample-of.js';
import { startTestApp, type TestApp } from './test/test-app.js';

const START_WITHIN = 180_000;
const api = createApi({} as never);
const description = describeApi(api);
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

describe('The description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(description) as never);
    expect(result).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('is served, and has every route there is', async () => {
    const served = await (await app.send('/v1/openapi.json')).json();
    expect(served).toEqual(JSON.parse(JSON.stringify(description)));
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routed = api.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect([...new Set(routed)].sort()).toEqual(described.sort());
  });

  it('says of every operation what it does and what may come of it', () => {
    for (const methods of Object.values(description.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const { operationId, summary, tags, responses, requestBody } = operation;
        expect(operationId).toMatch(/^[a-z]\w+$/);
        expect(summary.length, operationId).toBeGreaterThan(4);
        expect(tags.length, operationId).toBe(1);
        expect(Object.keys(responses).some((status) => status < '300')).toBe(true);
        if (method === 'get') expect(requestBody).toBeUndefined();
      }
    }
  });

  it('takes fields that may be left out, and null, for what they are', () => {
    const { Diagnostic, RoleSummary } = description.components.schemas;
    expect(Diagnostic!['required']).not.toContain('fix');
    expect(RoleSummary!['properties']).toMatchObject({
      variantOf: { anyOf: [{ $ref: '#/components/schemas/RoleId' }, { type: 'null' }] },
    });
    expect(RoleSummary!['required']).toContain('variantOf');
  });
});

describe('The page about the API', () => {
  it('shows every operation, and loads nothing from elsewhere', async () => {
    const response = await app.send('/docs/api');
    const page = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    for (const methods of Object.values(description.paths)) {
      for (const { operationId } of Object.values(methods)) {
        expect(page).toContain(`<article id="${operationId}"`);
      }
    }
    expect(page).not.toMatch(/<script(?! src="\/docs\/api\.js" defer><)|style="|\son\w+="|https?:/);
    expect(page.match(/ id="([^"]+)"/g)!.length).toBe(new Set(page.match(/ id="([^"]+)"/g)).size);
  });

  it('has a script that a browser can read, and a style', async () => {
    expect(() => new Script(apiScript)).not.toThrow();
    for (const [path, type] of [
      ['/docs/api.js', 'text/javascript; charset=utf-8'],
      ['/docs/api.css', 'text/css; charset=utf-8'],
    ] as const) {
      expect((await app.send(path)).headers.get('content-type')).toBe(type);
    }
  });

  it('proposes bodies that are not refused as malformed', async () => {
    const { paths, components } = description;
    for (const path of ['/analyze', '/lint', '/fit', '/advise', '/hire', '/hire/review'] as const) {
      const { requestBody } = paths[path]!['post']!;
      const { schema } = requestBody!.content['application/json']!;
      const json = sampleOf(schema, components.schemas) as object;
      const filled = path === '/fit' ? { ...json, postings: [{ text: 'a' }] } : json;
      expect((await app.send(`/v1${path}`, { json: filled })).status, path).toBe(200);
    }
  });
});

describe('The typed client', () => {
  const client = createClient('http://localhost/', {
    fetch: (input, init) => app.send(new Request(input, init).url, init as RequestInit),
  });

  it('sends and gives what the server has', async () => {
    const response = await client.analyze.$post({
      json: { text: 'We look for a data scientist who builds forecasting models in Python.' },
      query: {},
    });
    const { roles, language } = await response.json();
    expectTypeOf<(typeof roles)[number]['role']>().toEqualTypeOf<RoleId>();
    expect(language).toBe('en');
  });

  it('knows the types of the domain', () => {
    type FitAnswer = Awaited<ReturnType<Awaited<ReturnType<typeof client.fit.$post>>['json']>>;
    expectTypeOf<FitAnswer['fits'][number]['fit']['score']>().toEqualTypeOf<Fit['score']>();
    type AdviceAnswer = Awaited<
      ReturnType<Awaited<ReturnType<typeof client.advise.$post>>['json']>
    >;
    expectTypeOf<AdviceAnswer['target']>().toEqualTypeOf<Advice['target']>();
    // @ts-expect-error -- a posting has a text
    void (() => client.analyze.$post({ json: {}, query: {} }));
  });
});
