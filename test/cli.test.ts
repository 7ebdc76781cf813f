/** Runs the built command as a user would: `npm run build` comes first (`npm test` does that). */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../src/domain/analysis.js';

const program = join(import.meta.dirname, '..', 'bin', 'rolescope.js');
let folder = '';

// Each test starts several processes.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolescope-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Settings {
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

function run(args: readonly string[], { input = '', env = {} }: Settings = {}): Run {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    env: { ...rest, ...env },
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

function analyze(args: readonly string[], settings: Settings = {}): Run {
  return run(['analyze', ...args], settings);
}

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

/** What a running command prints first; fails where it ends without a word. */
function firstOutput(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) => reject(new Error(`It ended with code ${code}.`)));
  });
}

const POSTING = `Senior Data Scientist

What you will do
- Design and read A/B tests with the product managers
- Build forecasting models in Python

What you bring
- At least five years of experience with SQL and statistics
`;

function record(id: string, extra: object = {}): string {
  return JSON.stringify({ id, title: 'Data Analyst', text: POSTING, ...extra });
}

function ids(ndjson: string): string[] {
  const lines = ndjson.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as Analysis).id);
}

describe('rolescope analyze reads', () => {
  it('a text, with its first line as the title', () => {
    const { code, out, err } = analyze(['--json', write('one.txt', POSTING)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const analysis = JSON.parse(out) as Analysis;
    expect(analysis.title.text).toBe('Senior Data Scientist');
    expect(analysis.skills.map((skill) => skill.label)).toContain('Python');
    expect(analysis).not.toHaveProperty('text');
  });

  it('a text with the title, place and format that are said', () => {
    const flags = ['--title', 'AI engineer', '--location', 'Oslo', '--format', 'plain', '--text'];
    const { out } = analyze(['--json', ...flags, write('one.txt', POSTING)]);
    const analysis = JSON.parse(out) as Analysis;
    expect(analysis.title.text).toBe('AI engineer');
    expect(analysis.text).toContain('Senior Data Scientist');
  });

  it('HTML, Markdown, UTF-16 and gzip alike', () => {
    const names = [
      write('a.html', '<h1>Data Analyst</h1><ul><li>Write SQL</li></ul>'),
      write('a.md', '# Data Analyst\n\n* Write **SQL**\n'),
      write('u16.txt', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(POSTING, 'utf16le')])),
      write('bom.txt', `\ufeff${POSTING}`),
      write('packed.txt.gz', gzipSync(POSTING)),
      write('packed', gzipSync(POSTING)),
    ];
    const { code, out, err } = analyze(['--ndjson', ...names]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Analysis);
    for (const { skills } of found) expect(skills.map(({ label }) => label)).toContain('SQL');
    expect(new Set(found.slice(2).map(({ id }) => id)).size).toBe(1);
  });

  it('a record as a document, records as an array', () => {
    const one = analyze(['--json', write('one.json', record('a'))]);
    expect((JSON.parse(one.out) as Analysis).id).toBe('a');
    const list = analyze(['--json', write('list.json', `[${record('a')},${record('b')}]`)]);
    expect((JSON.parse(list.out) as Analysis[]).map(({ id }) => id)).toEqual(['a', 'b']);
    const lines = analyze(['--json', write('one.jsonl', record('a'))]);
    expect((JSON.parse(lines.out) as Analysis[]).map(({ id }) => id)).toEqual(['a']);
  });

  it('standard input, whatever it holds', () => {
    expect(
      ids(analyze(['--ndjson', '-'], { input: `${record('a')}\n${record('b')}` }).out),
    ).toEqual(['a', 'b']);
    expect(ids(analyze(['--ndjson', '-'], { input: gzipSync(record('c')) }).out)).toEqual(['c']);
    expect(analyze(['-'], { input: POSTING }).out).toContain('Senior Data Scientist');
  });

  it('a folder, in order of name, without what is no posting', () => {
    write('deep/b/2.txt', POSTING);
    write('deep/b/1.jsonl', record('first'));
    write('deep/c.json', record('last'));
    write('deep/photo.png', Buffer.of(0x89, 0));
    write('deep/.hidden/x.txt', POSTING);
    symlinkSync(join(folder, 'deep'), join(folder, 'deep', 'loop'));
    const { code, out } = analyze(['--ndjson', 'deep']);
    expect(code).toBe(0);
    expect(ids(out)).toEqual(['first', expect.any(String), 'last']);
  });
});

