import type { RateTable } from '../../domain/money.js';
import { loadRates } from '../load-rates.js';

let kept: RateTable | undefined;

/** The dated rates that lie beside the program, read once. */
export function keptRates(): RateTable {
  kept ??= loadRates();
  return kept;
}
