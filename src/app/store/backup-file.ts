import { statSync } from 'node:fs';
import { restoreBackup, writeBackup } from '../../store/backup.js';
import { findStore, openStore } from '../../store/open-store.js';
import { readPackedLines, writeLines, writeWhole } from './files.js';
import { withStore, type StoreFlags } from './open-app-store.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Writes a backup, whole or not at all; gives its size in bytes. */
export async function backupTo(
  file: string,
  flags: StoreFlags,
  environment: Environment,
): Promise<number> {
  await withStore(flags, environment, (database) =>
    writeWhole(file, (draft) => writeLines(draft, writeBackup(database), true)),
  );
  return statSync(file).size;
}

/** Reads a backup into an empty store; gives the number of rows, or why it cannot be read. */
export async function restoreFrom(
  file: string,
  flags: StoreFlags,
  environment: Environment,
): Promise<{ readonly rows: number } | { readonly message: string }> {
  try {
    statSync(file);
  } catch {
    return { message: 'there is no such file' };
  }
  const database = await openStore(findStore(flags.store, environment), { empty: true });
  try {
    return { rows: await restoreBackup(database, readPackedLines(file)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') === true) {
      return { message: 'it is not a backup, or is damaged; nothing was changed' };
    }
    throw error;
  } finally {
    await database.close();
  }
}
