import { sql, type Kysely } from 'kysely';

/**
 * Projects, what people offer to projects and listings, and each person's own tracker. All that
 * belongs to an organisation lies with it; history is only ever added to. What was offered to an
 * organisation outlives it, so that whoever offered is told.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table projects (
      organisation text collate "C" not null references organisations on delete cascade,
      id text collate "C" not null,
      version integer not null,
      state text collate "C" not null,
      wanted integer not null,
      accepted integer not null check (accepted between 0 and wanted),
      title text not null,
      content jsonb not null,
      analysis jsonb not null,
      blind boolean not null,
      created_by_person text collate "C" references people on delete set null,
      created timestamptz not null,
      updated timestamptz not null,
      published timestamptz,
      primary key (organisation, id)
    )`.execute(db);
  await sql`create index projects_id on projects (id)`.execute(db);
  await sql`
    create index projects_open on projects (published desc, id) where state = 'open'`.execute(db);
  await sql`
    create table candidacies (
      organisation text collate "C" not null,
      kind text collate "C" not null,
      target text collate "C" not null,
      id text collate "C" not null,
      version integer not null,
      person text collate "C" references people on delete set null,
      state text collate "C" not null,
      decided_by_person text collate "C" references people on delete set null,
      decided timestamptz,
      reason text,
      body text not null,
      terms jsonb,
      skills text[] collate "C" not null,
      opened timestamptz,
      created timestamptz not null,
      updated timestamptz not null,
      sent timestamptz,
      primary key (organisation, id),
      -- Nothing is decided by a program: a decision names a person, or one whose account is gone.
      check (decided is not null or state not in ('shortlisted', 'declined', 'accepted'))
    )`.execute(db);
  await sql`create index candidacies_target on candidacies (organisation, target, id)`.execute(db);
  await sql`create index candidacies_person on candidacies (person, kind, id)`.execute(db);
  // Whoever offers has one offer at a time to a project or a listing.
  await sql`
    create unique index candidacies_once on candidacies (organisation, target, person)
      where state in ('draft', 'sent', 'shortlisted', 'accepted')`.execute(db);
  await sql`
    create table candidacy_evidence (
      organisation text collate "C" not null,
      candidacy text collate "C" not null,
      number integer not null,
      person text collate "C" not null references people on delete cascade,
      line text not null,
      skills text[] collate "C" not null,
      primary key (organisation, candidacy, number)
    )`.execute(db);
  await sql`create index candidacy_evidence_of on candidacy_evidence (candidacy)`.execute(db);
  await sql`create index candidacies_id on candidacies (id)`.execute(db);
  await sql`create index candidacy_evidence_person on candidacy_evidence (person)`.execute(db);
  await sql`
    create table board_events (
      organisation text collate "C" not null,
      kind text collate "C" not null,
      subject text collate "C" not null,
      number integer not null,
      type text collate "C" not null,
      at timestamptz not null,
      by_person text collate "C" references people on delete set null,
      wanted integer,
      reason text,
      primary key (organisation, subject, number)
    )`.execute(db);
  await sql`create index board_events_person on board_events (by_person)`.execute(db);
  await sql`
    create table tracker_items (
      person text collate "C" not null references people on delete cascade,
      id text collate "C" not null,
      version integer not null,
      board text collate "C",
      external_id text collate "C",
      title text not null,
      company text,
      url text,
      note text not null,
      state text collate "C" not null,
      since text collate "C" not null,
      remind_on text collate "C",
      created timestamptz not null,
      updated timestamptz not null,
      primary key (person, id)
    )`.execute(db);
  await sql`
    create unique index tracker_items_posting on tracker_items (person, board, external_id)
      where board is not null`.execute(db);
}
