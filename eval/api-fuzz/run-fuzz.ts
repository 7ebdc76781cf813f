import { createApi } from '../../src/http/api.js';
import { describeApi } from '../../src/http/describe-api.js';
import { makeAnswerCheck } from '../../src/http/test/check-answer.js';
import { startTestApp } from '../../src/http/test/test-app.js';
import { fixtures } from '../../src/http/test/fixtures.js';
import type { Example } from '../../src/http/test/fixture.js';
import {
  makeWorld,
  signedInAs,
  userKinds,
  type UserKind,
  type World,
} from '../../src/http/test/world.js';
import { makeRandom } from './random.js';
import {
  makeRequest,
  operationsOf,
  requestOf,
  type FuzzOperation,
  type FuzzRequest,
} from './requests.js';

/** How a run is wanted. */
export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  readonly onRequest?: (done: number) => void;
}

/** Something that must not be. */
export interface FuzzFinding {
  readonly request: FuzzRequest;
  readonly status: number;
  readonly fault: string;
}

/** What came of a run. */
export interface FuzzReport {
  /** Requests by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests by operation, and how many of them were answered with a 2xx. */
  readonly operations: Readonly<Record<string, { readonly tried: number; readonly good: number }>>;
  readonly findings: readonly FuzzFinding[];
  /** The longest answer, in milliseconds. */
  readonly slowest: number;
}

/** After so many requests people and organisations are made anew: some were deleted or signed out. */
const WORLD_LASTS = 100;

/**
 * Sends requests, each operation in turn, to a server in process with a store of its own. An answer
 * of 5xx, a 4xx that is no problem document, and one that the description does not tell of are
 * findings.
 */
export async function runFuzz({ requests, seed, onRequest }: FuzzOptions): Promise<FuzzReport> {
  const app = await startTestApp();
  const description = describeApi(createApi({} as never), { closed: true });
  const check = makeAnswerCheck(description);
  const operations = operationsOf(description);
  const random = makeRandom(seed);
  const tools = { random, schemas: description.components.schemas };
  const statuses: Record<string, number> = {};
  const byOperation: Record<string, { tried: number; good: number }> = {};
  const findings: FuzzFinding[] = [];
  let slowest = 0;
  let world: World | null = null;
  try {
    for (let i = 0; i < requests; i++) {
      if (world === null || i % WORLD_LASTS === 0) world = await makeWorld(app);
      const operation = operations[i % operations.length]!;
      const ids = { organisation: world.organisation, person: world.people.reader };
      const who = random.pick(userKinds);
      const known = random.chance(0.4) ? await exampleOf(operation, world, who) : null;
      const made =
        known === null
          ? makeRequest(operation, tools, { ...KNOWN, ...ids })
          : requestOf(operation, known, tools, ids);
      const session = await signIn(world, who);
      if (session === null) {
        world = null;
        continue;
      }
      const began = performance.now();
      const response = await app.send(made.path, {
        method: made.method,
        headers: { ...session, ...made.headers },
        ...(made.body === undefined ? {} : { body: made.body }),
      });
      const { status } = response;
      const fault =
        status >= 500 ? await response.text() : await check(made.method, made.path, response);
      slowest = Math.max(slowest, performance.now() - began);
      statuses[status] = (statuses[status] ?? 0) + 1;
      const count = (byOperation[made.operationId] ??= { tried: 0, good: 0 });
      count.tried++;
      if (status < 400) count.good++;
      if (fault !== null) findings.push({ request: made, status, fault });
      onRequest?.(i + 1);
    }
  } finally {
    await app.close();
  }
  return { statuses, operations: byOperation, findings, slowest };
}

/** Headers of somebody signed in, or `null` where that person's account was deleted meanwhile. */
async function signIn(
  world: World,
  who: UserKind,
): Promise<Readonly<Record<string, string>> | null> {
  if (who === 'anonymous') return {};
  try {
    return await signedInAs(world, world.people[who]);
  } catch {
    return null;
  }
}

/** A call that succeeds, or `null` where none can be made for such a person. */
async function exampleOf(
  { operation: { operationId } }: FuzzOperation,
  world: World,
  who: UserKind,
): Promise<Example | null> {
  try {
    return (await fixtures[operationId]?.example(world, who)) ?? null;
  } catch {
    return null;
  }
}

/** Ids of what is known, so that some requests find something. */
const KNOWN: Readonly<Record<string, string>> = { id: 'python' };
