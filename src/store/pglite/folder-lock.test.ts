import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.js';

const root = mkdtempSync(join(tmpdir(), 'rolescope-lock-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
function newFolder(): string {
  return join(root, `store${folders++}`);
}

/** What the lock of a living process looks like, with some of it changed. */
function ownLock(change: Readonly<Record<string, unknown>>): string {
  const folder = newFolder();
  const lock = lockFolder(folder);
  const content = JSON.parse(readFileSync(`${folder}.lock`, 'utf8')) as object;
  lock.release();
  return JSON.stringify({ ...content, ...change });
}

describe('the lock of a folder', () => {
  it('is held by one, and named to all others', () => {
    const folder = newFolder();
    const lock = lockFolder(folder);
    for (let attempt = 0; attempt < 100; attempt++) {
      expect(() => lockFolder(folder)).toThrow('is open in this process already');
    }
    lock.release();
    lockFolder(folder).release();
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('names the process that has it', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      const folder = newFolder();
      const mine = JSON.parse(ownLock({})) as { readonly boot: string | null };
      const holder = { pid: other.pid, boot: mine.boot, started: null };
      writeFileSync(`${folder}.lock`, JSON.stringify(holder));
      expect(() => lockFolder(folder)).toThrow(`is held by process ${other.pid}`);
    } finally {
      other.kill('SIGKILL');
      await new Promise((resolve) => other.once('exit', resolve));
    }
  });

  it.each([
    ['a process that is dead', { pid: 2 ** 22 + 1 }],
    ['an earlier process of the same number', { started: '1' }],
    ['an earlier run of the machine', { boot: 'other' }],
  ])('is taken over from %s', (_what, change) => {
    const stale = ownLock(change);
    for (let attempt = 0; attempt < 100; attempt++) {
      const folder = newFolder();
      writeFileSync(`${folder}.lock`, stale);
      const lock = lockFolder(folder);
      expect(() => lockFolder(folder)).toThrow('already');
      lock.release();
    }
  });

  it('is taken over where its file is damaged', () => {
    const folder = newFolder();
    writeFileSync(`${folder}.lock`, '{"pid":');
    lockFolder(folder).release();
    expect(readdirSync(root).filter((name) => name.includes('takeover'))).toEqual([]);
  });
});
