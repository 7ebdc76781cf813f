import { sql, type Kysely } from 'kysely';

/**
 * Listings of organisations with their history, boards that they say are theirs, and what keeps the
 * board in order: reports, blocks, and the log of who decided what.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table listings (
      organisation text collate "C" not null references organisations on delete cascade,
      listing text collate "C" not null,
      version integer not null,
      state text collate "C" not null,
      first_published text collate "C",
      date_posted text collate "C",
      valid_through text collate "C",
      renewals integer not null,
      state_before text collate "C",
      block_reason text,
      content jsonb not null,
      answers jsonb not null,
      signs jsonb not null,
      reviewed boolean not null,
      from_board text collate "C",
      from_id text collate "C",
      from_hash text collate "C",
      from_version integer,
      created timestamptz not null,
      changed timestamptz not null,
      changed_by_person text collate "C" references people on delete set null,
      primary key (organisation, listing)
    )`.execute(db);
  await sql`
    create unique index listings_from on listings (organisation, from_board, from_id)
    where from_board is not null`.execute(db);
  await sql`create index listings_newest on listings (organisation, created desc, listing)`.execute(
    db,
  );
  await sql`
    create index listings_ending on listings (valid_through)
    where state = 'published'`.execute(db);
  await sql`
    create index listings_to_review on listings (changed) where not reviewed`.execute(db);
  await sql`
    create table listing_history (
      organisation text collate "C" not null,
      listing text collate "C" not null,
      version integer not null,
      event text collate "C" not null,
      at timestamptz not null,
      by_person text collate "C" references people on delete set null,
      content jsonb,
      primary key (organisation, listing, version),
      foreign key (organisation, listing) references listings on delete cascade
    )`.execute(db);
  await sql`
    create table board_claims (
      organisation text collate "C" not null references organisations on delete cascade,
      board text collate "C" not null,
      company text,
      state text collate "C" not null check (state in ('claimed', 'confirmed', 'refused')),
      names_agree boolean not null,
      claimed timestamptz not null,
      claimed_by_person text collate "C" references people on delete set null,
      decided timestamptz,
      reason text,
      primary key (organisation, board)
    )`.execute(db);
  await sql`
    create table posting_reports (
      board text collate "C" not null,
      external_id text collate "C" not null,
      id text collate "C" not null,
      code text collate "C" not null,
      text text not null,
      at timestamptz not null,
      reporter_person text collate "C" references people on delete set null,
      handled timestamptz,
      primary key (board, external_id, id)
    )`.execute(db);
  await sql`
    create index posting_reports_open on posting_reports (at) where handled is null`.execute(db);
  await sql`
    create table posting_blocks (
      board text collate "C" not null,
      external_id text collate "C" not null,
      at timestamptz not null,
      reason text not null,
      primary key (board, external_id)
    )`.execute(db);
  await sql`
    create table moderation_log (
      board text collate "C" not null,
      external_id text collate "C" not null,
      id text collate "C" not null,
      action text collate "C" not null,
      at timestamptz not null,
      by_person text collate "C" references people on delete set null,
      reason text not null,
      primary key (board, external_id, id)
    )`.execute(db);
  await sql`create index moderation_log_newest on moderation_log (at desc, id)`.execute(db);
}
