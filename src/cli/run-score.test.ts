import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PostingScore } from '../domain/posting-score.js';
import { ExitCode } from './exit-code.js';
import { runScore } from './run-score.js';

const posting = fileURLToPath(new URL('../../docs/example-posting.md', import.meta.url));
let out = '';
let errors = '';

beforeEach(() => {
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((...given: unknown[]) => {
    out += String(given[0]);
    for (const one of given) if (typeof one === 'function') one();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('prints the score with its parts, and says what is not known', async () => {
  expect(await runScore([posting], { color: false })).toBe(ExitCode.ok);
  expect(out).toMatch(/ \d?\d\.\d\n/);
  expect(out).toMatch(/clarity +[01]\.\d{3} × 0\.\d\d/);
  expect(out).toContain('freshness    not known');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

it('prints JSON for programs, by the weights of the reader', async () => {
  const scoreBy = async (weights: string): Promise<PostingScore> => {
    out = '';
    expect(await runScore([posting], { json: true, weights })).toBe(ExitCode.ok);
    return (JSON.parse(out) as { readonly score: PostingScore }).score;
  };
  const only = await scoreBy('clarity:100,coherence:0,pay:0,freshness:0');
  const usual = await scoreBy('clarity:35');
  const clarity = usual.parts.find(({ part }) => part === 'clarity')!;
  expect(only.score).toBeCloseTo(100 * clarity.value!, 6);
  expect(usual.score).not.toBe(only.score);
});

it('tells what cannot be read, and goes on', async () => {
  expect(await runScore(['nowhere.md', posting], { json: true })).toBe(ExitCode.problems);
  expect(errors).toContain('nowhere.md');
  expect(out.split('\n')).toHaveLength(2);
});

it.each([
  [[], {}, 'Name a file'],
  [['a.md'], { posting: 'a:b/1' }, 'name no file'],
  [[], { posting: 'nothing' }, 'takes a board and an id'],
  [['a.md'], { weights: 'salary:3' }, 'Weights are written like'],
  [['a.md', 'b.md'], { title: 'x' }, 'for a single file'],
])('refuses %j %j', async (files, flags, message) => {
  await expect(runScore(files, flags)).rejects.toThrow(message);
});
