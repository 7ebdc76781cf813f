import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { openStore } from '../../store/open-store.js';
import { startTestServer } from '../../store/postgres/test-server.js';
import { describeCare } from '../personal-data/care.suite.js';
import { describeBoard } from './board.suite.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-board-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openFolder = () => openStore({ folder: join(folder, 'store') });
describeBoard('a folder', openFolder);
describeCare('a folder', openFolder);

const server = await startTestServer();
afterAll(() => server?.stop(), 60_000);

if (server === null) {
  describe('the board on a server', () => {
    it.skip('is not tried: there is no Postgres here (set ROLESCOPE_TEST_DATABASE_URL)', () =>
      undefined);
  });
} else {
  const openServer = () => openStore({ server: server.url });
  describeBoard('a server', openServer);
  describeCare('a server', openServer);
}
