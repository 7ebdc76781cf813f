import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.js';
import { listPostings } from './list-postings.js';
import { migrate, migrateTo } from './migrate.js';
import { migrations, schemaName } from './migrations/migrations.js';
import { readRollups } from './rollups.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;

/** Every earlier schema comes forward with what it holds, whichever engine keeps it. */
export function describeMigrations(name: string, open: () => Promise<Database>): void {
  describe(`the schema in ${name}`, () => {
    let database: Database;
    let db: Kysely<never>;
    beforeAll(async () => {
      database = await open();
      db = database.db as unknown as Kysely<never>;
    }, START_WITHIN);
    afterAll(() => database?.close(), START_WITHIN);
    beforeEach(() => database.raw('drop schema public cascade; create schema public'));

    const addPosting = async (): Promise<void> => {
      await database.raw(`
        insert into postings (board, external_id, source, title, level, place, month, language,
          facts, body, first_seen)
        values ('lever:a', '1', 'lever', 'Old', 'senior', 'DE', '2026-01', 'en', '{skill:go}',
          'old text', '2026-01-02T03:04:05Z');
        insert into documents (board, external_id, payload, analysis, engine, lexicon, model)
        values ('lever:a', '1', 'p', 'a', '1', '1', '1');
        insert into sightings (board, external_id, content_hash, last_seen)
        values ('lever:a', '1', 'h', '2026-01-02T03:04:05Z')`);
    };

    it.each(Object.keys(migrations))('comes forward from %s and loses nothing', async (step) => {
      await migrateTo(db, step);
      await addPosting();
      await migrate(db);
      const { postings } = await listPostings(database, {}, { limit: 9 });
      expect(postings).toMatchObject([{ title: 'Old', firstSeen: '2026-01-02T03:04:05.000Z' }]);
      if (step < '0005-scores') {
        const days = { first_day: 20_455, seen_day: 20_455, stamp: 0, clarity: null };
        expect(
          await db
            .selectFrom('scores' as never)
            .selectAll()
            .execute(),
        ).toMatchObject([days]);
      }
      if (step !== '0001-postings') return;
      expect(await readRollups(database, { by: [], aspects: ['skill:'] })).toMatchObject([
        { fact: 'skill:go', n: 1 },
      ]);
    });

    it('stays as it was when a step fails', async () => {
      await migrateTo(db, '0002-rollups');
      await addPosting();
      const broken = {
        ...migrations,
        '9998-broken': {
          up: (to: Kysely<never>) =>
            sql`create table x as select 1 / 0`.execute(to).then(() => undefined),
        },
      };
      await expect(migrate(db, broken)).rejects.toThrow('Nothing was changed');
      const { rows } = await sql<{ found: string | null }>`
        select to_regclass('sketches')::text as found`.execute(db);
      expect(rows).toEqual([{ found: null }]);
      await migrate(db);
      const { postings } = await listPostings(database, {}, { limit: 9 });
      expect(postings).toHaveLength(1);
    });

    it('says that a newer program made it', async () => {
      await migrate(db, { ...migrations, '9999-later': { up: () => Promise.resolve() } });
      await expect(migrate(db)).rejects.toMatchObject({ fault: 'newer' });
    });

    it('is made once by starters at once', async () => {
      await Promise.all(Array.from({ length: 4 }, () => migrate(db)));
      const { rows } = await sql<{ name: string }>`
        select name from kysely_migration order by name`.execute(db);
      expect(rows.map((row) => row.name)).toEqual(Object.keys(migrations));
      expect(rows.at(-1)?.name).toBe(schemaName);
    });
  });
}
