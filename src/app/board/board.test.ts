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
import { compareSent } from '../candidacies/client-view.js';
import { erasePerson } from '../personal-data/delete-account.js';
import { track } from '../tracker/tracker.js';
import {
  BOARD_NOW,
  granted,
  makeBoard,
  openProject,
  personOf,
  sentProposal,
  testEngine,
} from './test-board.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-board-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const openFolder = () => openStore({ folder: join(folder, 'store') });
describeBoard('a folder', openFolder);
describeCare('a folder', openFolder);

it('a backup holds all of it, and gives it back', async () => {
  const database = await openFolder();
  const other = await openStore({ folder: join(folder, 'other') });
  try {
    const board = await makeBoard(database);
    const project = await openProject(board);
    const { id: target } = project;
    await sentProposal(board.ben, project);
    const key = { organisation: board.organisation, kind: 'proposal', target } as const;
    granted(await compareSent(board.anna, testEngine, key));
    const item = { title: 'Baker', company: null, url: null, note: '', posting: null };
    granted(await track(board.ben, { ...item, state: 'saved' }));
    granted(await erasePerson(database, personOf(board.dora), BOARD_NOW));
    const lines = await Readable.from(writeBackup(database)).toArray();
    const tables = new Set(lines.map((line: string) => /^\["(\w+)",/.exec(line)?.[1]));
    for (const table of ['projects', 'candidacies', 'candidacy_evidence', 'board_events']) {
      expect(tables).toContain(table);
    }
    for (const table of ['tracker_items', 'consents', 'audit_log', 'deletions']) {
      expect(tables).toContain(table);
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
