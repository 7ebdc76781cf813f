import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PatternReport } from './find-slow-patterns.js';

const SECONDS_FOR_ALL = 120;
const SECONDS_FOR_ONE = 5;

/** Tries the patterns given, or all of `src/`, and says which are slow and which never ended. */
function tryPatterns(seconds: number, ...literals: string[]): { slow: string[]; tried: number } {
  const { stdout, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'find-slow-patterns.ts'), ...literals],
    { encoding: 'utf8', timeout: seconds * 1_000, killSignal: 'SIGKILL' },
  );
  const reports = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PatternReport);
  const slow = reports.flatMap(({ pattern, slow: text }) => (text ? [`${pattern}: ${text}`] : []));
  const last = reports.at(-1)?.pattern ?? stderr;
  return { slow: signal === null ? slow : [...slow, `${last}: never ends`], tried: reports.length };
}

it('finds no pattern that takes too long on a hostile text', { timeout: 150_000 }, () => {
  const { slow, tried } = tryPatterns(SECONDS_FOR_ALL);
  expect(slow).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});

it.each(['/^(a+)+$/', String.raw`/(?:!?\[[^\]\n]{0,40}){60}/`])('knows that %s explodes', (bad) => {
  expect(tryPatterns(SECONDS_FOR_ONE, bad).slow).toHaveLength(1);
});
