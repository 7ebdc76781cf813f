import type { HttpRequest } from '../base/http-request.js';
import type { CachedAnswer, FetchCache } from './cache.js';
import { failForNow, type Outcome } from './fetch-problem.js';
import type { Answer, Sendable } from './send.js';

/** An answer that can be read. */
export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly text: string;
  /** Whether the server said that nothing changed since it was last asked. */
  readonly unchanged: boolean;
}

/** Only what anyone may read is kept: no answers to a POST, none that needed a key. */
function isKept({ method, secretHeaders }: HttpRequest): boolean {
  return method !== 'POST' && secretHeaders === undefined;
}

/** What is kept of an earlier answer to a request. */
export async function knownAnswer(
  request: HttpRequest,
  cache: FetchCache,
): Promise<CachedAnswer | null> {
  return isKept(request) ? cache.get(request.url) : null;
}

/** A request that asks only for what changed since an earlier answer. */
export function withValidators(request: Sendable, known: CachedAnswer | null): Sendable {
  if (known === null) return request;
  const { etag, lastModified } = known;
  const validators = {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
  return { ...request, headers: { ...request.headers, ...validators } };
}

/** Keeps an answer that can be asked for again by what it is marked with, and gives its text. */
export async function keepAnswer(
  request: HttpRequest,
  { url, status, headers, text }: Answer,
  known: CachedAnswer | null,
  cache: FetchCache,
): Promise<Outcome<Fetched>> {
  if (status === 304) {
    return known === null
      ? failForNow('bad-status', url, 'the server says "not modified" of what it never sent')
      : { ok: true, value: { url: known.url, text: known.text, unchanged: true } };
  }
  const etag = headers.etag ?? null;
  const lastModified = headers['last-modified'] ?? null;
  if (isKept(request) && (etag !== null || lastModified !== null)) {
    await cache.put(request.url, { url, etag, lastModified, text });
  }
  return { ok: true, value: { url, text, unchanged: false } };
}
