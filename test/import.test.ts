/** Drives the built command over a store in a folder: `npm run build` comes first. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lockFolder } from '../src/store/pglite/folder-lock.js';

const program = join(import.meta.dirname, '..', 'bin', 'rolescope.js');
let folder = '';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolescope-import-command-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** By UTF-16 units, as the expected lists are written. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, store = 'store'): Run {
  const { DATABASE_URL: _, ...env } = process.env;
  const args = [...command.split(' '), ...(store === '' ? [] : ['--store', store])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
    timeout: 60_000,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

interface Record {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

const retrieval: Record = {
  id: 'r1',
  title: '=HYPERLINK("x") AI engineer',
  company: 'Birkenfeld Labs',
  text: 'You build retrieval pipelines on a vector store and serve language models in Python. You write evaluations of prompts, agents and tools, and keep the services fast. Requirements: three years of Python, experience with LLM applications, Docker and SQL.',
};
const dashboards: Record = {
  id: 'd1',
  title: 'Data analyst',
  company: 'Quellhof',
  text: 'You answer questions of the sales team with SQL, build dashboards in Tableau and explain figures to people who decide. Requirements: SQL, statistics, a feeling for charts, and two years in a similar position.',
};
const pipelines: Record = {
  id: 'p1',
  title: 'Data engineer',
  company: 'Nordsteg',
  text: 'You run batch and streaming pipelines with Spark, Kafka and Airflow, model tables in the warehouse, and watch the quality of what flows. Requirements: Python, SQL, Spark, and practice with one large cloud.',
};

function write(records: readonly Record[]): void {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`);
  writeFileSync(join(folder, 'jobs.ndjson'), lines.join(''));
}

function csvRows(out: string): readonly { readonly [name: string]: string }[] {
  return parse(out, { columns: true });
}

describe('a file that is imported again and again', () => {
  it.each([
    ['is stored', [retrieval, dashboards, pipelines], '3 new'],
    ['is known', [retrieval, dashboards, pipelines], '3 unchanged'],
    [
      'loses one and changes one',
      [retrieval, { ...dashboards, title: 'Senior data analyst' }],
      '1 changed, 1 unchanged, 1 gone',
    ],
  ])('%s', (_what, records, counts) => {
    write(records);
    const { code, out, err } = run('import jobs.ndjson');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: `ndjson:jobs.ndjson: ${counts}\n`,
      err: '',
    });
  });

  it('is exported as CSV whose cells no program takes for formulas', () => {
    const open = csvRows(run('export --format csv').out);
    expect(open.map((row) => String(row['title'])).sort(byText)).toEqual([
      `'${retrieval.title}`,
      'Senior data analyst',
    ]);
    expect(csvRows(run('export --format csv --text dashboard').out)).toMatchObject([
      { title: 'Senior data analyst' },
    ]);
  });

  it('is exported as Parquet', async () => {
    expect(run('export --format parquet --all --out jobs.parquet').code).toBe(0);
    const file = await asyncBufferFromFile(join(folder, 'jobs.parquet'));
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => String(row['title'])).sort(byText)).toEqual([
      retrieval.title,
      'Data engineer',
      'Senior data analyst',
    ]);
  });

  it('comes back from a backup as it was', () => {
    expect(run('backup jobs.backup.gz').code).toBe(0);
    expect(run('restore jobs.backup.gz', 'other')).toMatchObject({ code: 0 });
    expect(run('export --all', 'other').out).toBe(run('export --all').out);
  });
});

it('boards are suggested, followed and listed', () => {
  const suggested = JSON.parse(run('boards suggest --json', '').out) as readonly unknown[];
  expect(suggested.length).toBeGreaterThan(20);
  expect(run('boards add greenhouse:birkenfeld').code).toBe(0);
  const { out } = run('boards list');
  expect(out).toContain('greenhouse:birkenfeld');
  expect(out).toContain('ndjson:jobs.ndjson');
});

it('a store that another process holds is left alone', () => {
  const lock = lockFolder(join(folder, 'store'));
  try {
    const { code, out, err } = run('import jobs.ndjson');
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toContain(`held by process ${process.pid}`);
  } finally {
    lock.release();
  }
});
