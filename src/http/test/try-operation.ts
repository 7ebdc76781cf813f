import type { Example } from './fixture.js';
import { addressOf, type Operation } from './operations.js';
import type { TestApp } from './test-app.js';
import { signedInAs, type World } from './world.js';

/** A call of an operation by somebody. */
export interface Call {
  readonly operation: Operation;
  readonly example: Example;
  /** Id of whoever calls; `null` for nobody. */
  readonly as: string | null;
  /** Headers in place of those that a browser sends; an empty one is left out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls an operation as a person, or as nobody, and gives the answer. */
export async function tryOperation(app: TestApp, world: World, call: Call): Promise<Response> {
  const { operation, example, as } = call;
  const browser = as === null ? {} : await signedInAs(world, as);
  const headers = Object.entries({ ...example.headers, ...browser, ...call.headers }).filter(
    ([, value]) => value !== '',
  );
  const { json, body } = example;
  return app.send(addressOf(operation, example), {
    method: operation.method,
    headers: Object.fromEntries(headers),
    ...(json === undefined ? {} : { json }),
    ...(body === undefined ? {} : { body }),
  });
}
