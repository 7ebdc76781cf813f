import { sql, type Transaction } from 'kysely';
import { dayOf } from '../base/days.js';
import { keepBlocked } from './blocks.js';
import { dayNumber } from '../base/day-number.js';
import { noteUncounted, takeCountsBack } from './rollup-deltas.js';
import type { PackedPostings } from './packed-postings.js';
import type { Tables } from './tables.js';

type Trx = Transaction<Tables>;

/** How the JSON rows of `packPostings` read; the long fields are lengths of slices of `bytes`. */
const COLUMNS = sql.raw(`(
  external_id text, source text, content_hash text, url text, title text, company text,
  location text, role text, level text, place text, month text, posted text, valid_through text,
  language text, facts text[], engine text, lexicon text, model text, sketch integer[],
  number bigint, pay_currency text, pay_low bigint, pay_high bigint, pay_dollars bigint,
  places text[], place_text text, posted_day integer, ends_day integer, stamp integer, clarity integer, coherence integer, pay integer,
  text_at integer, text integer, words integer, start integer, payload integer, analysis integer, fingerprint integer,
  tags integer)`);

/**
 * Writes new and changed postings of one board with all that belongs to them. A posting that was
 * closed is open again, and is compared with the others once more. Call it inside a transaction.
 *
 * @param seen when the board was read, ISO 8601
 */
export async function writePostings(trx: Trx, batch: PackedPostings, seen: string): Promise<void> {
  if (batch.ids.length === 0) return;
  const known = await takeBack(trx, batch);
  await writeRows(trx, batch, seen);
  await writeDocuments(trx, batch);
  await writeSightings(trx, batch, seen);
  await writeScores(trx, batch, seen);
  if (known.length > 0) {
    await sql`
      update postings
      set closed = null, duplicate_group = null, repost_board = null, repost_id = null
      where board = ${batch.board} and external_id = any(${known})`.execute(trx);
    await reopenScores(trx, batch.board, known);
    await sql`
      update search_entries set closed = false
      where board = ${batch.board} and external_id = any(${known}) and closed`.execute(trx);
    await keepBlocked(trx, batch.board, seen);
  }
  await sql`
    insert into uncompared (board, external_id)
    select ${batch.board}, unnest(${batch.ids}::text[])
    on conflict do nothing`.execute(trx);
}

/**
 * Writes another judgement of postings that are stored already, and leaves alone when they were
 * seen and what they belong to. Call it inside a transaction.
 */
export async function rewritePostings(trx: Trx, batch: PackedPostings): Promise<void> {
  if (batch.ids.length === 0) return;
  await sql`
    insert into uncompared (board, external_id)
    select board, external_id from documents
    where board = ${batch.board} and external_id = any(${batch.ids}) and sketch = '{}'
    on conflict do nothing`.execute(trx);
  await takeBack(trx, batch);
  await writeRows(trx, batch, new Date(0).toISOString());
  await writeDocuments(trx, batch);
  await writeScores(trx, batch, new Date(0).toISOString());
}

/** Takes the counts and sketches of what is stored away, before it changes; gives its ids. */
async function takeBack(trx: Trx, { board, ids }: PackedPostings): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('postings')
    .select('external_id')
    .where('board', '=', board)
    .where('external_id', '=', sql<string>`any(${ids})`)
    .orderBy('external_id')
    .forUpdate()
    .execute();
  const known = rows.map((row) => row.external_id);
  if (known.length === 0) return known;
  await takeCountsBack(trx, board, known);
  await sql`
    delete from sketches as s using documents as d, unnest(d.sketch) as h
    where d.board = ${board} and d.external_id = any(${known})
      and s.hash = h and s.board = d.board and s.external_id = d.external_id`.execute(trx);
  return known;
}

/** Rows and their counts. What is there keeps the day it was first seen. */
async function writeRows(trx: Trx, batch: PackedPostings, seen: string): Promise<void> {
  await sql`
    insert into postings (board, external_id, source, url, title, company, location, role, level,
      place, month, posted, valid_through, language, facts, body, first_seen)
    select ${batch.board}, external_id, source, url, title, company, location, role, level,
      place, month, posted, valid_through, language, facts,
      convert_from(substring(long.texts from text_at for text), 'UTF8'),
      ${seen}::timestamptz
    from (select ${batch.texts}::bytea as texts) as long,
      json_to_recordset(${batch.rows}::json) as row ${COLUMNS}
    on conflict (board, external_id) do update set
      source = excluded.source, url = excluded.url, title = excluded.title,
      company = excluded.company, location = excluded.location, role = excluded.role,
      level = excluded.level, place = excluded.place, month = excluded.month,
      posted = excluded.posted, valid_through = excluded.valid_through,
      language = excluded.language, facts = excluded.facts, body = excluded.body`.execute(trx);
  await writeEntries(trx, batch, seen);
  await noteUncounted(trx, batch.board, batch.ids);
}

