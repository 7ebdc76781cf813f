import type { Selectable } from 'kysely';
import type {
  CandidacyContent,
  CandidacyKind,
  CandidacyStatus,
  EvidenceLine,
} from '../domain/candidacy.js';
import type { BoardTables } from './board-tables.js';
import type { Queries } from './database.js';

/** Names a candidacy for good. */
export interface CandidacyKey {
  readonly organisation: string;
  readonly id: string;
}

/** A candidacy as it is stored, without its lines. Instants are ISO 8601. */
export interface StoredCandidacy extends CandidacyKey {
  readonly kind: CandidacyKind;
  /** Id of the project or listing. */
  readonly target: string;
  /** Counts every change; a change names the version that it was made upon. */
  readonly version: number;
  readonly status: CandidacyStatus;
  readonly content: CandidacyContent;
  /** Concept ids that its text names. */
  readonly skills: readonly string[];
  /** When the other side first saw it under its name; `null` while it is blind. */
  readonly opened: string | null;
  readonly created: string;
  readonly updated: string;
  readonly sent: string | null;
}

/** Adds a candidacy; `false` where the person has one that stands. */
export async function addCandidacy(db: Queries, added: StoredCandidacy): Promise<boolean> {
  const { organisation, kind, target, id, created } = added;
  const row = await db
    .insertInto('candidacies')
    .values({ ...{ organisation, kind, target, id, created }, ...toRow(added) })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'target', 'person'])
        .where('state', 'in', ['draft', 'sent', 'shortlisted', 'accepted'])
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores a candidacy that was read and held in the same transaction. */
export async function writeCandidacy(db: Queries, changed: StoredCandidacy): Promise<void> {
  await db
    .updateTable('candidacies')
    .set(toRow(changed))
    .where('organisation', '=', changed.organisation)
    .where('id', '=', changed.id)
    .execute();
}

/** One candidacy: of whoever made it, or of the organisation that it was made to. */
export type CandidacyRef =
  | { readonly person: string; readonly id: string }
  | { readonly organisation: string; readonly id: string };

/**
 * A candidacy, or `null`.
 *
 * @param hold nobody else may change it until the transaction ends
 */
export async function readCandidacy(
  db: Queries,
  ref: CandidacyRef,
  hold = false,
): Promise<StoredCandidacy | null> {
  const row = await db
    .selectFrom('candidacies')
    .selectAll()
    .where('id', '=', ref.id)
    .$if('person' in ref, (query) => query.where('person', '=', 'person' in ref ? ref.person : ''))
    .$if('organisation' in ref, (query) =>
      query.where('organisation', '=', 'organisation' in ref ? ref.organisation : ''),
    )
    .$if(hold, (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : toCandidacy(row);
}

/** A person's own candidacies of a kind, the newest first. */
export async function listCandidaciesOf(
  db: Queries,
  person: string,
  kind: CandidacyKind,
): Promise<readonly StoredCandidacy[]> {
  const rows = await db
    .selectFrom('candidacies')
    .selectAll()
    .where('person', '=', person)
    .where('kind', '=', kind)
    .orderBy('created', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toCandidacy);
}

/**
 * What was sent to a project or a listing, by id: ids are random, so that the order tells nothing
 * and nobody stands first for having been first.
 */
export async function listSentTo(
  db: Queries,
  organisation: string,
  target: string,
): Promise<readonly StoredCandidacy[]> {
  const rows = await db
    .selectFrom('candidacies')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('target', '=', target)
    .where('sent', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(toCandidacy);
}

/** All candidacies to an organisation, held until the transaction ends. */
export async function listTo(
  db: Queries,
  organisation: string,
): Promise<readonly StoredCandidacy[]> {
  const rows = await db
    .selectFrom('candidacies')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toCandidacy);
}

/** Deletes a candidacy with its lines: for drafts. */
export async function dropCandidacy(
  db: Queries,
  { organisation, id }: CandidacyKey,
): Promise<void> {
  await db
    .deleteFrom('candidacy_evidence')
    .where('organisation', '=', organisation)
    .where('candidacy', '=', id)
    .execute();
  await db
    .deleteFrom('board_events')
    .where('organisation', '=', organisation)
    .where('subject', '=', id)
    .execute();
  await db
    .deleteFrom('candidacies')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
}

/** Lines of some candidacies, in order. */
export async function readLines(
  db: Queries,
  candidacies: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceLine[]>> {
  const found = new Map<string, EvidenceLine[]>(candidacies.map((id) => [id, []]));
  if (candidacies.length === 0) return found;
  const rows = await db
    .selectFrom('candidacy_evidence')
    .selectAll()
    .where('candidacy', 'in', candidacies)
    .orderBy('number')
    .execute();
  for (const { candidacy, number, line, skills } of rows) {
    found.get(candidacy)?.push({ number, text: line, skills });
  }
  return found;
}

/** Adds lines. */
export async function addLines(
  db: Queries,
  { organisation, id }: CandidacyKey,
  person: string,
  lines: readonly EvidenceLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ number, text, skills }) => ({
    ...{ organisation, candidacy: id, number, person, line: text, skills },
  }));
  await db.insertInto('candidacy_evidence').values(rows).execute();
}

/** Deletes lines, all of them where no numbers are given; gives how many there were. */
export async function dropLines(
  db: Queries,
  { organisation, id }: CandidacyKey,
  numbers?: readonly number[],
): Promise<number> {
  if (numbers?.length === 0) return 0;
  const rows = await db
    .deleteFrom('candidacy_evidence')
    .where('organisation', '=', organisation)
    .where('candidacy', '=', id)
    .$if(numbers !== undefined, (query) => query.where('number', 'in', numbers!))
    .returning('number')
    .execute();
  return rows.length;
}

function toRow(candidacy: StoredCandidacy) {
  const { version, status, content, skills, opened, updated, sent } = candidacy;
  return {
    ...{ version, opened, updated, sent, skills },
    ...{ person: status.person, state: status.state, reason: status.reason },
    ...{ decided_by_person: status.decidedBy, decided: status.decidedAt },
    body: content.text,
    terms: content.terms === null ? null : JSON.stringify(content.terms),
  };
}

function toCandidacy(row: Selectable<BoardTables['candidacies']>): StoredCandidacy {
  const { organisation, kind, target, id, version, person, state, reason, skills } = row;
  return {
    ...{ organisation, kind, target, id, version, skills },
    status: {
      ...{ person, state, reason },
      decidedBy: row.decided_by_person,
      decidedAt: row.decided?.toISOString() ?? null,
    },
    content: { text: row.body, terms: row.terms },
    opened: row.opened?.toISOString() ?? null,
    created: row.created.toISOString(),
    updated: row.updated.toISOString(),
    sent: row.sent?.toISOString() ?? null,
  };
}
