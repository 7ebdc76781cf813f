import { sql } from 'kysely';
import type { RoleId, Seniority } from '../domain/analysis.js';
import { POSTING_FACT, type RollupCount, type RollupQuery } from '../domain/rollup.js';
import { inTransaction, runQuery, type Database } from './database.js';

/**
 * Brings the roll-ups up to date: adds the postings not yet counted, takes out what was noted of
 * those that changed, in one transaction. Each count goes to three cells: role, level, place and
 * source; role and source over all levels and places, which is what most ask for; and role, source
 * and month. One process folds at a time; `merge` inserts what is new at half the price of
 * `on conflict`.
 */
export async function foldRollups(database: Database): Promise<void> {
  await inTransaction(database, async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('rolescope fold', 0))`.execute(trx);
    await sql`
      with fresh as (delete from uncounted returning board, external_id),
      noted as (delete from rollup_deltas returning role, level, place, source, month, fact, n),
      taken as (
        select * from noted
        union all
        select coalesce(p.role, 'none'), p.level, p.place, p.source, p.month, fact, 1
        from fresh as f
          join postings as p on p.board = f.board and p.external_id = f.external_id,
          unnest(p.facts || array[${POSTING_FACT}::text]) as fact
      ),
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
      merge into rollups as r
      using (
        select * from cells where n <> 0
        order by role, level, place, source, month, fact
      ) as c
      on r.role = c.role and r.level = c.level and r.place = c.place and r.source = c.source
        and r.month = c.month and r.fact = c.fact
      when matched then update set n = r.n + c.n
      when not matched then insert (role, level, place, source, month, fact, n)
        values (c.role, c.level, c.place, c.source, c.month, c.fact, c.n)`.execute(trx);
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
  const { rows } = await runQuery(database, (db) =>
    sql<{ due: boolean }>`
      select exists (select from uncounted) or exists (select from rollup_deltas) as due`.execute(
      db,
    ),
  );
  if (rows[0]?.due === true) await foldRollups(database);
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
