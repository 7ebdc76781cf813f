import { sql, type Kysely } from 'kysely';
import { countReposts } from '../count-reposts.js';
import { dayNumbers } from '../../base/day-number.js';

/**
 * What postings are sorted by, in rows as narrow as can be. Those stored before have their days at
 * once; `reanalyze` gives them the parts of their score.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table scores (
      board text collate "C" not null,
      external_id text collate "C" not null,
      stamp integer not null default 0,
      posted_day integer,
      first_day integer not null,
      seen_day integer not null,
      ends_day integer,
      clarity smallint,
      coherence smallint,
      pay smallint,
      reposts smallint not null default 0,
      closed boolean not null default false,
      primary key (board, external_id),
      check (num_nulls(clarity, coherence, pay) in (0, 3))
    ) with (fillfactor = 80)`.execute(db);
  await sql`
    create index postings_repost on postings (repost_board, repost_id)
    where repost_id is not null`.execute(db);
  await sql`
    insert into scores (board, external_id, first_day, seen_day, closed)
    select p.board, p.external_id, floor(extract(epoch from p.first_seen) / 86400)::int,
      floor(extract(epoch from coalesce(s.last_seen, p.first_seen)) / 86400)::int,
      p.closed is not null
    from postings as p
      left join sightings as s on s.board = p.board and s.external_id = p.external_id`.execute(db);
  await fillDays(db, 'posted', 'posted_day');
  await fillDays(db, 'valid_through', 'ends_day');
  await countReposts(db);
}

/** Days are read by this program, which knows which of them the calendar has. */
async function fillDays(db: Kysely<unknown>, from: string, to: string): Promise<void> {
  const { rows } = await sql<{ text: string }>`
    select distinct ${sql.ref(from)} as text from postings
    where ${sql.ref(from)} is not null order by text`.execute(db);
  const days = dayNumbers(rows.map(({ text }) => text));
  await sql`
    update scores as s set ${sql.ref(to)} = d.day
    from postings as p
      join unnest(${[...days.keys()]}::text[], ${[...days.values()]}::int[]) as d(text, day)
        on d.text = p.${sql.ref(from)}
    where s.board = p.board and s.external_id = p.external_id`.execute(db);
}
