import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RateTable } from '../domain/money.js';

const file = new URL('../../data/rates/rates.json', import.meta.url);

/**
 * Loads the dated rates that lie beside the program.
 *
 * @throws {Error} naming the file, when it is missing, damaged or of another format
 */
export function loadRates(): RateTable {
  try {
    const table = JSON.parse(readFileSync(file, 'utf8')) as RateTable;
    if (table.format === 1) return table;
    throw new Error(`its format is ${String(table.format)}`);
  } catch (cause) {
    throw new Error(`The table of rates ${fileURLToPath(file)} cannot be read. Install again.`, {
      cause,
    });
  }
}
