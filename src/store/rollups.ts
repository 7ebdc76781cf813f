import { sql } from 'kysely';
import type { RoleId, Seniority } from '../domain/analysis.js';
import type { RollupCount, RollupQuery } from '../domain/rollup.js';
import { inTransaction, runQuery, type Database } from './database.js';

/**
 * Adds the noted counts to the roll-ups and removes the notes, in one transaction. Each count goes
 * to three cells: role, level, place and source; role and source over all levels and places, which is
 * what most ask for; and role, source and month. Rows are written in order of their key, so that two who fold at once wait and
 * do not block each other.
 */
export async function foldRollups(database: Database): Promise<void> {
  await inTransaction(database, async (trx) => {
    await sql`
      with taken as (delete from rollup_deltas returning *),
      cells as (
        select role, level, place, source, '' as month, fact, sum(n)::int as n
        from taken group by role, level, place, source, fact
        union all
        select role, '', '', source, '', fact, sum(n)::int
        from taken group by role, source, fact
        union all
        select role, '', '', source, month, fact, sum(n)::int
        from taken group by role, source, month, fact
      )
      insert into rollups (role, level, place, source, month, fact, n)
      select * from cells where n <> 0
      order by role, level, place, source, month, fact
      on conflict (role, level, place, source, month, fact)
      do update set n = rollups.n + excluded.n`.execute(trx);
  });
}

/**
 * Counts of facts by cell, from the roll-ups; no posting is looked at. Postings that are closed
 * count too: what was asked for is what the market asked for.
 */
export async function readRollups(
  database: Database,
  query: RollupQuery,
): Promise<readonly RollupCount[]> {
  await foldNoted(database);
  const kept = new Set(query.by);
  const monthly = kept.has('month') || query.months !== undefined;
  if (monthly && (kept.has('level') || kept.has('place') || query.levels || query.places)) {
    throw new Error('Counts by month are kept by role and source, not by level and place.');
  }
  const column = (name: 'role' | 'level' | 'place' | 'source' | 'month') =>
    kept.has(name) ? sql.ref(`r.${name}`) : sql`null::text`;
  const { rows } = await runQuery(database, (db) =>
    sql<Record<keyof RollupCount, string | null> & { fact: string; n: number }>`
      select ${column('role')} as role, ${column('level')} as level, ${column('place')} as place,
        ${column('source')} as source, ${column('month')} as month, r.fact, sum(r.n)::int as n
      from rollups as r
      where ${conditions(query, monthly)}
      group by 1, 2, 3, 4, 5, 6
      having sum(r.n) > 0
      order by 1, 2, 3, 4, 5, 6`.execute(db),
  );
  return rows.map((row) => ({
    role: row.role === 'none' ? null : (row.role as RoleId | null),
    level: row.level as Seniority | null,
    place: row.place,
    source: row.source,
    month: row.month,
    fact: row.fact,
    n: row.n,
  }));
}

async function foldNoted(database: Database): Promise<void> {
  const noted = await runQuery(database, (db) =>
    db.selectFrom('rollup_deltas').select('fact').limit(1).execute(),
  );
  if (noted.length > 0) await foldRollups(database);
}

function conditions(query: RollupQuery, monthly: boolean) {
  const parts = [monthly ? sql`r.month <> ''` : sql`r.month = ''`];
  if (!monthly) parts.push(isNarrow(query) ? sql`r.level <> ''` : sql`r.level = ''`);
  const among = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) parts.push(sql`${sql.ref(column)} = any(${values}::text[])`);
  };
  among('r.role', query.roles);
  among('r.level', query.levels);
  among('r.place', query.places);
  among('r.source', query.sources);
  if (query.months !== undefined) {
    parts.push(sql`r.month between ${query.months.from} and ${query.months.to}`);
  }
  if (query.aspects !== undefined) {
    const begins = query.aspects.map((aspect) => `${aspect.replaceAll(/[\\%_]/g, '\\$&')}%`);
    parts.push(sql`r.fact like any(${begins}::text[])`);
  }
  return sql.join(parts, sql` and `);
}

/** Whether levels or places matter; where they do not, their sums are there already. */
function isNarrow({ by, levels, places }: RollupQuery): boolean {
  return by.includes('level') || by.includes('place') || Boolean(levels ?? places);
}
