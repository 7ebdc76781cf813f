import type { Service } from '../service/service.js';
import { expireListings } from './publish-listing.js';

/** What goes on until it is told to stop. */
export interface Expiry {
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/**
 * Writes down every hour which listings are over, so that search and figures know it too; for a
 * server that runs. What goes wrong is told, and tried again the next time.
 */
export function startExpiry(
  { database, now }: Pick<Service, 'database' | 'now'>,
  onError: (error: Error) => void,
): Expiry {
  let under: Promise<void> = Promise.resolve();
  const run = (): void => {
    under = under
      .then(() => expireListings({ database, now: now() }))
      .then(() => undefined, onError);
  };
  run();
  const timer = setInterval(run, HOUR_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return under;
    },
  };
}
