/**
 * `npx tsx bench/web/web.ts [--web FOLDER] [--postings FILE] [--files FOLDER]`: how fast the built web
 * app reads in Chromium: the engine's start, a posting of 5 kB from paste to analysis, a résumé
 * against 2,000 postings; and whether it reads the files of a folder just as Node does. Build it
 * first (`npm run build`). CHROMIUM names another browser than the usual.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDocuments, readDocument } from '../../src/app/documents/read-document.js';
import type { PostingInput } from '../../src/domain/posting.js';
import { startBrowser } from '../../test/e2e/start-browser.js';
import { startPageWorker, type CalledWorker } from '../../test/e2e/call-worker.js';
import { serveFolder } from './serve-folder.js';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    web: { type: 'string', default: join(root, 'dist', 'web') },
    files: { type: 'string' },
    postings: { type: 'string', default: join(root, 'data', 'samples', 'postings.jsonl') },
  },
});
const LENGTH = 5_000;
const WARM = 5;
const FITS = 2_000;
const PAUSE = 1_500;

const postings = readFileSync(values.postings, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as PostingInput);

const { url, server } = await serveFolder(values.web);
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  await page.goto(`${url}/quality`);
  const engine = await startPageWorker(page, values.web, 'engine-worker');
  const { ms: start } = await engine.call('load', null);
  console.log(`engine loaded and ready                 ${start.toFixed(0).padStart(6)} ms`);
  await engine.call('warm', null);
  // As long as a person takes to paste.
  await page.waitForTimeout(PAUSE);
  console.log(row('first posting of 5 kB, linted', await timePostings(engine, 1, 0)));
  console.log(row('next postings of 5 kB, linted', await timePostings(engine, 100, WARM)));
  console.log(row(`a résumé against ${FITS} postings`, [await timeFits(engine)]));
  if (values.files !== undefined) {
    const reader = await startPageWorker(page, values.web, 'document-worker');
    const { times, other } = await readFiles(reader, values.files);
    console.log(row(`${times.length} files`, times));
    console.log(`read otherwise than on Node: ${other.length === 0 ? 'none' : other.join(', ')}`);
  }
} finally {
  await closeDocuments();
  await browser.close();
  server.close();
}

/** Times from paste to analysis, as the page sees them: messages there and back are in them. */
async function timePostings(engine: CalledWorker, times: number, skip: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < times + skip; at++) {
    const posting = grown(at);
    const options = { keepText: true, lint: { today: '2026-11-21' } };
    const { ms } = await engine.call('analyze', { posting, options });
    if (at >= skip) taken.push(ms);
  }
  return taken;
}

/** A posting of the wanted length: the texts of samples, one after another. */
function grown(from: number): PostingInput {
  let text = '';
  for (let at = from; text.length < LENGTH; at++)
    text += `${postings[at % postings.length]!.text}\n\n`;
  return { title: postings[from % postings.length]!.title ?? '', text: text.slice(0, LENGTH) };
}

async function timeFits(engine: CalledWorker): Promise<number> {
  const text = readFileSync(join(root, 'data', 'samples', 'resumes', 'ai-engineer.txt'), 'utf8');
  await engine.call('openResume', { handle: 'r', source: { text }, options: {} });
  const some: unknown[] = [];
  for (const posting of postings.slice(0, 100)) {
    const options = { keepText: true, lint: false };
    some.push(JSON.parse((await engine.call('analyze', { posting, options })).json));
  }
  const all = Array.from({ length: FITS }, (_, at) => some[at % some.length]);
  const { ms } = await engine.call('fit', { handle: 'r', postings: all });
  return ms;
}

/** Reads all files of a folder here and in the page, and tells which come out otherwise. */
async function readFiles(reader: CalledWorker, folder: string) {
  const times: number[] = [];
  const other: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    if (!statSync(join(folder, file)).isFile()) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const { json, ms } = await reader.read(bytes, basename(file));
    times.push(ms);
    const here = await readDocument(bytes, { name: basename(file) });
    if (JSON.stringify(here) !== json) other.push(file);
  }
  return { times, other };
}

function row(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
  return `${name.padEnd(38)}  ${at(0.5).padStart(6)} ms at the median, ${at(0.95)} at the 95th percentile, ${at(1)} at most`;
}
