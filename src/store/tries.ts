import { sql } from 'kysely';
import type { Queries } from './database.js';

/** Counters that are over and removed at once when a new one begins. */
const FORGOTTEN_AT_ONCE = 100;

/** How often something was tried in its window, this try included, and when that ends (ISO 8601). */
export interface Tries {
  readonly n: number;
  readonly ends: string;
}

/** Counts a try. Counts are exact however many try at once. */
export async function countTry(
  db: Queries,
  counter: string,
  { now, ends }: { readonly now: string; readonly ends: string },
): Promise<Tries> {
  const { rows } = await sql<{ n: number; ends: Date }>`
    insert into tries (counter, n, ends) values (${counter}, 1, ${ends}::timestamptz)
    on conflict (counter) do update set
      n = case when tries.ends <= ${now}::timestamptz then 1 else tries.n + 1 end,
      ends = case when tries.ends <= ${now}::timestamptz then excluded.ends else tries.ends end
    returning n, ends`.execute(db);
  const row = rows[0]!;
  if (row.n === 1) await forgetEnded(db, now);
  return { n: row.n, ends: row.ends.toISOString() };
}

/** Begins a counter anew. */
export async function clearTries(db: Queries, counter: string): Promise<void> {
  await db.deleteFrom('tries').where('counter', '=', counter).execute();
}

/** Takes one try back. */
export async function uncountTry(db: Queries, counter: string): Promise<void> {
  await db
    .updateTable('tries')
    .set({ n: sql<number>`greatest(n - 1, 0)` })
    .where('counter', '=', counter)
    .execute();
}

/** Others may be at it too: what they hold is left to them. */
async function forgetEnded(db: Queries, now: string): Promise<void> {
  await sql`
    delete from tries where counter in (
      select counter from tries where ends <= ${now}::timestamptz
      limit ${sql.lit(FORGOTTEN_AT_ONCE)} for update skip locked
    )`.execute(db);
}
