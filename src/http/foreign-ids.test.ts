import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Example } from './test/fixture.js';
import { fixtures } from './test/fixtures.js';
import { callable, exampleOf, type Operation } from './test/operations.js';
import { startTestApp, type TestApp } from './test/test-app.js';
import { tryOperation } from './test/try-operation.js';
import { makeWorld, type World } from './test/world.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** An id that is the whole of a text in a body, and not a part of an e-mail address. */
const QUOTED_ID = /"[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}"/g;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, START_WITHIN);

afterAll(() => app?.close(), START_WITHIN);

/** A place of a call that names a thing, as a function that puts another id there. */
type Put = (id: string) => Example;

/** Every parameter of the path, and every id in the query and in the body, however deep. */
function placesOf(example: Example): readonly Put[] {
  const { params = {}, query = {}, json } = example;
  const inQuery = Object.keys(query).filter((name) => ID.test(query[name]!));
  const inBody = [...new Set(JSON.stringify(json ?? null).match(QUOTED_ID))];
  return [
    ...Object.keys(params).map((name): Put => (id) => ({
      ...example,
      params: { ...params, [name]: id },
    })),
    ...inQuery.map((name): Put => (id) => ({ ...example, query: { ...query, [name]: id } })),
    ...inBody.map((found): Put => (id) => ({
      ...example,
      json: JSON.parse(JSON.stringify(json).replaceAll(found, `"${id}"`)) as unknown,
    })),
  ];
}

/** What the stranger is told, or somebody else, but for the number of the request. */
async function tellStranger(
  operation: Operation,
  world: World,
  example: Example,
  as: string | null = world.people.stranger,
) {
  const response = await tryOperation(app, world, { operation, example, as });
  const text = (await response.text()).replace(/,?"requestId":"[^"]*"/, '');
  return { status: response.status, text };
}

const closed = callable.filter(
  ({ id, access }) => fixtures[id]?.open === undefined && access !== 'operator',
);

describe('Ids of others are told like ids that do not exist:', () => {
  it.each(closed)('$id', async (operation) => {
    const world = await makeWorld(app);
    const own = await exampleOf(operation, world, 'owner');
    for (const put of placesOf(own)) {
      const foreign = await tellStranger(operation, world, own);
      expect(foreign.status).toBeGreaterThanOrEqual(400);
      if (Object.keys(own.params).length > 0) expect(foreign.status).toBe(404);
      expect(foreign).toEqual(await tellStranger(operation, world, put(randomUUID())));
    }
  });

  const within = closed.filter(({ path }) => /\{organisation\}.*\{/.test(path));
  it.each(within)('$id, in an organisation of one’s own', async (operation) => {
    const world = await makeWorld(app);
    const { params, ...own } = await exampleOf(operation, world, 'owner');
    const moved = { ...own, params: { ...params, organisation: world.otherOrganisation } };
    for (const put of placesOf(moved).slice(1)) {
      const foreign = await tellStranger(operation, world, moved);
      expect(foreign.status).toBe(404);
      expect(foreign).toEqual(await tellStranger(operation, world, put(randomUUID())));
    }
  });

  const partly = callable.filter(({ id }) => fixtures[id]?.hidden !== undefined);
  it.each(partly)('$id, of things that are not public', async (operation) => {
    const world = await makeWorld(app);
    const users =
      operation.access === 'public' ? [world.people.stranger, null] : [world.people.stranger];
    for (const example of (await fixtures[operation.id]?.hidden?.(world)) ?? []) {
      for (const as of users) {
        const foreign = await tellStranger(operation, world, example, as);
        expect(foreign.status).toBe(404);
        for (const put of placesOf(example)) {
          const unknown = await tellStranger(operation, world, put(randomUUID()), as);
          expect(foreign).toEqual(unknown);
        }
      }
    }
  });
});
