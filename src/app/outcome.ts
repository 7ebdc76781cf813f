import type { Problem } from '../base/problem.js';

/** What came of a call that may be refused. Whoever may not see a thing is told that there is none. */
export type Outcome<Value> = { readonly kind: 'ok'; readonly value: Value } | Refusal;

/** Why a call was not carried out. */
export type Refusal =
  | { readonly kind: 'not-found'; readonly message: string }
  | { readonly kind: 'forbidden'; readonly message: string }
  /** Somebody was faster, or the state of things does not allow it; nothing was changed. */
  | { readonly kind: 'conflict'; readonly message: string; readonly code: string }
  | { readonly kind: 'invalid'; readonly message: string; readonly errors: readonly FieldError[] }
  | { readonly kind: 'too-many'; readonly message: string; readonly retryAfterSeconds: number };

/** A fault of one field of what was sent. */
export interface FieldError {
  /** JSON pointer into the body, such as `/pay/min`. */
  readonly pointer: string;
  readonly detail: string;
}

/** A value that was asked for. */
export function ok<Value>(value: Value): Outcome<Value> {
  return { kind: 'ok', value };
}

/** There is none, or none that the viewer may know of. */
export function notFound(what: string): Refusal {
  return { kind: 'not-found', message: `There is no such ${what}.` };
}

/** A problem with input as the fault of a field. */
export function toFieldError({ message }: Problem, pointer: string): FieldError {
  return { pointer, detail: message };
}
