import { BusyError } from '../../auth/work-slots.js';
import type { Outcome } from '../outcome.js';
import { tooMany } from './count-tries.js';

/** Seconds after which the line in front of the hashes has moved on. */
const BUSY_SECONDS = 2;

/** The result of work with passwords, or a refusal where too many ask at once. */
export async function orBusy<Value>(work: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { kind: 'ok', value: await work };
  } catch (error) {
    if (error instanceof BusyError) return tooMany(BUSY_SECONDS);
    throw error;
  }
}
