import type { Permission } from '../domain/account.js';
import type { Queries } from './database.js';

/** Somebody who belongs to an organisation. */
export interface Member {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly permission: Permission;
  /** ISO 8601. */
  readonly since: string;
}

/** Lets a person into an organisation; `false` where they belong to it already. */
export async function addMembership(
  db: Queries,
  added: {
    readonly organisation: string;
    readonly person: string;
    readonly permission: Permission;
    readonly since: string;
  },
): Promise<boolean> {
  const row = await db
    .insertInto('memberships')
    .values(added)
    .onConflict((conflict) => conflict.columns(['organisation', 'person']).doNothing())
    .returning('person')
    .executeTakeFirst();
  return row !== undefined;
}

/** Who belongs to an organisation, the longest first. */
export async function listMembers(db: Queries, organisation: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('people as p', 'p.person', 'm.person')
    .select(['m.person', 'p.name', 'p.email', 'm.permission', 'm.since'])
    .where('m.organisation', '=', organisation)
    .orderBy('m.since')
    .orderBy('m.person')
    .execute();
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
}

/** What a person may do in an organisation, or `null` where they do not belong to it. */
export async function readPermission(
  db: Queries,
  organisation: string,
  person: string,
): Promise<Permission | null> {
  const row = await db
    .selectFrom('memberships')
    .select('permission')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.permission ?? null;
}

/** Number of owners of an organisation. */
export async function countOwners(db: Queries, organisation: string): Promise<number> {
  const row = await db
    .selectFrom('memberships')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('organisation', '=', organisation)
    .where('permission', '=', 'owner')
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Changes what a member may do. */
export async function setPermission(
  db: Queries,
  organisation: string,
  person: string,
  permission: Permission,
): Promise<void> {
  await db
    .updateTable('memberships')
    .set({ permission })
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .execute();
}

/** Takes a member out. */
export async function dropMembership(
  db: Queries,
  organisation: string,
  person: string,
): Promise<void> {
  await db
    .deleteFrom('memberships')
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .execute();
}
