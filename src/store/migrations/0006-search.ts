import { sql, type Kysely } from 'kysely';
import { indexEntries } from '../index-entries.js';

/**
 * What searches read moves into rows of its own, with one index over words, facts and places; the
 * two indexes that lists had go. Saved searches.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_entries (
      board text collate "C" not null,
      external_id text collate "C" not null,
      number bigint not null,
      closed boolean not null default false,
      day integer not null,
      pay_currency text collate "C",
      pay_low bigint,
      pay_high bigint,
      pay_dollars bigint,
      places text[] collate "C" not null,
      place_text text not null,
      tags bytea not null,
      words tsvector not null default '',
      primary key (board, external_id)
    ) with (fillfactor = 90, toast_tuple_target = 128)`.execute(db);
  // To unpack the words of many postings costs more than to read them.
  await sql`
    alter table search_entries alter column words set storage external`.execute(db);
  // These are read of thousands of postings at once, and must lie in the rows themselves.
  await sql`alter table search_entries alter column tags set storage plain`.execute(db);
  await indexEntries(db);
  await sql`create index search_entries_words on search_entries using gin (words)`.execute(db);
  await sql`create index search_entries_newest on search_entries (day desc, number)`.execute(db);
  await sql`create index search_entries_number on search_entries (number)`.execute(db);
  await sql`drop index postings_facts`.execute(db);
  await sql`alter table postings drop column search`.execute(db);
  await sql`
    create table saved_searches (
      person text collate "C" not null,
      id text collate "C" not null,
      name text not null,
      query text not null,
      token text collate "C" not null,
      created timestamptz not null,
      primary key (person, id)
    )`.execute(db);
  await sql`create index saved_searches_token on saved_searches (token)`.execute(db);
}
