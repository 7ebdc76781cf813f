import type { Permission } from '../domain/account.js';
import type { Queries } from './database.js';

/** An invitation that is open; its token is known only to whoever has the link. */
export interface Invitation {
  readonly organisation: string;
  readonly id: string;
  readonly permission: Permission;
  /** ISO 8601. */
  readonly created: string;
  readonly expires: string;
}

/** Keeps an invitation. */
export async function addInvitation(
  db: Queries,
  added: Invitation & { readonly digest: string; readonly invitedBy: string },
): Promise<void> {
  const { invitedBy, ...values } = added;
  await db
    .insertInto('invitations')
    .values({ ...values, invited_by_person: invitedBy })
    .execute();
}

/** Open invitations of an organisation, the newest first. */
export async function listInvitations(
  db: Queries,
  organisation: string,
  now: string,
): Promise<readonly Invitation[]> {
  const rows = await open(db, now)
    .where('organisation', '=', organisation)
    .orderBy('created', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toInvitation);
}

/** The open invitation of a token, or `null`. */
export async function readInvitation(
  db: Queries,
  digest: string,
  now: string,
): Promise<Invitation | null> {
  const row = await open(db, now).where('digest', '=', digest).executeTakeFirst();
  return row === undefined ? null : toInvitation(row);
}

/** Removes an invitation, taken back or used up; only one of several at once is told `true`. */
export async function dropInvitation(
  db: Queries,
  organisation: string,
  id: string,
): Promise<boolean> {
  const row = await db
    .deleteFrom('invitations')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes an organisation's invitations that are over. */
export async function forgetInvitations(
  db: Queries,
  organisation: string,
  now: string,
): Promise<void> {
  await db
    .deleteFrom('invitations')
    .where('organisation', '=', organisation)
    .where('expires', '<=', new Date(now))
    .execute();
}

function open(db: Queries, now: string) {
  return db
    .selectFrom('invitations')
    .select(['organisation', 'id', 'permission', 'created', 'expires'])
    .where('expires', '>', new Date(now));
}

function toInvitation(row: {
  readonly organisation: string;
  readonly id: string;
  readonly permission: Permission;
  readonly created: Date;
  readonly expires: Date;
}): Invitation {
  return { ...row, created: row.created.toISOString(), expires: row.expires.toISOString() };
}
