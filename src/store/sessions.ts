import { sql } from 'kysely';
import type { Permission } from '../domain/account.js';
import type { Queries } from './database.js';

/** Whoever a session belongs to. */
export interface SessionHolder {
  readonly person: string;
  readonly operator: boolean;
  readonly memberships: readonly {
    readonly organisation: string;
    readonly permission: Permission;
  }[];
  /** When its use was last written down, ISO 8601. */
  readonly used: string;
}

/** Sessions that are older than this, or were not used since, are over; ISO 8601. */
export interface SessionBounds {
  readonly createdAfter: string;
  readonly usedAfter: string;
}

/** Begins a session. */
export async function addSession(
  db: Queries,
  session: { readonly digest: string; readonly person: string; readonly now: string },
): Promise<void> {
  const { digest, person, now } = session;
  await db.insertInto('sessions').values({ digest, person, created: now, used: now }).execute();
}

/** Whoever a session that is not over belongs to, with all memberships; one query. */
export async function readSession(
  db: Queries,
  digest: string,
  bounds: SessionBounds,
): Promise<SessionHolder | null> {
  const row = await db
    .selectFrom('sessions as s')
    .innerJoin('people as p', 'p.person', 's.person')
    .select(['s.person', 's.used', 'p.operator'])
    .select(
      sql<SessionHolder['memberships']>`(
        select coalesce(
          json_agg(
            json_build_object('organisation', m.organisation, 'permission', m.permission)
            order by m.organisation
          ), '[]'::json)
        from memberships as m where m.person = s.person
      )`.as('memberships'),
    )
    .where('s.digest', '=', digest)
    .where('s.created', '>', new Date(bounds.createdAfter))
    .where('s.used', '>', new Date(bounds.usedAfter))
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...row, used: row.used.toISOString() };
}

/** Writes down that a session is in use. */
export async function noteUse(db: Queries, digest: string, now: string): Promise<void> {
  await db.updateTable('sessions').set({ used: now }).where('digest', '=', digest).execute();
}

/** Ends a session; nothing happens where there is none. */
export async function endSession(db: Queries, digest: string): Promise<void> {
  await db.deleteFrom('sessions').where('digest', '=', digest).execute();
}

/** Ends all sessions of a person. */
export async function endSessions(db: Queries, person: string): Promise<void> {
  await db.deleteFrom('sessions').where('person', '=', person).execute();
}

/** Removes what is left of a person's sessions that are over. */
export async function forgetOldSessions(
  db: Queries,
  person: string,
  { createdAfter, usedAfter }: SessionBounds,
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('person', '=', person)
    .where((where) =>
      where.or([
        where('created', '<=', new Date(createdAfter)),
        where('used', '<=', new Date(usedAfter)),
      ]),
    )
    .execute();
}
