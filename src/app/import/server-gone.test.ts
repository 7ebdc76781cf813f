import { afterAll, describe, expect, it } from 'vitest';
import { listPostings } from '../../store/list-postings.js';
import { openStore } from '../../store/open-store.js';
import { startTestServer } from '../../store/postgres/test-server.js';
import { importBoard } from './import-board.js';
import { startJudge } from './judge.js';
import { boardOf, feedPosting } from './test-boards.js';

const server = await startTestServer();
afterAll(() => server?.stop(), 60_000);

const FIRST = Array.from({ length: 128 }, (_, at) => feedPosting(`a${at}`));
const SECOND = Array.from({ length: 40 }, (_, at) => feedPosting(`b${at}`));

describe('a server that goes away in the middle of an import', () => {
  if (server === null) {
    it.skip('is not tried: there is no Postgres here (set ROLESCOPE_TEST_DATABASE_URL)');
    return;
  }
  it('is told in words, and the next run goes on', { timeout: 120_000 }, async () => {
    const [database, other] = await Promise.all([
      openStore({ server: server.url }),
      openStore({ server: server.url }),
    ]);
    const tools = { database, judge: startJudge(1), now: '2026-03-02T08:00:00.000Z' };
    const whole = boardOf([{ postings: FIRST }, { postings: SECOND }]);
    const cut = {
      ...whole,
      read: async function* (onBytes: (count: number) => void) {
        for await (const part of whole.read(onBytes)) {
          yield part;
          // It ends idle connections of its own pool too, so that a second call may find none.
          await other
            .raw(
              'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()',
            )
            .catch(() => undefined);
        }
      },
    };
    await expect(importBoard(cut, tools)).rejects.toMatchObject({ fault: 'gone' });
    await other.close();
    const after = await openStore({ server: server.url });
    const { postings } = await listPostings(after, {}, { limit: 500 });
    expect([0, 128]).toContain(postings.length);
    const report = await importBoard(whole, tools);
    expect(report.complete).toBe(true);
    expect(report.counts.added + report.counts.unchanged).toBe(168);
    expect((await listPostings(after, {}, { limit: 500 })).postings).toHaveLength(168);
    await database.close();
    await after.close();
  });
});
