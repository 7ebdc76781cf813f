import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '../domain/account.js';
import { startCheckedApp } from './test/checked-app.js';
import { fixtures } from './test/fixtures.js';
import { callable, exampleOf, operations, type Operation } from './test/operations.js';
import type { TestApp } from './test/test-app.js';
import { tryOperation } from './test/try-operation.js';
import { makeWorld, userKinds, type UserKind, type World } from './test/world.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;

let app: TestApp;

beforeAll(async () => {
  app = await startCheckedApp();
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

type Cell = 'succeeds' | number;

/** What a kind of user is answered where a route states an access. */
function expectCell(access: Access, user: UserKind): Cell {
  if (access === 'public') return 'succeeds';
  if (user === 'anonymous') return 401;
  if (access === 'person') return 'succeeds';
  if (access === 'operator') return user === 'operator' ? 'succeeds' : 403;
  const order = ['reader', 'editor', 'owner'];
  if (!order.includes(user)) return 404;
  return order.indexOf(user) >= order.indexOf(access) ? 'succeeds' : 403;
}

async function tryCell(
  operation: Operation,
  world: World,
  user: UserKind,
): Promise<{ readonly cell: Cell; readonly text: string }> {
  const as = user === 'anonymous' ? null : world.people[user];
  const example = await exampleOf(operation, world, user);
  const response = await tryOperation(app, world, { operation, example, as });
  const others = fixtures[operation.id]?.succeedsWith ?? [];
  const succeeds = response.status < 300 || others.includes(response.status);
  const text = succeeds ? '' : `${user}: ${(await response.text()).slice(0, 300)}`;
  return { cell: succeeds ? 'succeeds' : response.status, text };
}

it('Every operation states who may call it, under a name of its own', () => {
  expect(operations.filter(({ access }) => access === undefined)).toEqual([]);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
});

it('Every operation has a fixture, and every fixture an operation', () => {
  expect(Object.keys(fixtures).sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe('Each kind of user is answered as the operation states:', () => {
  it.each(callable)('$id, for $access', async (operation) => {
    const world = await makeWorld(app);
    const { access = 'public' } = operation;
    const found: Record<string, Cell> = {};
    const texts: string[] = [];
    for (const user of userKinds) {
      const { cell, text } = await tryCell(operation, world, user);
      found[user] = cell;
      texts.push(text);
    }
    const wanted = Object.fromEntries(userKinds.map((user) => [user, expectCell(access, user)]));
    expect(found, texts.join('\n')).toEqual(wanted);
  });
});
