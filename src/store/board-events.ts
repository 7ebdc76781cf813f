import type { CandidacyKind } from '../domain/candidacy.js';
import type { Queries } from './database.js';

/** One thing that happened to a project or a candidacy. */
export interface StoredEvent {
  readonly organisation: string;
  readonly kind: 'project' | CandidacyKind;
  readonly subject: string;
  /** The version that it made; from 1, without gaps. */
  readonly number: number;
  readonly type: string;
  /** ISO 8601. */
  readonly at: string;
  /** `null` where nobody did it, and once the account is gone. */
  readonly by: string | null;
  readonly wanted: number | null;
  readonly reason: string | null;
}

/** Adds to a history. Call it in the transaction that makes the version. */
export async function addEvent(db: Queries, { by, ...event }: StoredEvent): Promise<void> {
  await db
    .insertInto('board_events')
    .values({ ...event, by_person: by })
    .execute();
}

/** All that happened to a project or a candidacy, in order. */
export async function readEvents(
  db: Queries,
  organisation: string,
  subject: string,
): Promise<readonly StoredEvent[]> {
  const rows = await db
    .selectFrom('board_events')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('subject', '=', subject)
    .orderBy('number')
    .execute();
  return rows.map(({ by_person, at, ...row }) => ({ ...row, at: at.toISOString(), by: by_person }));
}

/** Deletes the histories of one kind of an organisation: they go with what they are about. */
export async function dropEvents(
  db: Queries,
  organisation: string,
  kind: StoredEvent['kind'],
): Promise<void> {
  await db
    .deleteFrom('board_events')
    .where('organisation', '=', organisation)
    .where('kind', '=', kind)
    .execute();
}
