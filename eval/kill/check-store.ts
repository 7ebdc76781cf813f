import type { Database } from '../../src/store/database.js';

/** Questions whose answer is 0 in a store where nothing is half there. */
const CHECKS: Readonly<Record<string, string>> = {
  'postings without a document': `
    select count(*)::int as n from postings p left join documents d using (board, external_id)
    where d.board is null`,
  'documents without a posting': `
    select count(*)::int as n from documents d left join postings p using (board, external_id)
    where p.board is null`,
  'postings never seen': `
    select count(*)::int as n from postings p left join sightings s using (board, external_id)
    where s.board is null`,
  'sightings of nothing': `
    select count(*)::int as n from sightings s left join postings p using (board, external_id)
    where p.board is null`,
  'sketches missing': `
    select count(*)::int as n from documents d, unnest(d.sketch) as h
      left join sketches s on s.hash = h
    where s.hash is null`,
  'postings not counted, or counted twice': `
    select abs(
      (select count(*) from postings)
      - (select coalesce(sum(n), 0) from rollups where fact = 'posting' and level <> '')
      - (select coalesce(sum(n), 0) from rollup_deltas where fact = 'posting')
      - (select count(*) from uncounted)
    )::int as n`,
  'empty documents': `
    select count(*)::int as n from documents where length(payload) = 0 or length(analysis) = 0`,
};

/** What is wrong with a store, by kind; empty where nothing is. */
export async function checkStore(database: Database): Promise<Readonly<Record<string, number>>> {
  const faults: Record<string, number> = {};
  for (const [name, query] of Object.entries(CHECKS)) {
    const { rows } = await database.raw(query);
    const [{ n } = { n: 0 }] = rows as { n: number }[];
    if (n !== 0) faults[name] = n;
  }
  return faults;
}

/**
 * What each board holds, as one line of hashes, so that boards of the same file can be compared. What
 * names the board itself (payload, id of the analysis) is left out.
 */
export async function boardDigests(database: Database): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.raw(`
    select p.board, count(*)::int || ' ' || md5(string_agg(
      p.external_id || p.title || md5(p.body) || p.facts::text || coalesce(p.role, '')
        || d.sketch::text || d.engine || d.lexicon || d.model, ' ' order by p.external_id)) as digest
    from postings p join documents d using (board, external_id)
      join sightings s using (board, external_id)
    group by p.board order by p.board`);
  return new Map(
    (rows as { board: string; digest: string }[]).map((row) => [row.board, row.digest]),
  );
}
