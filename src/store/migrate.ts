import { Migrator, type Kysely, type Migration, type MigrationResultSet } from 'kysely';
import { StoreError } from './store-error.js';
import { migrations } from './migrations/migrations.js';

/**
 * Brings the schema up to this program's. Several starters at once are safe: one does it and the
 * others wait.
 *
 * @param steps all of them, but for tests
 * @throws {StoreError} when a step fails, or the store was made by a newer program
 */
export async function migrate(
  db: Kysely<never>,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  report(await makeMigrator(db, steps).migrateToLatest());
}

/** Brings the schema up to one step, for a backup that was written then. */
export async function migrateTo(db: Kysely<never>, step: string): Promise<void> {
  report(await makeMigrator(db, migrations).migrateTo(step));
}

function makeMigrator(db: Kysely<never>, steps: Readonly<Record<string, Migration>>): Migrator {
  return new Migrator({
    db: db as unknown as Kysely<unknown>,
    provider: { getMigrations: () => Promise.resolve({ ...steps }) },
  });
}

function report({ error, results }: MigrationResultSet): void {
  if (error === undefined) return;
  const cause = error as Error;
  if (/previously executed migration .* is missing/.test(cause.message)) {
    throw new StoreError('newer', 'The store was made by a newer Rolescope. Update this one.', {
      cause,
    });
  }
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  throw new StoreError(
    'broken',
    `The store could not be brought up to date${failed === undefined ? '' : ` (step ${failed})`}: ${cause.message}. Nothing was changed.`,
    { cause },
  );
}
