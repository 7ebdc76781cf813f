import type { Organisation, Permission } from '../domain/account.js';
import type { Queries } from './database.js';

/** An organisation that somebody belongs to, with what they may do in it. */
export interface OwnOrganisation extends Organisation {
  readonly permission: Permission;
}

/** Adds an organisation; `false` where another has its slug. */
export async function addOrganisation(db: Queries, added: Organisation): Promise<boolean> {
  const { id, slug, name, website, about, created } = added;
  const row = await db
    .insertInto('organisations')
    .values({ organisation: id, slug, name, website, about, created })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('organisation')
    .executeTakeFirst();
  return row !== undefined;
}

/** The organisation of an id or a slug, or `null`. */
export async function readOrganisation(
  db: Queries,
  by: { readonly id: string } | { readonly slug: string },
): Promise<Organisation | null> {
  const row = await db
    .selectFrom('organisations')
    .selectAll()
    .where('id' in by ? 'organisation' : 'slug', '=', 'id' in by ? by.id : by.slug)
    .executeTakeFirst();
  return row === undefined ? null : toOrganisation(row);
}

/** Organisations that a person belongs to, by slug. */
export async function listOrganisationsOf(
  db: Queries,
  person: string,
): Promise<readonly OwnOrganisation[]> {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('organisations as o', 'o.organisation', 'm.organisation')
    .selectAll('o')
    .select('m.permission')
    .where('m.person', '=', person)
    .orderBy('o.slug')
    .execute();
  return rows.map((row) => ({ ...toOrganisation(row), permission: row.permission }));
}

/** Changes what may change of an organisation. */
export async function changeOrganisation(
  db: Queries,
  id: string,
  change: Partial<Pick<Organisation, 'name' | 'website' | 'about'>>,
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await db.updateTable('organisations').set(change).where('organisation', '=', id).execute();
}

/**
 * Holds an organisation until the transaction ends, so that of two owners who leave at once one is
 * the last.
 */
export async function holdOrganisation(db: Queries, id: string): Promise<void> {
  await db
    .selectFrom('organisations')
    .select('organisation')
    .where('organisation', '=', id)
    .forUpdate()
    .execute();
}

/** Deletes an organisation with all that belongs to it alone. */
export async function dropOrganisation(db: Queries, id: string): Promise<void> {
  await db.deleteFrom('organisations').where('organisation', '=', id).execute();
}

function toOrganisation(row: {
  readonly organisation: string;
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly about: string;
  readonly created: Date;
}): Organisation {
  const { organisation: id, slug, name, website, about, created } = row;
  return { id, slug, name, website, about, created: created.toISOString() };
}
