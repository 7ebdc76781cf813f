import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { restoreBackup, storeDigest, writeBackup } from '../../store/backup.js';
import { openStore } from '../../store/open-store.js';
import { startTestServer } from '../../store/postgres/test-server.js';
import { describeCare } from '../personal-data/care.suite.js';
import { describeBoard } from './board.suite.js';
import { makeBoard, openProject } from './test-board.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-board-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openFolder = () => openStore({ folder: join(folder, 'store') });
describeBoard('a folder', openFolder);
describeCare('a folder', openFolder);

it('a backup holds all of it, and gives it back', async () => {
  const database = await openFolder();
  const other = await openStore({ folder: join(folder, 'other') });
  try {
    const project = await openProject(await makeBoard(database));
    const lines = await Readable.from(writeBackup(database)).toArray();
    expect(lines.join('')).toContain(project.id);
    for (const table of ['candidacies', 'tracker_items', 'consents', 'audit_log', 'deletions']) {
      expect(lines.join('')).toContain(`["${table}",`);
    }
    await restoreBackup(other, Readable.from(lines.map((line: string) => line.trimEnd())));
    expect(await storeDigest(other)).toBe(await storeDigest(database));
  } finally {
    await database.close();
    await other.close();
  }
}, 180_000);

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
