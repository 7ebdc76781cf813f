import type { Service } from '../service/service.js';
import { expireListings } from './publish-listing.js';

const HOUR_MS = 3_600_000;

/**
 * Writes down every hour which listings are over, so that search and figures know it too; for a
 * server that runs. What goes wrong is told and tried again the next time. Gives the way to end it.
 */
export function expireRegularly(
  { database, now }: Pick<Service, 'database' | 'now'>,
  onError: (error: Error) => void,
): () => Promise<void> {
  let under = Promise.resolve();
  const run = (): void => {
    under = under
      .then(() => expireListings({ database, now: now() }))
      .then(() => undefined, onError);
  };
  run();
  const timer = setInterval(run, HOUR_MS);
  return () => {
    clearInterval(timer);
    return under;
  };
}
