import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { openStore } from '../../store/open-store.js';
import { startTestServer } from '../../store/postgres/test-server.js';
import { describeRefresh } from './refresh.suite.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-refresh-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('two workers in one folder', () => {
  describeRefresh(async () => {
    const database = await openStore({ folder: join(folder, 'store') });
    return [database, database];
  });
});

const server = await startTestServer();
afterAll(() => server?.stop(), 60_000);

describe('two workers on a server', () => {
  if (server === null) it.skip('there is no Postgres here (set ROLESCOPE_TEST_DATABASE_URL)');
  else {
    describeRefresh(() =>
      Promise.all([openStore({ server: server.url }), openStore({ server: server.url })]),
    );
  }
});
