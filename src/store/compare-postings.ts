import { sql, type Transaction } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';
import { inTransaction, type Database } from './database.js';
import { groupByLinks, keyName } from './group-by-links.js';
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

/** Another posting that may be of the same job. */
export interface Alike {
  readonly other: Comparable;
  readonly likeness: number;
  /** Whether that is enough; where it is not, the two texts are looked at. */
  readonly sure: boolean;
}

/** Says which of some postings that share a part of their sketch are of the same job. */
export interface Matcher {
  findAlike(posting: Comparable, others: readonly Comparable[]): readonly Alike[];
  isOneText(a: string, b: string): boolean;
  keepBest(alike: readonly Alike[]): readonly Comparable[];
}

/** Postings compared in one transaction. */
const AT_ONCE = 500;
/** A part of a sketch that so many postings have is a common phrase, and the first will do. */
const MOST_WITH_ONE_HASH = 64;
/** Parts of a sketch that candidates have in common. */
const FEWEST_COMMON = 2;

/**
 * Compares postings that are new or have changed with all others, and puts those of the same job
 * into one group; one that follows a closed one of its board or employer is linked to it as a
 * repost. Gives how many found a group; call it until there is nothing left to compare.
 *
 * One process at a time compares: two that import the same job at once would not see each other.
 */
export async function comparePostings(
  database: Database,
  matcher: Matcher,
): Promise<{ readonly compared: number; readonly grouped: number }> {
  return inTransaction(database, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('rolescope compare', 0))`.execute(trx);
    const postings = await readUncompared(trx);
    if (postings.length === 0) return { compared: 0, grouped: 0 };
    const candidates = await readCandidates(trx, postings);
    const alike = postings.map((posting) => ({
      posting,
      others: matcher.findAlike(posting, candidates.get(keyName(posting)) ?? []),
    }));
    const links = await decide(trx, alike, matcher);
    await linkReposts(trx, links);
    await joinGroups(trx, links);
    await sql`
      delete from uncompared using unnest(
        ${postings.map(({ board }) => board)}::text[],
        ${postings.map(({ externalId }) => externalId)}::text[]
      ) as done(board, external_id)
      where uncompared.board = done.board and uncompared.external_id = done.external_id`.execute(
      trx,
    );
    const grouped = new Set(links.map(([posting]) => keyName(posting))).size;
    return { compared: postings.length, grouped };
  });
}

/** A posting and those that may be of the same job. */
interface Undecided {
  readonly posting: Comparable;
  readonly others: readonly Alike[];
}

/** Looks at the texts where the fingerprints do not tell, and keeps the best. */
async function decide(
  trx: Trx,
  undecided: readonly Undecided[],
  matcher: Matcher,
): Promise<readonly SameJob[]> {
  const needed = undecided.flatMap(({ posting, others }) => {
    const unsure = others.filter(({ sure }) => !sure).map(({ other }) => other);
    return unsure.length === 0 ? [] : [posting, ...unsure];
  });
  const texts = await readTexts(trx, needed);
  const text = (key: PostingKey): string => texts.get(keyName(key)) ?? '';
  return undecided.flatMap(({ posting, others }) => {
    const same = others.filter(
      ({ other, sure }) => sure || matcher.isOneText(text(posting), text(other)),
    );
    return matcher.keepBest(same).map((other) => [posting, other] as const);
  });
}

async function readTexts(
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

interface Sketched extends Comparable {
  readonly sketch: readonly number[];
}

async function readUncompared(trx: Trx): Promise<readonly Sketched[]> {
  const { rows } = await sql<ComparedRow & { sketch: readonly number[] }>`
    select ${COMPARED}, d.sketch
    from (select * from uncompared order by board, external_id limit ${AT_ONCE}) as u
      join postings as p on p.board = u.board and p.external_id = u.external_id
      join documents as d on d.board = u.board and d.external_id = u.external_id
    order by p.first_seen, p.board, p.external_id`.execute(trx);
  return rows.map((row) => ({ ...toComparable(row), sketch: row.sketch }));
}

/** For each posting, those that have at least two parts of its sketch. */
async function readCandidates(
  trx: Trx,
  postings: readonly Sketched[],
): Promise<ReadonlyMap<string, readonly Comparable[]>> {
  const at = postings.flatMap(({ sketch }, number) => sketch.map(() => number));
  const hashes = postings.flatMap(({ sketch }) => sketch);
  const { rows: pairs } = await sql<{ at: number; board: string; external_id: string }>`
    select h.at, s.board, s.external_id
    from unnest(${at}::int[], ${hashes}::int[]) as h(at, hash)
      cross join lateral (
        select board, external_id from sketches
        where hash = h.hash order by board, external_id limit ${MOST_WITH_ONE_HASH}
      ) as s
    group by h.at, s.board, s.external_id
    having count(*) >= ${FEWEST_COMMON}
    order by h.at, s.board, s.external_id`.execute(trx);
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

/** Two postings of the same job. */
export type SameJob = readonly [posting: Comparable, same: Comparable];

/** Links a posting to the last one of the same board or employer that was closed before it came. */
async function linkReposts(trx: Trx, links: readonly SameJob[]): Promise<void> {
  const before = new Map<string, SameJob>();
  for (const link of links) {
    const [posting, same] = link;
    if (same.closed === null || same.closed > posting.firstSeen) continue;
    if (same.board !== posting.board && same.company !== posting.company) continue;
    const other = before.get(keyName(posting))?.[1];
    if (other === undefined || other.closed! < same.closed) before.set(keyName(posting), link);
  }
  const reposts = [...before.values()];
  if (reposts.length === 0) return;
  await sql`
    update postings as p set repost_board = r.of_board, repost_id = r.of_id
    from unnest(
      ${reposts.map(([posting]) => posting.board)}::text[],
      ${reposts.map(([posting]) => posting.externalId)}::text[],
      ${reposts.map(([, same]) => same.board)}::text[],
      ${reposts.map(([, same]) => same.externalId)}::text[]
    ) as r(board, external_id, of_board, of_id)
    where p.board = r.board and p.external_id = r.external_id`.execute(trx);
}

/** Puts linked postings into one group each; groups that a posting links become one. */
async function joinGroups(trx: Trx, links: readonly SameJob[]): Promise<void> {
  if (links.length === 0) return;
  const { members, merged } = groupByLinks(links);
  await sql`
    update postings as p set duplicate_group = m.name
    from unnest(
      ${members.map(({ board }) => board)}::text[],
      ${members.map(({ externalId }) => externalId)}::text[],
      ${members.map(({ name }) => name)}::text[]
    ) as m(board, external_id, name)
    where p.board = m.board and p.external_id = m.external_id
      and p.duplicate_group is distinct from m.name`.execute(trx);
  if (merged.length === 0) return;
  await sql`
    update postings as p set duplicate_group = m.into_name
    from unnest(
      ${merged.map(({ name }) => name)}::text[],
      ${merged.map(({ into }) => into)}::text[]
    ) as m(name, into_name)
    where p.duplicate_group = m.name`.execute(trx);
}
