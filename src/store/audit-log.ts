import type { AuditedAct, AuditEntry } from '../domain/consent.js';
import type { Queries } from './database.js';

/** That somebody saw something of a person. */
export interface NewAuditEntry {
  readonly person: string;
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly organisation: string | null;
  readonly what: AuditedAct;
  readonly subject: string | null;
}

/** Writes down who saw what; what is written down already stays as it is. */
export async function addAuditEntries(
  db: Queries,
  entries: readonly NewAuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ by, ...entry }) => ({ ...entry, by_person: by }));
  await db
    .insertInto('audit_log')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['person', 'id']).doNothing())
    .execute();
}

/** Who saw what of a person, the latest first. */
export async function listAuditEntries(
  db: Queries,
  person: string,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<readonly AuditEntry[]> {
  const last =
    after === undefined
      ? undefined
      : await db
          .selectFrom('audit_log')
          .select(['at', 'id'])
          .where('person', '=', person)
          .where('id', '=', after)
          .executeTakeFirst();
  const rows = await db
    .selectFrom('audit_log as a')
    .leftJoin('organisations as o', 'o.organisation', 'a.organisation')
    .select(['a.id', 'a.at', 'a.what', 'a.subject', 'a.organisation', 'o.name'])
    .where('a.person', '=', person)
    .$if(last !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('a.at', '<', last!.at),
          where.and([where('a.at', '=', last!.at), where('a.id', '<', last!.id)]),
        ]),
      ),
    )
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ at, name, ...row }) => ({
    ...row,
    at: at.toISOString(),
    organisationName: name,
  }));
}
