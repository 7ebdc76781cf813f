import { sql, type Kysely } from 'kysely';

/** Counts for market figures, of the postings that are there already too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rollup_deltas (
      id bigint generated always as identity,
      role text collate "C" not null,
      level text collate "C" not null,
      place text collate "C" not null,
      source text collate "C" not null,
      month text collate "C" not null,
      fact text collate "C" not null,
      n integer not null,
      primary key (fact, id)
    )`.execute(db);
  await sql`
    create table rollups (
      role text collate "C" not null,
      level text collate "C" not null,
      place text collate "C" not null,
      source text collate "C" not null,
      month text collate "C" not null,
      fact text collate "C" not null,
      n integer not null,
      primary key (role, level, place, source, month, fact)
    )`.execute(db);
  await sql`
    insert into rollup_deltas (role, level, place, source, month, fact, n)
    select coalesce(role, 'none'), level, place, source, month, fact, count(*)
    from postings, unnest(facts || array['posting'::text]) as fact
    group by 1, 2, 3, 4, 5, 6`.execute(db);
}
