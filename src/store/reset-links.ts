import { sql } from 'kysely';
import type { Queries } from './database.js';

/** A link to be kept: the digest of its token, and when it ends (ISO 8601). */
export interface NewLink {
  readonly digest: string;
  readonly expires: string;
}

/**
 * Keeps a link for whoever has an address, in place of the one before; gives the address as it was
 * typed, or `null` where nobody has it. One statement either way, so that time does not tell.
 */
export async function addResetLink(
  db: Queries,
  emailFolded: string,
  { digest, expires }: NewLink,
): Promise<string | null> {
  const { rows } = await sql<{ email: string }>`
    with owner as (select person, email from people where email_folded = ${emailFolded}),
    link as (
      insert into reset_links (person, digest, expires)
      select person, ${digest}, ${expires}::timestamptz from owner
      on conflict (person) do update set digest = excluded.digest, expires = excluded.expires
    )
    select email from owner`.execute(db);
  return rows[0]?.email ?? null;
}

/** Whose link it is, where it has not ended. */
export async function readResetLink(
  db: Queries,
  digest: string,
  now: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('reset_links')
    .select('person')
    .where('digest', '=', digest)
    .where('expires', '>', new Date(now))
    .executeTakeFirst();
  return row?.person ?? null;
}

/** Uses a link up; only one of several at once is told `true`. */
export async function takeResetLink(db: Queries, digest: string, now: string): Promise<boolean> {
  const row = await db
    .deleteFrom('reset_links')
    .where('digest', '=', digest)
    .where('expires', '>', new Date(now))
    .returning('person')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a person's link away. */
export async function dropResetLink(db: Queries, person: string): Promise<void> {
  await db.deleteFrom('reset_links').where('person', '=', person).execute();
}