describe('rolescope analyze tells what is wrong and goes on', () => {
  const good = record('good');

  it.each<[string, string | Uint8Array, string, number]>([
    ['empty.txt', '', 'empty.txt: the file is empty', 0],
    ['blank.txt', ' \n\n ', 'blank.txt: the text is empty', 0],
    ['binary.txt', Buffer.of(72, 0, 1, 2), 'binary.txt: this looks like a binary file', 0],
    [
      'cv.pdf',
      '%PDF-1.7\n',
      'cv.pdf: this is a PDF file, which is not read as a posting; give its text (a résumé: rolescope resume)',
      0,
    ],
    [
      'latin.txt',
      Buffer.from('caf\u00e9\n', 'latin1'),
      'latin.txt:1: the text is not valid UTF-8',
      0,
    ],
    ['bad.json', '{"text": ', 'bad.json: this is not JSON', 0],
    ['list.json', `[${good}, 5]`, 'list.json: entry 2: expected a JSON object, found a number', 1],
    ['line.jsonl', `${good}\nnot json\n${good}`, 'line.jsonl:2: this line is not JSON', 2],
    ['type.jsonl', `${good}\n{"text":"x","title":{}}\n`, 'type.jsonl:2: "title" is an object', 1],
    ['none.jsonl', `{"title":"x"}\n\n${good}`, 'none.jsonl:1: the record has no "text"', 1],
    ['cut.jsonl', `${good}\n{"id":"a","text":"b`, 'cut.jsonl:2: this line is not JSON', 1],
    [
      'utf8.jsonl',
      Buffer.concat([
        Buffer.from(`${good}\n{"text":"`),
        Buffer.of(0xe9),
        Buffer.from(`"}\n${good}`),
      ]),
      'utf8.jsonl:2: the text is not valid UTF-8',
      2,
    ],
    [
      'half.jsonl.gz',
      gzipSync(`${good}\n`).subarray(0, -9),
      'half.jsonl.gz: the gzip data is damaged',
      0,
    ],
  ])('%s', (name, content, message, analysed) => {
    const { code, out, err } = analyze([
      '--ndjson',
      write(name, content),
      write('fine.json', good),
    ]);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(ids(out).length).toBeGreaterThanOrEqual(analysed + 1);
  });

  it('a line of 9 MB, a record of 3 MB and a text of 50 MB', () => {
    const long = JSON.stringify({ text: 'work '.repeat(1_800_000) });
    const large = JSON.stringify({ text: 'work '.repeat(600_000) });
    write('long.jsonl', `${good}\n${long}\n${good}\n${large}\n${good}\n`);
    write('huge.txt', Buffer.alloc(50_000_000, 'work and play\n'));
    for (const jobs of ['1', '2']) {
      const { code, out, err } = analyze(['--ndjson', '--jobs', jobs, 'long.jsonl', 'huge.txt']);
      expect(code).toBe(1);
      expect(ids(out)).toEqual(['good', 'good', 'good']);
      expect(err.split('\n')).toEqual([
        'long.jsonl:2: the line is longer than 8000000 bytes and was left out',
        'long.jsonl:4: the text has 3000000 characters; at most 2000000 are read',
        'huge.txt: the text is larger than 8000000 bytes; no posting is so long',
        '',
      ]);
    }
  });

  it('one line of 5 MB that is no record', () => {
    const { code, err } = analyze(['--ndjson', write('5mb.jsonl', 'x'.repeat(5_000_000))]);
    expect({ code, err }).toEqual({ code: 1, err: '5mb.jsonl:1: this line is not JSON\n' });
  });

  it('HTML nested 100,000 deep, without a crash', () => {
    const html = `${'<div>'.repeat(100_000)}Write SQL${'</div>'.repeat(100_000)}`;
    const { code, out } = analyze(['--ndjson', write('deep.html', html)]);
    expect(code).toBe(0);
    expect(ids(out)).toHaveLength(1);
  });
});

