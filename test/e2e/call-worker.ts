import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle, Page } from 'playwright-core';

/** A worker of the built app, started beside a page, and called as the page itself calls it. */
export interface CalledWorker {
  /** Calls a method and gives its result as JSON, with the milliseconds until it came. */
  call(method: string, input: unknown): Promise<{ readonly json: string; readonly ms: number }>;
  /** The same for a file, whose bytes are handed over. */
  read(bytes: Uint8Array, name: string): Promise<{ readonly json: string; readonly ms: number }>;
}

/** What lives in the page. */
interface PageWorker {
  ask(method: string, input: unknown): Promise<{ json: string; ms: number }>;
}

/** What a worker says: the messages of `web/src/engine/rpc/messages.ts`. */
interface Answer {
  readonly kind: string;
  readonly id: number;
  readonly value?: unknown;
  readonly message?: string;
}

/** A worker as a page has it; the types of browsers are not at hand here. */
interface WorkerSide {
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  postMessage(message: unknown): void;
}

/**
 * Starts `engine-worker` or `document-worker` of a build in a page of the same server.
 *
 * @param folder of the build, `dist/web`
 */
export async function startPageWorker(
  page: Page,
  folder: string,
  name: 'engine-worker' | 'document-worker',
): Promise<CalledWorker> {
  const file = readdirSync(join(folder, 'assets')).find(
    (one) => one.startsWith(`${name}-`) && one.endsWith('.js'),
  );
  if (file === undefined) throw new Error(`There is no ${name} in ${folder}. Build the web app.`);
  // The runner of TypeScript wraps functions in this to keep their names.
  await page.evaluate('globalThis.__name ??= (value) => value');
  const worker = (await page.evaluateHandle((url) => {
    const { Worker } = globalThis as unknown as {
      Worker: new (url: string, options: object) => WorkerSide;
    };
    const worker = new Worker(url, { type: 'module' });
    const waiting = new Map<number, (answer: Answer) => void>();
    let last = 0;
    worker.addEventListener('message', ({ data }) => {
      if (data.kind !== 'report') waiting.get(data.id)?.(data);
    });
    return {
      ask: async (method: string, input: unknown) => {
        const id = ++last;
        const before = performance.now();
        const answer = await new Promise<Answer>((resolve) => {
          waiting.set(id, resolve);
          worker.postMessage({ kind: 'call', id, method, input });
        });
        const ms = performance.now() - before;
        if (answer.message !== undefined) throw new Error(answer.message);
        return { json: JSON.stringify(answer.value), ms };
      },
    };
  }, `/assets/${file}`)) as JSHandle<PageWorker>;
  return {
    call: (method, input) =>
      worker.evaluate((page, [method, input]) => page.ask(method, input), [method, input] as const),
    read: (bytes, name) =>
      worker.evaluate(
        (page, [base64, name]) => {
          const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
          return page.ask('read', { bytes, name });
        },
        [Buffer.from(bytes).toString('base64'), name] as const,
      ),
  };
}
