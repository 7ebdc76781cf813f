import { failForNow, refuse, type Outcome } from './fetch-problem.js';
import { readRetryAfter } from './retry.js';
import type { Answer } from './send.js';

/** An answer whose status is good (or "not modified"), or what its status says. */
export function judgeStatus(answer: Answer, now: number): Outcome<Answer> {
  const { status, url, headers } = answer;
  if ((status >= 200 && status < 300) || status === 304) return { ok: true, value: answer };
  const header = headers['retry-after'];
  const asked = readRetryAfter(typeof header === 'string' ? header : undefined, now);
  if (status === 404 || status === 410) {
    return refuse('not-found', url, `there is nothing here (${status}); is the name right?`);
  }
  if (status === 429) {
    const when = asked === undefined ? '' : `; it asks to wait ${Math.ceil(asked / 1_000)} seconds`;
    return failForNow(
      'rate-limited',
      url,
      `the server has had enough requests (429)${when}`,
      asked,
    );
  }
  if (status === 401 || status === 403) {
    return refuse('forbidden', url, `the server does not let us read this (${status})`);
  }
  if (status >= 500) {
    return failForNow('server-error', url, `the server has a fault (${status}); try later`, asked);
  }
  return refuse('bad-status', url, `the server answered ${status}`);
}
