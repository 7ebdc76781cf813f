import { sql, type Kysely } from 'kysely';

/** Longest part of a text that the search index takes; a tsvector may have at most a megabyte. */
const SEARCHED_UNITS = 100_000;

/** Boards, postings, their documents, and when they were seen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table boards (
      board text collate "C" primary key,
      source text collate "C" not null,
      company text,
      followed boolean not null,
      added timestamptz not null,
      tried timestamptz,
      completed timestamptz,
      problem text
    )`.execute(db);
  await sql`
    create table postings (
      board text collate "C" not null,
      external_id text collate "C" not null,
      source text collate "C" not null,
      url text,
      title text not null,
      company text,
      location text,
      role text collate "C",
      level text collate "C" not null,
      place text collate "C" not null,
      month text collate "C" not null,
      posted text collate "C",
      valid_through text collate "C",
      language text collate "C" not null,
      facts text[] collate "C" not null,
      body text not null,
      first_seen timestamptz not null,
      closed timestamptz,
      search tsvector not null generated always as (
        setweight(to_tsvector('english', title || ' ' || coalesce(company, '')), 'A') ||
        to_tsvector('english', left(body, ${sql.lit(SEARCHED_UNITS)}))
      ) stored,
      primary key (board, external_id)
    )`.execute(db);
  await sql`create index postings_search on postings using gin (search)`.execute(db);
  await sql`create index postings_facts on postings using gin (facts)`.execute(db);
  await sql`create index postings_newest on postings (posted desc nulls last, board, external_id)`.execute(
    db,
  );
  await sql`
    create index postings_cell on postings (role, place, level, posted desc nulls last)`.execute(
    db,
  );
  await sql`
    create table documents (
      board text collate "C" not null,
      external_id text collate "C" not null,
      payload bytea not null,
      analysis bytea not null,
      engine text collate "C" not null,
      lexicon text collate "C" not null,
      model text collate "C" not null,
      primary key (board, external_id)
    )`.execute(db);
  // Both are packed already; to try again costs time and saves nothing.
  await sql`alter table documents alter column payload set storage external`.execute(db);
  await sql`alter table documents alter column analysis set storage external`.execute(db);
  await sql`
    create table sightings (
      board text collate "C" not null,
      external_id text collate "C" not null,
      content_hash text collate "C" not null,
      last_seen timestamptz not null,
      primary key (board, external_id)
    ) with (fillfactor = 80)`.execute(db);
  await sql`
    create table http_answers (
      asked text collate "C" primary key,
      url text not null,
      etag text,
      last_modified text,
      body bytea not null,
      stored timestamptz not null
    )`.execute(db);
  await sql`
    create table requests (
      lane text collate "C" not null,
      id bigint generated always as identity,
      made timestamptz not null,
      primary key (lane, id)
    )`.execute(db);
}
