import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const folder = join(import.meta.dirname, 'results');

/**
 * Writes a result below `eval/results/`. No clock and no posting text goes in, so that the same run
 * gives the same bytes.
 *
 * @returns the path, as seen from here
 */
export function writeResult(name: string, content: string): string {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) {
    throw new Error(`"${name}" is no name for a result: small letters, digits, dots and hyphens.`);
  }
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return relative(process.cwd(), path);
}
