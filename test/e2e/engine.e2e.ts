import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDocuments, readDocument } from '../../src/app/documents/read-document.js';
import { makeDocx, paragraph } from '../documents/make-docx.js';
import { makePdf, write } from '../documents/make-pdf.js';
import { openPage, startBrowser } from './browser.js';
import { startPageWorker, type CalledWorker } from './call-worker.js';

const root = join(import.meta.dirname, '..', '..');
const samples = join(root, 'data', 'samples');
const build = join(root, 'dist', 'web');
const TODAY = '2026-11-21';

let browser: Browser;
let page: Page;
let engine: CalledWorker;
let documents: CalledWorker;

beforeAll(async () => {
  browser = await startBrowser();
  ({ page } = await openPage(browser, '/quality'));
  engine = await startPageWorker(page, build, 'engine-worker');
  documents = await startPageWorker(page, build, 'document-worker');
});

afterAll(async () => {
  await browser.close();
  await closeDocuments();
});

/** What the command prints, whatever it found. */
function command(...args: readonly string[]): string {
  const file = join(root, 'bin', 'rolescope.js');
  const limits = { encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  return spawnSync(process.execPath, [file, ...args], limits).stdout;
}

/** What the browser says, as the command would print it. */
async function asked(method: string, input: unknown): Promise<string> {
  return asPrinted(JSON.parse((await engine.call(method, input)).json));
}

function asPrinted(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

describe('In the browser the engine gives the same bytes as the command', () => {
  it('for all sample postings', async () => {
    const file = join(samples, 'postings.jsonl');
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const expected = command('analyze', '--ndjson', '--text', file).trim().split('\n');
    expect(expected).toHaveLength(lines.length);
    for (const [at, line] of lines.entries()) {
      const input = { posting: JSON.parse(line), options: { keepText: true } };
      expect((await engine.call('analyze', input)).json).toBe(expected[at]);
    }
  });

  it.each(readdirSync(join(samples, 'briefs')))('for the brief %s', async (name) => {
    const file = join(samples, 'briefs', name);
    const text = readFileSync(file, 'utf8');
    const brief = { text, company: null, place: null, location: null };
    const { plan, diagnostics } = JSON.parse((await engine.call('planHiring', brief)).json);
    expect(asPrinted({ ...plan, diagnostics })).toBe(command('hire', '--json', file));
  });

  it('for comparing, pay, claims and explanations', async () => {
    const roles = ['ai-engineer', 'data-scientist'];
    const { comparison } = JSON.parse((await engine.call('compare', { roles })).json);
    expect(asPrinted(comparison)).toBe(command('compare', '--json', ...roles));
    expect(await asked('pay', { role: 'ai engineer', level: 'senior', place: 'US' })).toBe(
      command('pay', '--json', 'ai engineer', '--level', 'senior', '--place', 'US'),
    );
    expect(await asked('claims', {})).toBe(command('claims', '--json'));
    expect(await asked('explain', 'rag')).toBe(command('explain', '--json', 'rag'));
  });

  it.each(readdirSync(join(samples, 'resumes')))('for the advice on %s', async (name) => {
    const file = join(samples, 'resumes', name);
    const text = readFileSync(file, 'utf8');
    const source = name.endsWith('.json')
      ? { json: text }
      : { text: JSON.parse((await documents.read(Buffer.from(text), name)).json).read.text };
    await engine.call('openResume', { handle: name, source, options: { today: TODAY } });
    const { json } = await engine.call('advise', { handle: name, wishes: { steps: 5 } });
    const {
      file: _,
      hidden: __,
      ...expected
    } = JSON.parse(command('advise', '--json', '--today', TODAY, file));
    expect(json).toBe(JSON.stringify(expected));
  });
});

describe('In the browser files are read as by the command', () => {
  const words = 'Machine learning engineer with Python and PyTorch';
  it.each([
    ['cv.docx', makeDocx({ body: paragraph(words) + paragraph('hidden', '<w:vanish/>') })],
    ['cv.pdf', makePdf({ pages: [{ content: write(70, 70, words) }] })],
    ['cv.txt', Buffer.from(words)],
    ['cv.html', Buffer.from(`<p>${words}</p><p style="display:none">unseen</p>`)],
    ['cut.docx', makeDocx({ body: paragraph(words) }).subarray(0, 300)],
    ['not.pdf', Buffer.from('no PDF at all')],
    ['photo.pdf', Buffer.from('\u0089PNG', 'latin1')],
  ])('%s', async (name, bytes) => {
    const here = await readDocument(new Uint8Array(bytes), { name });
    expect((await documents.read(bytes, name)).json).toBe(JSON.stringify(here));
  });
});
