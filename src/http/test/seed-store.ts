import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '../../app/service/service.js';

const migrations = join(import.meta.dirname, '..', '..', 'store', 'migrations');

/**
 * Copies an empty store with the present schema into a folder. It is made once on a machine: to make
 * one takes seconds, to copy it a tenth of one.
 */
export async function seedStore(folder: string): Promise<void> {
  const seed = join(tmpdir(), `rolescope-seed-${schemaHash()}`);
  if (!existsSync(seed)) await makeSeed(seed);
  cpSync(seed, folder, { recursive: true });
}

async function makeSeed(seed: string): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'rolescope-seed-'));
  const service = await startService({ store: join(made, 'store'), environment: {}, threads: 0 });
  await service.close();
  try {
    renameSync(join(made, 'store'), seed);
  } catch (error) {
    // Another test was faster.
    if (!existsSync(seed)) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Changes whenever the schema does. */
function schemaHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrations).sort()) {
    hash.update(file).update(readFileSync(join(migrations, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
