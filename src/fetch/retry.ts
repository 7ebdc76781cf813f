import type { Outcome } from './fetch-problem.js';
import type { Clock } from './settings.js';

/** How often and how long. */
export interface RetryRules {
  readonly retries: number;
  /** A server that asks for more is left alone. */
  readonly longestWaitMs: number;
  readonly clock: Clock;
}

/** The first wait; each next is twice as long. */
const FIRST_WAIT_MS = 500;

/**
 * Tries again what failed for now: after the time the server asked for, else after a random part of
 * a wait that doubles, so that many clients do not come back at once.
 */
export async function withRetries<T>(
  attempt: () => Promise<Outcome<T>>,
  { retries, longestWaitMs, clock }: RetryRules,
): Promise<Outcome<T>> {
  for (let tried = 0; ; tried++) {
    const outcome = await attempt();
    if (outcome.ok || !outcome.problem.transient || tried === retries) return outcome;
    const asked = outcome.problem.retryAfterMs;
    if (asked !== undefined && asked > longestWaitMs) return outcome;
    const most = FIRST_WAIT_MS * 2 ** tried;
    await clock.sleep(asked ?? Math.round(most * (0.5 + clock.random() / 2)));
  }
}

/** What a `Retry-After` header asks for, in milliseconds: seconds, or a date. */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const date = /^[a-z]{3},/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
