import { existsSync } from 'node:fs';
import { listInputs } from '../postings/list-inputs.js';
import { TABLES_AND_FEEDS } from './file-sources.js';

/** Bytes of all sources together, for a progress bar; `null` where one is not a file. */
export function totalBytes(sources: readonly string[]): number | null {
  let total = 0;
  for (const source of sources) {
    if (!existsSync(source)) return null;
    for (const input of listInputs([source], TABLES_AND_FEEDS).inputs) {
      if ('bytes' in input) total += input.bytes ?? 0;
    }
  }
  return total;
}
