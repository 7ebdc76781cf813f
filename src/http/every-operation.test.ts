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
/** For calls that are refused, and so change nothing. */
let world: World;

beforeAll(async () => {
  app = await startTestApp({ log });
  world = await makeWorld(app);
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

/** Whoever may call an operation, and is signed in. */
function callerOf({ access }: Operation): Exclude<UserKind, 'anonymous'> {
  return access === 'operator' ? 'operator' : 'owner';
}

async function call(operation: Operation, world: World, more: Partial<Call> = {}) {
  const user = callerOf(operation);
  const example = more.example ?? (await exampleOf(operation, world, user));
  return tryOperation(app, world, { ...more, operation, example, as: world.people[user] });
}

const unsafe = callable.filter(({ method }) => method !== 'GET');

describe('No page of another site can call', () => {
  it.each(unsafe)('$id', async (operation) => {
    const user = callerOf(operation);
    const example = await exampleOf(operation, world, user);
    for (const origin of ['', 'null', 'https://evil.example', 'http://localhost.evil.example']) {
      const response = await call(operation, world, { example, headers: { origin } });
      expect(await response.json()).toMatchObject({ status: 403, code: 'foreign-origin' });
    }
  });
});

const OTHER_ID = '00000000-0000-4000-8000-000000000000';

/** What somebody might add to a body who would like to be more than they are. */
const EXTRAS = {
  operator: true,
  permission: 'owner',
  id: OTHER_ID,
  organisation: OTHER_ID,
  person: OTHER_ID,
};

describe('No body may hold more than was asked for, nor change the prototype of anything:', () => {
  it.each(unsafe)('$id', async (operation) => {
    const { json, ...example } = await exampleOf(operation, world, callerOf(operation));
    if (typeof json !== 'object' || json === null) return;
    const extras = Object.entries(EXTRAS).filter(([name]) => !operation.fields.has(name));
    const more = { ...example, json: { ...json, ...Object.fromEntries(extras) } };
    expect((await call(operation, world, { example: more })).status).toBe(400);
    const inner = JSON.stringify(json).replace('{', Object.keys(json).length === 0 ? '' : ',');
    const body = `{"__proto__":{"operator":true},"constructor":{"prototype":{"a":1}}${inner}`;
    const headers = { ...example.headers, 'content-type': 'application/json' };
    const poisoned = { ...example, body, headers };
    expect((await call(operation, world, { example: poisoned })).status).toBeLessThan(500);
    expect(({} as { readonly operator?: unknown }).operator).toBeUndefined();
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
