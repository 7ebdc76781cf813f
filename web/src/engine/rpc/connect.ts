import {
  EngineError,
  type FromWorker,
  type MethodInput,
  type MethodResult,
  type ToWorker,
  type WorkerMethods,
} from './messages.js';

/** The side of a worker that the page speaks to. */
export interface WorkerPort {
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  terminate(): void;
}

/** How one call is made. */
export interface ConnectionCall {
  readonly signal?: AbortSignal | undefined;
  /** Buffers in the input that are handed over rather than copied. */
  readonly transfer?: readonly Transferable[];
  readonly onReport?: (value: unknown) => void;
}

/** A worker of which methods are called. It starts with the first call, and again after its end. */
export interface Connection<Methods extends WorkerMethods> {
  /** @throws {EngineError} where the method fails or the worker ends; the signal's reason on abort */
  call<Name extends keyof Methods & string>(
    method: Name,
    input: MethodInput<Methods, Name>,
    options?: ConnectionCall,
  ): Promise<MethodResult<Methods, Name>>;
  /** Ends the worker at once; calls under way reject with the error. */
  end(error: EngineError): void;
  /** Counts the workers that ended: what one of them kept is gone with it. */
  readonly generation: number;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly onReport: ((value: unknown) => void) | undefined;
}

/** Makes a connection to workers of one kind. */
export function connect<Methods extends WorkerMethods>(
  startWorker: () => WorkerPort,
): Connection<Methods> {
  const pending = new Map<number, Pending>();
  let worker: WorkerPort | null = null;
  let generation = 0;
  let lastId = 0;

  function start(): WorkerPort {
    const started = startWorker();
    started.addEventListener('message', ({ data }) => settle(pending, data));
    started.addEventListener('error', ({ message }) =>
      end(new EngineError(brokenMessage(message))),
    );
    worker = started;
    return started;
  }

  function end(error: EngineError): void {
    worker?.terminate();
    worker = null;
    generation++;
    const calls = [...pending.values()];
    pending.clear();
    for (const { reject } of calls) reject(error);
  }

  return {
    get generation() {
      return generation;
    },
    end,
    call(method, input, { signal, transfer = [], onReport } = {}) {
      if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
      const port = worker ?? start();
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const abort = (): void => {
          pending.delete(id);
          port.postMessage({ kind: 'cancel', id }, []);
          reject(signal?.reason as Error);
        };
        const done = (): void => signal?.removeEventListener('abort', abort);
        signal?.addEventListener('abort', abort, { once: true });
        pending.set(id, {
          resolve: (value) => (done(), resolve(value)),
          reject: (error) => (done(), reject(error as Error)),
          onReport,
        });
        port.postMessage({ kind: 'call', id, method, input }, [...transfer]);
      });
    },
  };
}

function settle(pending: Map<number, Pending>, answer: FromWorker): void {
  const call = pending.get(answer.id);
  // An answer to a call that was cancelled.
  if (call === undefined) return;
  if (answer.kind === 'report') {
    call.onReport?.(answer.value);
    return;
  }
  pending.delete(answer.id);
  if (answer.kind === 'result') call.resolve(answer.value as never);
  else call.reject(new EngineError(answer.message));
}

function brokenMessage(message: string | undefined): string {
  const why = message === undefined || message === '' ? '' : ` (${message})`;
  return `The engine stopped, or its program could not be loaded${why}.`;
}