/** What searches read. What is there keeps its day where the posting states none. */
async function writeEntries(trx: Trx, batch: PackedPostings, seen: string): Promise<void> {
  await sql`
    insert into search_entries (board, external_id, number, day, pay_currency, pay_low, pay_high,
      pay_dollars, places, place_text, tags, words)
    select ${batch.board}, external_id, number,
      coalesce(posted_day, (
        select day from search_entries as e
        where e.board = ${batch.board} and e.external_id = row.external_id
      ), ${dayNumber(dayOf(seen))}::int),
      pay_currency, pay_low, pay_high, pay_dollars, places, place_text,
      substring(long.bytes from start + payload + analysis + fingerprint for tags),
      convert_from(substring(long.texts from text_at + text for words), 'UTF8')::tsvector
    from (select ${batch.texts}::bytea as texts, ${batch.bytes}::bytea as bytes) as long,
      json_to_recordset(${batch.rows}::json) as row ${COLUMNS}
    on conflict (board, external_id) do update set
      day = excluded.day, pay_currency = excluded.pay_currency, pay_low = excluded.pay_low,
      pay_high = excluded.pay_high, pay_dollars = excluded.pay_dollars, places = excluded.places,
      place_text = excluded.place_text, tags = excluded.tags,
      words = excluded.words`.execute(trx);
}

async function writeDocuments(trx: Trx, batch: PackedPostings): Promise<void> {
  await sql`
    insert into documents (board, external_id, engine, lexicon, model, sketch, payload, analysis,
      fingerprint)
    select ${batch.board}, external_id, engine, lexicon, model, sketch,
      substring(bytes from start for payload),
      substring(bytes from start + payload for analysis),
      substring(bytes from start + payload + analysis for fingerprint)
    from (select ${batch.bytes}::bytea as bytes) as long,
      json_to_recordset(${batch.rows}::json) as row ${COLUMNS}
    on conflict (board, external_id) do update set
      engine = excluded.engine, lexicon = excluded.lexicon, model = excluded.model,
      sketch = excluded.sketch, payload = excluded.payload, analysis = excluded.analysis,
      fingerprint = excluded.fingerprint`.execute(trx);
  await sql`
    insert into sketches (hash, board, external_id)
    select distinct unnest(sketch), ${batch.board}::text, external_id
    from json_to_recordset(${batch.rows}::json) as row ${COLUMNS}`.execute(trx);
}

async function writeSightings(trx: Trx, batch: PackedPostings, seen: string): Promise<void> {
  await sql`
    insert into sightings (board, external_id, content_hash, last_seen)
    select ${batch.board}, external_id, content_hash, ${seen}::timestamptz
    from json_to_recordset(${batch.rows}::json) as row ${COLUMNS}
    on conflict (board, external_id) do update set
      content_hash = excluded.content_hash,
      last_seen = greatest(sightings.last_seen, excluded.last_seen)`.execute(trx);
}

/** What is sorted by. What is there keeps its days, its reposts and whether it is closed. */
async function writeScores(trx: Trx, batch: PackedPostings, seen: string): Promise<void> {
  await sql`
    insert into scores (board, external_id, stamp, clarity, coherence, pay, posted_day, ends_day,
      first_day, seen_day)
    select ${batch.board}, external_id, stamp, clarity, coherence, pay, posted_day, ends_day,
      ${dayNumber(dayOf(seen))}::int, ${dayNumber(dayOf(seen))}::int
    from json_to_recordset(${batch.rows}::json) as row ${COLUMNS}
    on conflict (board, external_id) do update set
      stamp = excluded.stamp, clarity = excluded.clarity, coherence = excluded.coherence,
      pay = excluded.pay, posted_day = excluded.posted_day, ends_day = excluded.ends_day,
      seen_day = greatest(scores.seen_day, excluded.seen_day)`.execute(trx);
}

/** A posting that changed is open, and of its reposts nothing is known until it is compared. */
async function reopenScores(trx: Trx, board: string, ids: readonly string[]): Promise<void> {
  await sql`
    update scores set closed = false, reposts = 0
    where board = ${board} and external_id = any(${ids}) and (closed or reposts > 0)`.execute(trx);
}