describe('rolescope ends with', () => {
  it.each<[string, string[], number, string]>([
    ['no file', ['analyze'], 2, "missing required argument 'FILE'"],
    ['an unknown command', ['analize'], 2, 'Did you mean analyze?'],
    ['an unknown option', ['analyze', '--jsn', 'x'], 2, 'Did you mean --json?'],
    ['two forms', ['analyze', '--json', '--ndjson', 'x'], 2, 'cannot be used with'],
    ['a bad number', ['analyze', '--jobs', '0', 'x'], 2, '--jobs takes a number from 1'],
    ['a bad format', ['analyze', '--format', 'pdf', 'x'], 2, 'Allowed choices are'],
    ['stdin twice', ['analyze', '-', '-'], 2, 'only once'],
    ['a title for two', ['analyze', '--title', 'x', 'a', 'b'], 2, '--title is for a single file'],
    ['a missing file', ['analyze', 'missing.txt'], 3, 'missing.txt: cannot be read: no such file'],
  ])('%s', (_, args, code, message) => {
    const result = run(args);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err).toContain(message);
  });

  it('an empty folder', () => {
    mkdirSync(join(folder, 'nothing'), { recursive: true });
    expect(analyze(['nothing'])).toMatchObject({ code: 3, out: '' });
  });

  it('a missing file beside a good one', () => {
    const { code, out, err } = analyze(['--ndjson', 'missing.txt', write('g.json', record('g'))]);
    expect(code).toBe(1);
    expect(ids(out)).toEqual(['g']);
    expect(err).toContain('missing.txt: cannot be read');
  });

  it.each(['--help', 'help', 'analyze --help', 'help demo', '--version'])('%s', (args) => {
    const { code, out, err } = run(args.split(' '));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    if (!/version|demo/.test(args)) expect(out).toMatch(/Examples:\n {2}\$ rolescope/);
  });
});

describe('the output', () => {
  it('has colour only where it is wanted', () => {
    const file = write('one.txt', POSTING);
    const coloured = (args: string[], env: Record<string, string> = {}): boolean =>
      analyze([...args, file], { env }).out.includes('\u001b[');
    expect(coloured([])).toBe(false);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(coloured(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('is the same bytes with one thread and with two, in input order', () => {
    const records = Array.from({ length: 3000 }, (_, at) =>
      at % 500 === 7
        ? 'broken'
        : record(`r${at}`, { location: at % 3 === 0 ? ['Oslo', 'Rome'] : null }),
    );
    const file = write('many.jsonl', records.join('\n'));
    const one = analyze(['--ndjson', '--jobs', '1', file]);
    const two = analyze(['--ndjson', '--jobs', '2', file]);
    const chosen = analyze(['--ndjson', file]);
    expect(one.code).toBe(1);
    expect(two).toEqual(one);
    expect(chosen).toEqual(one);
    expect(ids(one.out)).toEqual(
      records.flatMap((line, at) => (line === 'broken' ? [] : [`r${at}`])),
    );
    expect(one.err.trim().split('\n')[1]).toBe('many.jsonl:508: this line is not JSON');
  });

  it('stops silently when its reader goes away', () => {
    const file = write('many.jsonl', Array.from({ length: 2000 }, () => record('r')).join('\n'));
    const command = `"${process.execPath}" "${program}" analyze --ndjson ${file} | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, timeout: 60_000 });
    expect(stderr.toString()).toBe('');
    expect(stdout.toString().trim().split('\n')).toEqual([expect.stringMatching(/^\{/), '0']);
  });

  it('comes at once when the input comes slowly', async () => {
    const child = spawn(process.execPath, [program, 'analyze', '--ndjson', '--jobs', '2', '-']);
    child.stdin.write(`${record('slow')}\n`);
    expect(ids(await firstOutput(child))).toEqual(['slow']);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('ends with 130 when interrupted', async () => {
    const child = spawn(process.execPath, [program, 'analyze', '--ndjson', '-']);
    child.stdin.write(`${record('a')}\n`);
    await firstOutput(child);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });
});

describe('rolescope demo', () => {
  it('shows samples and what to try next', () => {
    const { code, out } = run(['demo']);
    expect(code).toBe(0);
    expect(out.match(/^Terms$/gm)?.length).toBeGreaterThanOrEqual(3);
    expect(out).toContain('Try next');
  });
});

describe('start-up', () => {
  it('loads neither the schema library nor the engine for --help', () => {
    const env = { NODE_DEBUG: 'esm' };
    const { err } = run(['analyze', '--help'], { env });
    expect(err).toContain('dist/command/main.js');
    expect(err).not.toMatch(/node_modules\/zod|run-analyze|lexicon/);
  });
});
