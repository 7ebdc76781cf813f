import { sql, type Transaction } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';
import { keyName } from './group-by-links.js';
import type { Tables } from './tables.js';

type Trx = Transaction<Tables>;

/** A posting as near-duplicates are told by. */
export interface Comparable extends PostingKey {
  readonly title: string;
  readonly company: string | null;
  readonly fingerprint: Uint8Array;
  readonly group: string | null;
  readonly firstSeen: string;
  readonly closed: string | null;
}

/** One that is to be compared, with the hashes under which others are looked for. */
export interface Sketched extends Comparable {
  readonly sketch: readonly number[];
}

/** Postings compared in one transaction. */
const AT_ONCE = 2_000;
/** A part of a sketch that so many postings have is a common phrase, and the first will do. */
const MOST_WITH_ONE_HASH = 32;
/** Parts of a sketch that candidates have in common. */
const FEWEST_COMMON = 2;

const COMPARED = sql.raw(`
  p.board, p.external_id, p.title, p.company, p.duplicate_group, p.first_seen, p.closed,
  d.fingerprint`);

interface ComparedRow {
  readonly board: string;
  readonly external_id: string;
  readonly title: string;
  readonly company: string | null;
  readonly duplicate_group: string | null;
  readonly first_seen: Date;
  readonly closed: Date | null;
  readonly fingerprint: Uint8Array;
}

/** The next postings that are to be compared, those seen first at the beginning. */
export async function readUncompared(trx: Trx): Promise<readonly Sketched[]> {
  const { rows } = await sql<ComparedRow & { sketch: readonly number[] }>`
    select ${COMPARED}, d.sketch
    from (select * from uncompared order by board, external_id limit ${AT_ONCE}) as u
      join postings as p on p.board = u.board and p.external_id = u.external_id
      join documents as d on d.board = u.board and d.external_id = u.external_id
    order by p.first_seen, p.board, p.external_id`.execute(trx);
  return rows.map((row) => ({ ...toComparable(row), sketch: row.sketch }));
}

/** For each posting, those that have at least two parts of its sketch. */
export async function readCandidates(
  trx: Trx,
  postings: readonly Sketched[],
): Promise<ReadonlyMap<string, readonly Comparable[]>> {
  const at = postings.flatMap(({ sketch }, number) => sketch.map(() => number));
  const hashes = postings.flatMap(({ sketch }) => sketch);
  const { rows: pairs } = await sql<{ at: number; board: string; external_id: string }>`
    with h as (select * from unnest(${at}::int[], ${hashes}::int[]) as h(at, hash)),
      found as materialized (
        select d.hash, s.board, s.external_id
        from (select distinct hash from h) as d
          cross join lateral (
            select board, external_id from sketches
            where hash = d.hash order by board, external_id limit ${MOST_WITH_ONE_HASH}
          ) as s
      )
    select h.at, f.board, f.external_id
    from h join found as f on f.hash = h.hash
    group by h.at, f.board, f.external_id
    having count(*) >= ${FEWEST_COMMON}
    order by h.at, f.board, f.external_id`.execute(trx);
  const others = pairs
    .map(({ at, board, external_id }) => ({ at, board, externalId: external_id }))
    .filter((other) => keyName(postings[other.at]!) !== keyName(other));
  const known = await readComparables(trx, others);
  const found = new Map<string, Comparable[]>();
  for (const pair of others) {
    const other = known.get(keyName(pair));
    if (other === undefined) continue;
    const name = keyName(postings[pair.at]!);
    const list = found.get(name);
    if (list === undefined) found.set(name, [other]);
    else list.push(other);
  }
  return found;
}

async function readComparables(
  trx: Trx,
  keys: readonly PostingKey[],
): Promise<ReadonlyMap<string, Comparable>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<ComparedRow>`
    select ${COMPARED}
    from (${distinctKeys(keys)}) as k
      join postings as p on p.board = k.board and p.external_id = k.external_id
      join documents as d on d.board = k.board and d.external_id = k.external_id`.execute(trx);
  return new Map(rows.map(toComparable).map((posting) => [keyName(posting), posting]));
}

function toComparable(row: ComparedRow): Comparable {
  return {
    board: row.board,
    externalId: row.external_id,
    title: row.title,
    company: row.company,
    fingerprint: row.fingerprint,
    group: row.duplicate_group,
    firstSeen: row.first_seen.toISOString(),
    closed: row.closed?.toISOString() ?? null,
  };
}

/** The texts of postings, by the names of their keys. */
export async function readTexts(
  trx: Trx,
  keys: readonly PostingKey[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ board: string; external_id: string; body: string }>`
    select p.board, p.external_id, p.body
    from (${distinctKeys(keys)}) as k
      join postings as p on p.board = k.board and p.external_id = k.external_id`.execute(trx);
  return new Map(
    rows.map((row) => [keyName({ board: row.board, externalId: row.external_id }), row.body]),
  );
}

/** Keys as rows, each once. */
function distinctKeys(keys: readonly PostingKey[]) {
  return sql`
    select distinct board, external_id from unnest(
      ${keys.map(({ board }) => board)}::text[],
      ${keys.map(({ externalId }) => externalId)}::text[]
    ) as k(board, external_id)`;
}
