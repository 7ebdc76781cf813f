import { sql, type Kysely } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';
import { dayNumber } from '../base/day-number.js';
import { toEntryVector } from './entry-vector.js';
import { entryNumber, packTags, type TaggedPosting } from './search-tags.js';

/** Postings whose entries are made at once. */
const AT_ONCE = 200;

interface Row {
  readonly board: string;
  readonly external_id: string;
  readonly title: string;
  readonly company: string | null;
  readonly source: string;
  readonly language: string;
  readonly role: string | null;
  readonly level: string;
  readonly place: string;
  readonly places: readonly string[];
  readonly place_text: string;
  readonly facts: readonly string[];
  readonly body: string;
  readonly posted: string | null;
}

/**
 * Makes words and tags of all search entries again, and entries where there are none: those know of
 * pay its middle alone until `reanalyze` reads it again. Call it inside a transaction.
 */
export async function indexEntries<Schema>(trx: Kysely<Schema>): Promise<void> {
  await addMissing(trx);
  let after: PostingKey = { board: '', externalId: '' };
  for (;;) {
    const rows = await readRows(trx, after);
    const last = rows.at(-1);
    if (last === undefined) return;
    await writeRows(trx, rows);
    after = { board: last.board, externalId: last.external_id };
  }
}

/** Entries of postings that have none, still without words. */
async function addMissing<Schema>(trx: Kysely<Schema>): Promise<void> {
  await sql`
    insert into search_entries (board, external_id, number, closed, day, pay_currency, pay_low,
      pay_high, pay_dollars, places, place_text, tags)
    select p.board, p.external_id, 0, p.closed is not null,
      floor(extract(epoch from p.first_seen) / 86400)::int, pay.currency, pay.middle, pay.middle,
      case pay.currency when 'USD' then pay.middle end,
      case when p.place in ('remote', 'unknown') then '{}'::text[] else array[p.place] end,
      coalesce(p.location, ''), ''
    from postings as p
      left join lateral (
        select split_part(fact, ':', 2) as currency,
          round(split_part(fact, ':', 3)::numeric)::bigint as middle
        from unnest(p.facts) as fact where fact like 'pay:%:%' limit 1
      ) as pay on true
    on conflict do nothing`.execute(trx);
}

async function readRows<Schema>(trx: Kysely<Schema>, after: PostingKey): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select p.board, p.external_id, p.title, p.company, p.source, p.language, p.role, p.level,
      p.place, e.places, e.place_text, p.facts, p.body, p.posted
    from postings as p
      join search_entries as e on e.board = p.board and e.external_id = p.external_id
    where (p.board, p.external_id) > (${after.board}, ${after.externalId})
    order by p.board, p.external_id limit ${AT_ONCE}`.execute(trx);
  return rows;
}

async function writeRows<Schema>(trx: Kysely<Schema>, rows: readonly Row[]): Promise<void> {
  const tagged = rows.map((row): TaggedPosting => ({ ...row, placeText: row.place_text }));
  await sql`
    update search_entries as e
    set words = made.words::tsvector, tags = made.tags, number = made.number,
      day = coalesce(made.day, e.day)
    from unnest(
      ${rows.map(({ board }) => board)}::text[],
      ${rows.map((row) => row.external_id)}::text[],
      ${rows.map(({ body }, at) => toEntryVector(tagged[at]!, body))}::text[],
      ${tagged.map((posting) => `\\x${Buffer.from(packTags(posting)).toString('hex')}`)}::bytea[],
      ${rows.map((row) => entryNumber(row.board, row.external_id))}::bigint[],
      ${rows.map(({ posted }) => dayNumber(posted))}::int[]
    ) as made(board, external_id, words, tags, number, day)
    where e.board = made.board and e.external_id = made.external_id`.execute(trx);
}
