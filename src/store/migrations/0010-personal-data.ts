import { sql, type Kysely } from 'kysely';

/** What people agreed to, who saw what of them, and which accounts were deleted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table consents (
      person text collate "C" not null references people on delete cascade,
      id text collate "C" not null,
      kind text collate "C" not null,
      version integer not null,
      subject text collate "C" not null,
      given timestamptz not null,
      revoked timestamptz,
      primary key (person, id)
    )`.execute(db);
  await sql`
    create table audit_log (
      person text collate "C" not null references people on delete cascade,
      id text collate "C" not null,
      at timestamptz not null,
      by_person text collate "C" references people on delete set null,
      organisation text collate "C",
      what text collate "C" not null,
      subject text collate "C",
      primary key (person, id)
    )`.execute(db);
  await sql`create index audit_log_newest on audit_log (person, at desc, id)`.execute(db);
  await sql`create index audit_log_by on audit_log (by_person)`.execute(db);
  await sql`
    create table deletions (
      digest text collate "C" primary key,
      at timestamptz not null
    )`.execute(db);
}
