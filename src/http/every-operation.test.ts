import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_PASSWORD } from '../app/accounts/test-people.js';
import { captureLog } from './test/capture-log.js';
import { callable, exampleOf, type Operation } from './test/operations.js';
import { startTestApp, type TestApp } from './test/test-app.js';
import { tryOperation, type Call } from './test/try-operation.js';
import { makeWorld, type UserKind, type World } from './test/world.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;

const { log, lines } = captureLog();
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ log });
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

/** Whoever may call an operation, and is signed in. */
function callerOf({ access }: Operation): Exclude<UserKind, 'anonymous'> {
  return access === 'operator' ? 'operator' : 'owner';
}

async function call(operation: Operation, world: World, more: Partial<Call> = {}) {
  const user = callerOf(operation);
  const example = await exampleOf(operation, world, user);
  return tryOperation(app, world, { operation, example, as: world.people[user], ...more });
}

const unsafe = callable.filter(({ method }) => method !== 'GET');

describe('No page of another site can call', () => {
  it.each(unsafe)('$id', async (operation) => {
    const world = await makeWorld(app);
    for (const origin of ['', 'null', 'https://evil.example', 'http://localhost.evil.example']) {
      const response = await call(operation, world, { headers: { origin } });
      expect(await response.json()).toMatchObject({ status: 403, code: 'foreign-origin' });
    }
  });
});

/** What somebody might add to a body who would like to be more than they are. */
const EXTRAS: readonly (readonly [name: string, value: unknown])[] = [
  ['operator', true],
  ['permission', 'owner'],
  ['id', '00000000-0000-4000-8000-000000000000'],
  ['organisation', '00000000-0000-4000-8000-000000000000'],
  ['person', '00000000-0000-4000-8000-000000000000'],
];

describe('No body may hold more than was asked for:', () => {
  it.each(unsafe)('$id', async (operation) => {
    const world = await makeWorld(app);
    const user = callerOf(operation);
    for (const [name, value] of EXTRAS) {
      const example = await exampleOf(operation, world, user);
      const { json } = example;
      if (typeof json !== 'object' || json === null || operation.fields.has(name)) continue;
      const more = { ...example, json: { ...json, [name]: value } };
      const response = await call(operation, world, { example: more });
      expect([name, response.status]).toEqual([name, 400]);
    }
  });
});

describe('No body changes the prototype of anything:', () => {
  it.each(unsafe)('$id', async (operation) => {
    const world = await makeWorld(app);
    const example = await exampleOf(operation, world, callerOf(operation));
    if (typeof example.json !== 'object') return;
    const { json, ...rest } = example;
    const inner = JSON.stringify(json).slice(1);
    for (const poison of ['"__proto__":{"operator":true}', '"constructor":{"prototype":{"a":1}}']) {
      const body = `{${poison}${inner === '}' ? '' : ','}${inner}`;
      const headers = { ...rest.headers, 'content-type': 'application/json' };
      const response = await call(operation, world, { example: { ...rest, body, headers } });
      expect(response.status).toBeLessThan(500);
      expect(({} as { readonly operator?: unknown }).operator).toBeUndefined();
    }
  });
});

describe('Whoever is signed in is sent nothing that anything on the way may keep:', () => {
  it.each(callable)('$id', async (operation) => {
    const { headers } = await call(operation, await makeWorld(app));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

// The last one: the log holds the lines of all that was called above.
it('No line of the log tells who called, or what they sent', () => {
  expect(lines.length).toBeGreaterThan(callable.length);
  const text = lines.filter((line) => !line.includes('Link that sets')).join('');
  for (const secret of ['test.example', 'Test Person', TEST_PASSWORD, 'session=', '#']) {
    expect(text).not.toContain(secret);
  }
  expect(text).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}@/);
});
