import { createHash } from 'node:crypto';
import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import { linkNext } from './cursor.js';

/** An answer that depends on nothing but the knowledge that came with the program. */
interface KeptAnswer extends MadeAnswer {
  readonly etag: string;
}

/** An answer as it is worked out. */
export interface MadeAnswer {
  readonly body: string;
  /** The cursor of the part of the list that follows. */
  readonly next?: string | null;
}

/** Answers kept; the largest, a comparison of four roles, has about a megabyte. */
const MOST_KEPT = 60;

/**
 * Gives answers of knowledge: worked out once for each address, with a tag by which a client that
 * has it already is told so.
 *
 * @param key what the answer depends on
 * @param make works it out; what it throws is not kept
 */
export type GiveKnowledge = <Value>(
  c: Context,
  key: unknown,
  make: () => Promise<string | MadeAnswer>,
  contentType?: string,
) => Promise<Response & TypedResponse<JSONParsed<Value>, 200, 'json'>>;

/** Makes a store of answers that forgets those that were not asked for longest. */
export function keepKnowledge(): GiveKnowledge {
  const kept = new Map<string, Promise<KeptAnswer>>();

  function find(key: string, make: () => Promise<string | MadeAnswer>): Promise<KeptAnswer> {
    const answer = kept.get(key) ?? make().then(tag);
    // The order of a map is that of its settings, so the first one is the one asked for longest ago.
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  return async (c, key, make, contentType = 'application/json') => {
    const { body, etag, next } = await find(JSON.stringify([c.req.path, key]), make);
    if (next !== undefined) linkNext(c, next);
    const headers = { etag, 'cache-control': 'no-cache', vary: 'accept' };
    const response = isKnown(c.req.header('if-none-match'), etag)
      ? c.body(null, 304, headers)
      : c.body(body, 200, { ...headers, 'content-type': contentType });
    return response as never;
  };
}

function tag(made: string | MadeAnswer): KeptAnswer {
  const answer = typeof made === 'string' ? { body: made } : made;
  const hash = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22);
  return { ...answer, etag: `"${hash}"` };
}

/** Whether the client has it (RFC 9110, 13.1.2); weak and strong tags are the same here. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
