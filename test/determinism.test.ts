import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const SAMPLES = join(root, 'data', 'samples', 'postings.jsonl');

/** Runs the built command in a time zone and a locale, and gives the bytes it prints. */
function analyze(flags: readonly string[], zone = 'UTC', locale = 'C.UTF-8'): Buffer {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
  const program = join(root, 'bin', 'rolescope.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'analyze', ...flags, SAMPLES],
    { cwd: root, env, maxBuffer: 2 ** 28 },
  );
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** Starting a process takes long where many run. */
const timeout = 60_000;

it.each([
  ['records', ['--ndjson', '--text']],
  ['one document', ['--json']],
  ['a report', []],
])('prints %s in the same bytes in other time zones and locales', { timeout }, (_, flags) => {
  const first = analyze(flags);
  expect(first.length).toBeGreaterThan(10_000);
  expect(analyze(flags).equals(first)).toBe(true);
  expect(analyze(flags, 'Pacific/Apia', 'tr_TR.UTF-8').equals(first)).toBe(true);
  expect(analyze(flags, 'America/St_Johns', 'ar_EG.UTF-8').equals(first)).toBe(true);
});

it('prints the same bytes with one thread and with three', { timeout }, () => {
  const one = analyze(['--ndjson', '--jobs', '1']);
  expect(analyze(['--ndjson', '--jobs', '3']).equals(one)).toBe(true);
});
