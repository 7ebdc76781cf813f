/** Runs the built commands for a person as a user would: `npm run build` comes first. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadAssets } from '../src/app/load-assets.js';
import { makeResumeReader } from '../src/app/resume/read-resume-file.js';
import { createEngine } from '../src/engine/engine.js';
import type { Fit } from '../src/domain/fit.js';

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin', 'rolescope.js');
const resumes = join(root, 'data', 'samples', 'resumes');
const postings = join(root, 'data', 'samples', 'postings.jsonl');
const files = readdirSync(resumes)
  .sort()
  .map((name) => join(resumes, name));
const sample = join(resumes, 'ai-engineer.txt');
const today = ['--today', '2026-01-01'];
let folder = '';
let posting = '';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolescope-person-'));
  posting = join(folder, 'posting.jsonl');
  writeFileSync(posting, readFileSync(postings, 'utf8').split('\n')[0]!);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Run {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    ...{ cwd: folder, env, input: '', maxBuffer: 1 << 28, timeout: 60_000 },
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

describe('rolescope fit', () => {
  it('lists several postings, the best first, with parts that make the score', () => {
    const { code, out } = run('fit', '--json', '--most', '50', ...today, sample, postings);
    expect(code).toBe(0);
    const result = JSON.parse(out) as { postings: number; fits: { title: string; fit: Fit }[] };
    expect([result.postings, result.fits.length]).toEqual([40, 40]);
    const scores = result.fits.map(({ fit }) => fit.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(result.fits[0]!.title).toBe('AI Engineer');
    for (const { fit } of result.fits) {
      const factor = fit.hard.reduce((product, one) => product * one.factor, 1);
      const sum = fit.parts.reduce((total, { value, weight }) => total + (value ?? 0) * weight, 0);
      expect(fit.score).toBeCloseTo(100 * sum * factor, 0);
    }
  });

  it.each([
    [['fit', 'none.txt', 'posting.jsonl'], 3, 'none.txt: there is no such file'],
    [['fit', '-', 'posting.jsonl'], 3, 'read from a file'],
    [['fit', sample], 2, 'missing required argument'],
    [['advise'], 2, '--quiz'],
    [['advise', '--level', 'boss', sample], 2, 'There are: intern, junior'],
    [['advise', '--quiz'], 2, '--answers'],
    [['rank', postings, sample], 2, 'holds 40'],
  ])('%j ends with %i and says why', (args, code, message) => {
    const result = run(...args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(message);
  });
});

describe('rolescope rank --blind', () => {
  it('lets nothing out that tells who somebody is', async () => {
    const reader = makeResumeReader();
    const secrets = new Set(files.map((file) => file.slice(resumes.length + 1)));
    for (const file of files) {
      const result = await reader.read(file, { today: '2026-01-01' });
      if (!('reading' in result)) throw new Error(file);
      const { basics, education, work } = result.reading.resume;
      const stated = [basics.name, basics.email, basics.phone, basics.location, ...basics.urls];
      const schools = education.flatMap(({ institution, period }) => [institution, period]);
      const periods = work.map(({ period }) => period);
      for (const one of [...stated, ...schools, ...periods]) {
        if (one !== null) secrets.add(one.evidence.text);
      }
    }
    expect(secrets.size).toBeGreaterThan(30);
    for (const json of [[], ['--json']]) {
      const { code, out, err } = run(
        'rank',
        '--blind',
        ...json,
        ...today,
        posting,
        ...files,
        'Jo.txt',
      );
      expect(code).toBe(1);
      expect(err).toBe(`résumé ${files.length + 1}: there is no such file\n`);
      for (const secret of secrets) expect(out).not.toContain(secret);
    }
  });
});

describe('rolescope advise', () => {
  it('advises on a résumé, with a path that opens postings', () => {
    const { code, out } = run('advise', '--json', '--role', 'ai engineer', ...today, sample);
    expect(code).toBe(0);
    const advice = JSON.parse(out) as {
      target: { role: string };
      path: { open: number; bound: number; steps: { opened: number }[] };
    };
    expect(advice.target.role).toBe('ai-engineer');
    const { open, bound, steps } = advice.path;
    expect(steps.at(-1)!.opened).toBeGreaterThan(open);
    expect(steps.at(-1)!.opened).toBeLessThanOrEqual(bound);
  });

  it('scores the answers of the quiz', () => {
    const { code, out } = run('advise', '--answers', '5,4,3', '--json');
    const { results } = JSON.parse(out) as { results: { agreement: number | null }[] };
    expect(code).toBe(0);
    expect(results[0]!.agreement).toBeGreaterThan(0);
  });
});

describe('a fit', () => {
  const engine = createEngine(loadAssets());
  const [first] = readFileSync(postings, 'utf8').split('\n');
  const analysis = engine.analyze(JSON.parse(first!) as { text: string }, { keepText: true });
  const text = readFileSync(sample, 'utf8');
  const options = { today: '2026-01-01' };

  it('is the same a hundred times over', () => {
    const all = Array.from({ length: 100 }, () =>
      JSON.stringify(engine.fit(engine.makeApplicant(text, options), analysis)),
    );
    expect(new Set(all).size).toBe(1);
  });

  it.each([
    ['the same résumé again and again', text.repeat(Math.ceil(1_000_000 / text.length))],
    [
      'the posting again and again',
      analysis.text!.repeat(Math.ceil(1_000_000 / analysis.text!.length)),
    ],
    ['one endless line of skills', 'Python, SQL, Docker, '.repeat(50_000)],
    ['one endless word', 'x'.repeat(1_000_000)],
    ['a million line ends', '\n'.repeat(1_000_000)],
  ])(
    'of a megabyte ends: %s',
    (_, long) => {
      const { score } = engine.fit(engine.makeApplicant(long, options), analysis);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    },
    20_000,
  );
});
