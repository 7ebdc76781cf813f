import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCells } from '../../market/group-postings.js';
import { toPostingFacts } from '../../market/posting-facts.js';
import type { Analysis } from '../../domain/analysis.js';
import type { Database } from '../../store/database.js';
import { readPosting, readPostings } from '../../store/read-postings.js';
import { openStore } from '../../store/open-store.js';
import { storeDigest } from '../../store/backup.js';
import { importBoard } from '../import/import-board.js';
import { startJudge, type Judge } from '../import/judge.js';
import { boardOf, feedPosting } from '../import/test-boards.js';
import { csvLine } from './csv-line.js';
import { exportCsv, exportLines, exportParquet } from './export-postings.js';
import { unpackJson } from './packed-json.js';
import { readMarket } from './read-market.js';
import { reanalyze } from './reanalyze.js';

const folder = mkdtempSync(join(tmpdir(), 'rolescope-files-'));
const NOW = '2026-03-02T08:00:00.000Z';
let database: Database;
let judge: Judge;

beforeAll(async () => {
  database = await openStore({ folder: join(folder, 'store') });
  judge = startJudge(1);
  const pay = [
    { min: 60, max: 80, currency: 'EUR', period: 'hour' as const, label: null, text: null },
  ];
  const postings = Array.from({ length: 8 }, (_, at) =>
    feedPosting(String(at), {
      title: at === 0 ? '=cmd()' : `AI engineer ${at}`,
      ...(at % 2 === 0 ? { pay } : {}),
    }),
  );
  await importBoard(boardOf([{ postings }]), { database, judge, now: NOW });
}, 180_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('an export', () => {
  it('holds every posting with its analysis', async () => {
    const lines = (await collect(exportLines(database, {}))).map(
      (line) => JSON.parse(line) as object,
    );
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatchObject({
      board: 'greenhouse:acme',
      externalId: '0',
      role: 'ai-engineer',
      firstSeen: NOW,
      analysis: { schemaVersion: expect.any(String) },
    });
  });

  it('runs no formula in a spreadsheet', async () => {
    const csv = (await collect(exportCsv(database, {}))).join('');
    expect(csv).toContain(",'=cmd(),");
    expect(csv.split('\r\n')[0]).toMatch(/^board,externalId,.*,text$/);
  });

  it('is the same in Parquet', async () => {
    const file = join(folder, 'postings.parquet');
    await exportParquet(database, {}, file);
    const bytes = readFileSync(file);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
    const lines = (await collect(exportLines(database, {}))).map(
      (line) => JSON.parse(line) as Record<string, unknown>,
    );
    expect(rows).toEqual(lines.map(({ analysis: _analysis, ...row }) => row));
  });
});

describe('a line of CSV', () => {
  it.each([
    ['-2', "'-2"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [-2, '-2'],
    [null, ''],
  ])('%j', (cell, expected) => {
    expect(csvLine([cell])).toBe(`${expected}\r\n`);
  });

  it('never begins a cell of text with a formula', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '\0'),
        (text, start) => {
          const cell = csvLine([start + text])
            .slice(0, -2)
            .replace(/^"/, '');
          expect(cell).not.toMatch(/^[=+\-@\t\r\n\0]/);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the market', () => {
  it('is from the roll-ups what it is from the postings', async () => {
    const postings = await collect(readPostings(database, {}));
    const facts = postings.map((posting, at) =>
      toPostingFacts(unpackJson(posting.analysis) as Analysis, {
        source: posting.source,
        month: '2026-03',
        pay: at % 2 === 0 ? { currency: 'EUR', low: 124_800, high: 166_400 } : null,
      }),
    );
    const expected = makeCells(facts).filter(
      ({ role, level, place }) => role === 'ai-engineer' && level === 'all' && place === 'all',
    );
    const query = { roles: ['ai-engineer'], level: 'all', place: 'all' } as const;
    expect(await readMarket(database, query)).toEqual(expected);
    expect(expected).toHaveLength(1);
  });
});

describe('judging again', () => {
  it('changes nothing where nothing has changed but the version', async () => {
    const before = await storeDigest(database);
    const market = await readMarket(database, {
      roles: ['ai-engineer'],
      level: 'all',
      place: 'all',
    });
    const { versions } = (await readPosting(database, {
      board: 'greenhouse:acme',
      externalId: '3',
    }))!;
    expect(await reanalyze(database, judge, versions)).toEqual({ all: 8, judged: 0, problems: [] });
    await database.db.updateTable('documents').set({ model: 'old' }).execute();
    expect(await reanalyze(database, judge, versions)).toEqual({ all: 8, judged: 8, problems: [] });
    expect(await storeDigest(database)).toBe(before);
    expect(
      await readMarket(database, { roles: ['ai-engineer'], level: 'all', place: 'all' }),
    ).toEqual(market);
  });
});

describe('an export of a feed that holds its texts back', () => {
  beforeAll(async () => {
    const postings = [{ ...feedPosting('r'), source: 'remotive' }];
    const board = { ...boardOf([{ postings }], 'remotive:all'), source: 'remotive' };
    await importBoard(board, { database, judge, now: NOW });
  });
  const query = { boards: ['remotive:all'] };
  const first = async (lines: AsyncIterable<string>): Promise<unknown> =>
    JSON.parse((await collect(lines))[0]!);

  it('leaves them out, and what quotes them, and says so', async () => {
    expect(await first(exportLines(database, query))).toMatchObject({
      heldBack: 'description',
      attribution: expect.stringContaining('Remotive'),
      text: '',
      analysis: null,
      role: 'ai-engineer',
    });
    expect((await collect(exportCsv(database, query))).join('')).toContain(',description,');
  });

  it('has them for one’s own use', async () => {
    const row = (await first(exportLines(database, query, { own: true }))) as { text: string };
    expect(row).toMatchObject({ heldBack: '', analysis: { schemaVersion: expect.any(String) } });
    expect(row.text).not.toBe('');
  });
});
