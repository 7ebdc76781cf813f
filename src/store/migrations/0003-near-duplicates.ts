import { sql, type Kysely } from 'kysely';

/**
 * Near-duplicates: fingerprints, an index of sketches, groups and reposts. Postings stored before
 * have no fingerprint; `reanalyze` gives them one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table documents
      add column fingerprint bytea not null default '',
      add column sketch integer[] not null default '{}'`.execute(db);
  await sql`alter table documents alter column fingerprint set storage external`.execute(db);
  await sql`
    alter table postings
      add column duplicate_group text collate "C",
      add column repost_board text collate "C",
      add column repost_id text collate "C"`.execute(db);
  await sql`
    create index postings_duplicate_group on postings (duplicate_group)
    where duplicate_group is not null`.execute(db);
  await sql`
    create table sketches (
      hash integer not null,
      board text collate "C" not null,
      external_id text collate "C" not null,
      primary key (hash, board, external_id)
    )`.execute(db);
  await sql`
    create table uncompared (
      board text collate "C" not null,
      external_id text collate "C" not null,
      primary key (board, external_id)
    )`.execute(db);
}
