import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { runQuery, type Database } from './database.js';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);

/** An answer that is kept so that a server can say "not modified". */
export interface KeptAnswer {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly text: string;
}

/** The answer that was kept for an address, or `null`. */
export async function readAnswer(database: Database, asked: string): Promise<KeptAnswer | null> {
  const row = await runQuery(database, (db) =>
    db.selectFrom('http_answers').selectAll().where('asked', '=', asked).executeTakeFirst(),
  );
  if (row === undefined) return null;
  const text = (await unpack(row.body)).toString('utf8');
  return { url: row.url, etag: row.etag, lastModified: row.last_modified, text };
}

/** Keeps the answer for an address in place of the one before. */
export async function keepAnswer(
  database: Database,
  asked: string,
  answer: KeptAnswer,
  now: string,
): Promise<void> {
  const body = await pack(Buffer.from(answer.text, 'utf8'));
  const { url, etag, lastModified } = answer;
  const values = { url, etag, last_modified: lastModified, body, stored: now };
  await runQuery(database, (db) =>
    db
      .insertInto('http_answers')
      .values({ asked, ...values })
      .onConflict((conflict) => conflict.column('asked').doUpdateSet(values))
      .execute(),
  );
}
