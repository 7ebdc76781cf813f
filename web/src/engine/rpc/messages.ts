/** What passes between the page and a worker. Everything in it is plain data. */

/** From the page. */
export type ToWorker =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly method: string;
      readonly input: unknown;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** From the worker. */
export type FromWorker =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  /** How far a call has come; what it holds is between the method and its caller. */
  | { readonly kind: 'report'; readonly id: number; readonly value: unknown };

/** What a method of a worker may do besides giving its result. */
export interface WorkerCall {
  report(value: unknown): void;
}

/** The methods of a worker, each from one input. */
export type WorkerMethods = Readonly<Record<string, (input: never, call: WorkerCall) => unknown>>;

export type MethodInput<Methods extends WorkerMethods, Name extends keyof Methods> = Parameters<
  Methods[Name]
>[0];

export type MethodResult<Methods extends WorkerMethods, Name extends keyof Methods> = Awaited<
  ReturnType<Methods[Name]>
>;

/** The engine, or the way to it, is broken; the message is for the person in front of the page. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}
