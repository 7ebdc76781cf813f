import { REFUSED } from './dispatcher.js';
import { failForNow, refuse, type Outcome } from './fetch-problem.js';

/** What a failed connection comes to, by the code of its error. */
export function nameFailure(url: string, error: unknown, limits: Limits): Outcome<never> {
  const { code, message } = rootOf(error);
  if (code === REFUSED) return refuse('refused-address', url, `${message}, which is not asked`);
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge(url, limits.maxBytes);
  if (TIMEOUTS.has(code)) {
    return failForNow('timeout', url, `no whole answer within ${limits.totalMs / 1_000} seconds`);
  }
  if (
    code.startsWith('Z_') ||
    code.startsWith('ERR__ERROR_FORMAT') ||
    code.startsWith('ERR_BROTLI')
  ) {
    return refuse('broken-body', url, `the answer is packed in a damaged form (${message})`);
  }
  if (CERTIFICATE.test(code)) {
    return refuse('tls', url, `a secure connection cannot be made: ${message}`);
  }
  if (code === 'ENOTFOUND') return refuse('unreachable', url, 'there is no such host');
  return failForNow('unreachable', url, `cannot be reached (${code === '' ? message : code})`);
}

/** What an answer may be at most. */
export interface Limits {
  readonly totalMs: number;
  readonly maxBytes: number;
}

/** The problem of an answer that is larger than any board. */
export function tooLarge(url: string, maxBytes: number): Outcome<never> {
  return refuse('too-large', url, `the answer is larger than ${maxBytes} bytes and was left`);
}

const TIMEOUTS = new Set([
  'ABORT_ERR',
  'UND_ERR_ABORTED',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|^EPROTO$|HOSTNAME_MISMATCH/;

/** The innermost error with a code: the library wraps some, and tries several addresses. */
function rootOf(error: unknown): { readonly code: string; readonly message: string } {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth++) {
    const { code } = at as NodeJS.ErrnoException;
    const inner: unknown =
      at instanceof AggregateError ? (at.errors as readonly unknown[])[0] : at.cause;
    if (typeof code === 'string' && !(inner instanceof Error)) return { code, message: at.message };
    if (!(inner instanceof Error)) break;
    at = inner;
  }
  const name = error instanceof Error ? error : new Error(String(error));
  return { code: name.name === 'AbortError' ? 'ABORT_ERR' : '', message: name.message };
}
