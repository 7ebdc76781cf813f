import { readRecord } from '../src/app/postings/read-record.js';
import { createEngine } from '../src/engine/engine.js';
import type { Corpus } from './run/corpus.js';
import { quantile } from './run/measure.js';
import { pairs } from './run/table.js';

const NEWLINE = 0x0a;
/** Postings analysed before the clock starts, for the compiler. */
const WARM_UP = 500;

/**
 * From a gzipped file to printed analyses in one thread: gunzip, lines, JSON, analysis, JSON. Loading
 * the engine's assets does not count.
 */
export function endToEnd(corpus: Corpus): string {
  const engine = createEngine(corpus.assets());
  for (const posting of corpus.postings.slice(0, WARM_UP)) engine.analyze(posting);
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  const bytes = corpus.readBytes();
  const times: number[] = [];
  let printed = 0;
  for (let start = 0; start < bytes.length;) {
    const lineBreak = bytes.indexOf(NEWLINE, start);
    const end = lineBreak === -1 ? bytes.length : lineBreak;
    if (end > start) {
      const before = performance.now();
      const reading = readRecord(JSON.parse(bytes.toString('utf8', start, end)));
      if ('posting' in reading) {
        printed += JSON.stringify(engine.analyze(reading.posting)).length;
        times.push(performance.now() - before);
      }
    }
    start = end + 1;
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = (user + system) / 1e6;
  const count = times.length;
  return pairs([
    ['postings', String(count)],
    ['postings/s', (count / seconds).toFixed(0)],
    ['postings/s of processor time', `${(count / cpu).toFixed(0)} (all threads of the process)`],
    ['MB/s read, gzip opened', (bytes.length / 1e6 / seconds).toFixed(1)],
    ['MB printed', (printed / 1e6).toFixed(1)],
    ['ms a posting, p50', quantile(times, 0.5).toFixed(3)],
    ['ms a posting, p99', quantile(times, 0.99).toFixed(3)],
    ['ms a posting, longest', Math.max(...times).toFixed(1)],
  ]);
}
