import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../open-store.js';
import { describeMigrations } from '../migrate.suite.js';
import { describeStore } from '../store.suite.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('a folder', () => openStore({ folder: join(folder, 'store') }));
describeMigrations('a folder', () => openStore({ folder: join(folder, 'steps') }, { empty: true }));
