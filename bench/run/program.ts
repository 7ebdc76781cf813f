import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * The command as people run it.
 *
 * @throws {Error} where it is not built.
 */
export function findProgram(): string {
  if (!existsSync(join(root, 'dist', 'command', 'main.js'))) {
    throw new Error('The program is not built. Run "npm run build" first.');
  }
  return join(root, 'bin', 'rolescope.js');
}
