import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from './run/corpus.js';
import { findProgram } from './run/program.js';
import { pairs } from './run/table.js';

/** How often the file is streamed. */
const TIMES = 4;
const SAMPLE_MS = 100;

interface Sample {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Resident memory of `rolescope analyze --ndjson --jobs 1` while it streams the corpus four times
 * over, sampled from `/proc` (Linux only).
 */
export async function memory(corpus: Corpus): Promise<string> {
  const program = findProgram();
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-bench-'));
  try {
    const file = join(folder, 'postings.ndjson');
    const size = repeat(corpus, file);
    const samples = await watch([program, 'analyze', '--ndjson', '--jobs', '1', file]);
    const half = samples.slice(Math.floor(samples.length / 2));
    const seconds = samples.at(-1)?.seconds ?? 0;
    return pairs([
      ['MB streamed', (size / 1e6).toFixed(0)],
      ['seconds', seconds.toFixed(1)],
      ['samples', String(samples.length)],
      ['RSS, most MB', Math.max(...samples.map(({ megabytes }) => megabytes)).toFixed(0)],
      ['RSS, mean MB of first half', mean(samples.slice(0, samples.length / 2)).toFixed(0)],
      ['RSS, mean MB of second half', mean(half).toFixed(0)],
      ['slope in second half, MB a GB read', slope(half, size / 1e9 / seconds).toFixed(1)],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function repeat(corpus: Corpus, file: string): number {
  const bytes = corpus.readBytes();
  const out = openSync(file, 'w');
  for (let time = 0; time < TIMES; time++) writeSync(out, bytes);
  closeSync(out);
  return bytes.length * TIMES;
}

function watch(args: readonly string[]): Promise<Sample[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const started = performance.now();
    const samples: Sample[] = [];
    const timer = setInterval(() => {
      const megabytes = readResident(child.pid!);
      if (megabytes === null) return;
      samples.push({ seconds: (performance.now() - started) / 1000, megabytes });
    }, SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      // Exit code 1: a record of the corpus had a problem; the others were analysed.
      if (code === 0 || code === 1) resolve(samples);
      else reject(new Error(`rolescope analyze ended with ${code}.`));
    });
  });
}

/** Resident megabytes of a process; `null` once it has gone. */
function readResident(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmRSS:\s*(\d+)/m.exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

function mean(samples: readonly Sample[]): number {
  return samples.reduce((sum, { megabytes }) => sum + megabytes, 0) / samples.length;
}

/** Least squares, in megabytes a gigabyte of input. */
function slope(samples: readonly Sample[], gigabytesASecond: number): number {
  const middle = samples.reduce((sum, { seconds }) => sum + seconds, 0) / samples.length;
  const level = mean(samples);
  let above = 0;
  let below = 0;
  for (const { seconds, megabytes } of samples) {
    above += (seconds - middle) * (megabytes - level);
    below += (seconds - middle) ** 2;
  }
  return above / below / gigabytesASecond;
}
