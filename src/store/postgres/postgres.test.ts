import { afterAll, describe, it } from 'vitest';
import { openStore } from '../open-store.js';
import { describeMigrations } from '../migrate.suite.js';
import { describeStore } from '../store.suite.js';
import { startTestServer } from './test-server.js';

const server = await startTestServer();
afterAll(() => server?.stop(), 60_000);

if (server === null) {
  describe('a store on a server', () => {
    it.skip('is not tried: there is no Postgres here (set ROLESCOPE_TEST_DATABASE_URL)', () =>
      undefined);
  });
} else {
  describeStore('a server', () => openStore({ server: server.url }));
  describeMigrations('a server', () => openStore({ server: server.url }, { empty: true }));
}
