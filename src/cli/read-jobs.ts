import { UsageError } from './exit-code.js';

const MOST_JOBS = 256;

/** Reads the value of `--jobs`. */
export function readJobs(given: string): number {
  const jobs = Number(given);
  if (/^\d+$/.test(given) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs takes a number from 1 to ${MOST_JOBS}, not "${given}".`);
}
