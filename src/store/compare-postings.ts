import { sql, type Transaction } from 'kysely';
import type { PostingKey } from '../domain/stored-posting.js';
import { inTransaction, type Database } from './database.js';
import { readCandidates, readTexts, readUncompared, type Comparable } from './comparables.js';
import { countReposts } from './count-reposts.js';
import { groupByLinks, keyName } from './group-by-links.js';
import type { Tables } from './tables.js';

export type { Comparable } from './comparables.js';

type Trx = Transaction<Tables>;

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
  await countReposts(
    trx,
    reposts.map(([posting]) => posting),
  );
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
