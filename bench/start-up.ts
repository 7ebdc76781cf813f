import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from './run/corpus.js';
import { median } from './run/measure.js';
import { findProgram } from './run/program.js';
import { pairs } from './run/table.js';

const ROUNDS = 25;
const WARM_UP_ROUNDS = 3;

/**
 * The whole process of `rolescope analyze one.txt` against one that does nothing, in turn, so that
 * a busy machine slows both.
 */
export function startUp(corpus: Corpus): string {
  const program = findProgram();
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-bench-'));
  try {
    const file = join(folder, 'one.txt');
    writeFileSync(file, corpus.postings[0]!.text);
    const nothing: number[] = [];
    const ours: number[] = [];
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      const base = run(['-e', '0']);
      const whole = run([program, 'analyze', file]);
      if (round < 0) continue;
      nothing.push(base);
      ours.push(whole);
    }
    const ratios = ours.map((whole, at) => whole / nothing[at]!);
    return pairs([
      ['rounds, in turn', String(ROUNDS)],
      ['node -e 0, median ms', median(nothing).toFixed(1)],
      ['rolescope analyze, median ms', median(ours).toFixed(1)],
      ['ratio of the medians', (median(ours) / median(nothing)).toFixed(2)],
      ['median of the ratios', median(ratios).toFixed(2)],
      ['ratio of the fastest', (Math.min(...ours) / Math.min(...nothing)).toFixed(2)],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const time = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}
