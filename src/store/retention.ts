import { sql } from 'kysely';
import type { RetentionId } from '../domain/retention.js';
import type { Queries } from './database.js';

/** Deletes what one rule of retention speaks of, where it is older than an instant; gives how many. */
export async function applyRetention(
  db: Queries,
  rule: RetentionId,
  before: string,
): Promise<number> {
  switch (rule) {
    case 'drafts':
      return dropDrafts(db, before);
    case 'declined':
      return emptyCandidacies(db, ['declined', 'withdrawn'], before);
    case 'accepted':
      return emptyCandidacies(db, ['accepted'], before);
    case 'audit-log':
      return countRows(
        db.deleteFrom('audit_log').where('at', '<', new Date(before)).returning('id'),
      );
    case 'consents':
      return countRows(
        db.deleteFrom('consents').where('revoked', '<', new Date(before)).returning('id'),
      );
    case 'deletions':
      return countRows(
        db.deleteFrom('deletions').where('at', '<', new Date(before)).returning('digest'),
      );
    case 'sessions':
      return forgetOld(db, new Date(before));
  }
}

/** No session is longer than the period; the others ended by themselves and only lie there. */
async function forgetOld(db: Queries, before: Date): Promise<number> {
  await db.deleteFrom('reset_links').where('expires', '<', before).execute();
  await db.deleteFrom('invitations').where('expires', '<', before).execute();
  await db.deleteFrom('tries').where('ends', '<', before).execute();
  return countRows(db.deleteFrom('sessions').where('created', '<', before).returning('digest'));
}

async function countRows(query: { execute(): Promise<readonly unknown[]> }): Promise<number> {
  return (await query.execute()).length;
}

async function dropDrafts(db: Queries, before: string): Promise<number> {
  const old = sql`select id from candidacies where state = 'draft' and updated < ${before}::timestamptz`;
  await sql`delete from candidacy_evidence where candidacy in (${old})`.execute(db);
  await sql`delete from board_events where subject in (${old})`.execute(db);
  const { rows } = await sql`
    delete from candidacies where state = 'draft' and updated < ${before}::timestamptz
    returning id`.execute(db);
  return rows.length;
}

/** What was decided stays, as a bare fact; what was written and shown goes. */
async function emptyCandidacies(
  db: Queries,
  states: readonly string[],
  before: string,
): Promise<number> {
  const { rows } = await sql<{ organisation: string; id: string }>`
    update candidacies set body = '', terms = null, skills = '{}', reason = null
    where state = any(${states}::text[]) and coalesce(decided, updated) < ${before}::timestamptz
      and (body <> '' or terms is not null or skills <> '{}' or reason is not null or exists (
        select from candidacy_evidence e
        where e.organisation = candidacies.organisation and e.candidacy = candidacies.id))
    returning organisation, id`.execute(db);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db.deleteFrom('candidacy_evidence').where('candidacy', 'in', ids).execute();
  await db.updateTable('board_events').set({ reason: null }).where('subject', 'in', ids).execute();
  return ids.length;
}
