import { sql } from 'kysely';
import type {
  ModerationAction,
  ModerationEntry,
  PostingReport,
  ReportCode,
} from '../domain/moderation.js';
import type { PostingKey } from '../domain/stored-posting.js';
import type { Queries } from './database.js';

/** Stores a report. */
export async function addReport(
  db: Queries,
  { board, externalId }: PostingKey,
  report: PostingReport & { readonly by: string | null },
): Promise<void> {
  const { id, code, text, at, by } = report;
  await db
    .insertInto('posting_reports')
    .values({ board, external_id: externalId, id, code, text, at, reporter_person: by })
    .execute();
}

/** A posting that waits for a decision, with what was reported of it. */
export interface ReportedPosting extends PostingKey {
  readonly title: string | null;
  readonly company: string | null;
  readonly reports: readonly PostingReport[];
  /** All open ones; `reports` holds the first of them. */
  readonly n: number;
}

/** Most reports of one posting that a queue shows. */
const SHOWN_REPORTS = 20;

/** Postings with open reports, the longest waiting first. */
export async function readReported(
  db: Queries,
  limit: number,
): Promise<readonly ReportedPosting[]> {
  const { rows } = await sql<{
    board: string;
    external_id: string;
    title: string | null;
    company: string | null;
    n: number;
    reports: readonly { id: string; code: ReportCode; text: string; at: string }[];
  }>`
    with waiting as (
      select board, external_id, count(*) as n, min(at) as since
      from posting_reports where handled is null
      group by board, external_id
      order by since, board, external_id limit ${limit}
    )
    select w.board, w.external_id, w.n, p.title, p.company, (
      select jsonb_agg(jsonb_build_object('id', r.id, 'code', r.code, 'text', r.text, 'at', r.at))
      from (
        select * from posting_reports as o
        where o.board = w.board and o.external_id = w.external_id and o.handled is null
        order by o.at, o.id limit ${sql.lit(SHOWN_REPORTS)}
      ) as r
    ) as reports
    from waiting as w
    left join postings as p on p.board = w.board and p.external_id = w.external_id
    order by w.since, w.board, w.external_id`.execute(db);
  return rows.map(({ board, external_id, title, company, n, reports }) => ({
    ...{ board, externalId: external_id, title, company, n },
    reports: reports.map((report) => ({ ...report, at: new Date(report.at).toISOString() })),
  }));
}

/** Marks all reports of a posting as handled; gives their number. */
export async function handleReports(
  db: Queries,
  { board, externalId }: PostingKey,
  at: string,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('posting_reports')
    .set({ handled: at })
    .where('board', '=', board)
    .where('external_id', '=', externalId)
    .where('handled', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Notes who did what, and why. */
export async function logModeration(db: Queries, entry: ModerationEntry): Promise<void> {
  const { board, externalId, id, action, at, by, reason } = entry;
  await db
    .insertInto('moderation_log')
    .values({ board, external_id: externalId, id, action, at, by_person: by, reason })
    .execute();
}

/** The log of one posting, or of all, the latest first. */
export async function readModerationLog(
  db: Queries,
  { key, limit }: { readonly key?: PostingKey; readonly limit: number },
): Promise<readonly ModerationEntry[]> {
  const rows = await db
    .selectFrom('moderation_log')
    .selectAll()
    .$if(key !== undefined, (log) =>
      log.where('board', '=', key!.board).where('external_id', '=', key!.externalId),
    )
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ board, external_id, id, action, at, by_person, reason }) => ({
    ...{ board, externalId: external_id, id, action: action satisfies ModerationAction },
    at: at.toISOString(),
    by: by_person,
    reason,
  }));
}

/** Whether a posting is stored, open or not. */
export async function hasPosting(db: Queries, { board, externalId }: PostingKey): Promise<boolean> {
  const row = await db
    .selectFrom('postings')
    .select('board')
    .where('board', '=', board)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row !== undefined;
}
