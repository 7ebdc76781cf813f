import { expect, it } from 'vitest';
import { REFUSED } from './dispatcher.js';
import { nameFailure } from './name-failure.js';

const LIMITS = { totalMs: 15_000, maxBytes: 20_000_000 };

function error(code: string): Error {
  return Object.assign(new Error(`it says ${code}`), { code });
}

it.each([
  ['CERT_HAS_EXPIRED', 'tls', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', false],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', false],
  ['EPROTO', 'tls', false],
  ['ENOTFOUND', 'unreachable', false],
  ['ECONNREFUSED', 'unreachable', true],
  ['ECONNRESET', 'unreachable', true],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', true],
  ['UND_ERR_BODY_TIMEOUT', 'timeout', true],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'too-large', false],
  ['Z_DATA_ERROR', 'broken-body', false],
  [REFUSED, 'refused-address', false],
])('names %s as %s', (code, name, transient) => {
  const wrapped = new TypeError('failed', { cause: error(code) });
  for (const thrown of [error(code), wrapped, new AggregateError([error(code)])]) {
    const outcome = nameFailure('https://example.com/', thrown, LIMITS);
    expect(outcome.ok || outcome.problem).toMatchObject({ code: name, transient });
  }
});
