/** Runs the built `rolescope hire` as a user would: `npm run build` comes first. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planHiring } from '../src/answers/plan-hiring.js';
import { knowledge } from '../src/app/knowledge.js';
import { loadEngine } from '../src/app/load-assets.js';
import type { HiringPlan, PostingReview } from '../src/domain/hiring.js';

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin', 'rolescope.js');
const briefs = join(root, 'data', 'samples', 'briefs');
const postings = join(root, 'data', 'samples', 'postings.jsonl');
let folder = '';

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolescope-hire-'));
  writeFileSync(join(folder, 'empty.txt'), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(
  args: readonly string[],
  input = '',
): { code: number | null; out: string; err: string } {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'hire', ...args], {
    ...{ cwd: folder, env, input, maxBuffer: 1 << 28, timeout: 60_000 },
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

describe('rolescope hire', () => {
  it('turns a brief into a plan and a draft', () => {
    const brief = join(briefs, 'parcel-lockers.txt');
    const { code, out, err } = run(['--json', '--place', 'Germany', '--draft', 'draft.md', brief]);
    const plan = JSON.parse(out) as HiringPlan;
    expect([code, err]).toEqual([0, 'The draft is in draft.md.\n']);
    expect(plan.roles[0]).toMatchObject({ role: 'data-engineer', hire: true });
    expect(plan.roles[0]!.needs[0]!.evidence.length).toBeGreaterThan(0);
    expect(plan.engagement!.value).toBe('full-time');
    expect(readFileSync(join(folder, 'draft.md'), 'utf8')).toContain(`# ${plan.draft!.title}`);
  });

  it('reads a brief from standard input', () => {
    const { code, out } = run(['-'], readFileSync(join(briefs, 'book-club.txt'), 'utf8'));
    expect(code).toBe(0);
    expect(out).toContain('ML engineer');
  });

  it('answers a brief that says too little with questions', () => {
    const { code, out } = run([join(briefs, 'too-thin.txt')]);
    expect(code).toBe(1);
    expect(out).toMatch(/^The brief says too little to name a role\n {2}- /);
  });

  it('holds a posting against comparable ones', () => {
    const { code, out } = run(['--posting', postings, '--json']);
    const reviews = JSON.parse(out) as PostingReview[];
    expect([code, reviews.length]).toEqual([0, 40]);
    expect(reviews[0]).toMatchObject({ role: 'ai-engineer', level: 'mid' });
    for (const { requirements } of reviews) {
      for (const { required, named } of requirements) {
        expect(required.count / required.n).toBeLessThanOrEqual(named.count / named.n);
      }
    }
  });

  it.each([
    [['none.txt'], 3, 'no such file'],
    [['empty.txt'], 3, 'the file is empty'],
    [[], 2, 'Give a brief'],
    [['--posting', postings, 'empty.txt'], 2, 'not both'],
    [['--place', 'Atlantis', join(briefs, 'ski-pass.txt')], 2, 'There is no place "Atlantis"'],
    [['--draft', 'no/such/folder.md', join(briefs, 'ski-pass.txt')], 2, 'cannot be written'],
  ])('%j ends with %i and says why', (args, code, message) => {
    const result = run(args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(message);
  });
});

const engine = loadEngine();

it.each(readdirSync(briefs))('the draft from %s passes the linter without an error', (name) => {
  const text = readFileSync(join(briefs, name), 'utf8');
  const places = [
    { place: null, location: null },
    { place: 'US-NY', location: 'New York, NY' },
    { place: 'DE', location: 'Leipzig, Germany' },
  ];
  for (const where of places) {
    const { diagnostics } = planHiring({ text, company: null, ...where }, engine, knowledge);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
