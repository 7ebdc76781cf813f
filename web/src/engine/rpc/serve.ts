import type { FromWorker, ToWorker, WorkerMethods } from './messages.js';

/** The side of a worker that its code speaks to. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
  postMessage(message: FromWorker): void;
}

/**
 * Answers calls with these methods, in the order they come. Between two calls the worker looks at
 * what has come meanwhile, so that a call that was cancelled while it waited is never begun.
 */
export function serve(scope: WorkerScope, methods: WorkerMethods): void {
  const waiting = new Map<number, () => void>();
  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'cancel') {
      waiting.delete(data.id);
      return;
    }
    const { id, method, input } = data;
    waiting.set(id, () => void answer(scope, methods, id, method, input));
    setTimeout(() => {
      const begin = waiting.get(id);
      waiting.delete(id);
      begin?.();
    });
  });
}

async function answer(
  scope: WorkerScope,
  methods: WorkerMethods,
  id: number,
  method: string,
  input: unknown,
): Promise<void> {
  try {
    const run = methods[method];
    if (run === undefined) throw new Error(`The worker has no method ${method}.`);
    const call = {
      report: (value: unknown) => scope.postMessage({ kind: 'report', id, value }),
    };
    const value = await run(input as never, call);
    scope.postMessage({ kind: 'result', id, value });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: 'failure', id, message });
  }
}
