import type { Problem } from '../base/problem.js';

/** Why a request has no answer that can be used. */
export type FetchProblemCode =
  | 'bad-url'
  | 'refused-address'
  | 'robots'
  | 'no-key'
  | 'over-budget'
  | 'not-found'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'bad-status'
  | 'too-large'
  | 'timeout'
  | 'tls'
  | 'unreachable'
  | 'broken-body'
  | 'too-many-redirects';

/** A problem of a request; its message names the address and says what to do. */
export interface FetchProblem extends Problem {
  readonly code: FetchProblemCode;
  readonly url: string;
  /** Whether another attempt may do better. */
  readonly transient: boolean;
  /** What the server asked to wait before that, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** Something, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FetchProblem };

/** An outcome that is a problem for good. */
export function refuse(code: FetchProblemCode, url: string, message: string): Outcome<never> {
  return {
    ok: false,
    problem: { code, url, message: `${printable(url)}: ${message}`, transient: false },
  };
}

/** An outcome that is a problem for now. */
export function failForNow(
  code: FetchProblemCode,
  url: string,
  message: string,
  retryAfterMs?: number,
): Outcome<never> {
  const after = retryAfterMs === undefined ? {} : { retryAfterMs };
  const text = `${printable(url)}: ${message}`;
  return { ok: false, problem: { code, url, message: text, transient: true, ...after } };
}

/** An address without what may be secret in it, short enough for a line. */
function printable(url: string): string {
  const bare = url.replace(/\/\/[^/@]{0,300}@/, '//').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return bare.length > 200 ? `${bare.slice(0, 200)}…` : bare;
}
