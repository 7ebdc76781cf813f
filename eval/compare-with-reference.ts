/**
 * Compares this scorer with the reference one, a Python script that prints its figures as JSON:
 *
 *   npx tsx eval/compare-with-reference.ts --reference score.py --gold GOLD.jsonl
 *     [--analyses FILE.ndjson] [--store FILE.json]
 *
 * Analyses are made by the engine unless they are given. `--store` keeps the reference's figures,
 * for the test that runs without Python. Exits with 1 when any figure differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeGold, loadEngine } from './analyze-gold.js';
import { readGold, readRecords } from './score/gold.js';
import type { ScoredAnalysis } from './score/scored.js';
import { score } from './score/score.js';

const { values } = parseArgs({
  options: {
    reference: { type: 'string' },
    gold: { type: 'string' },
    analyses: { type: 'string' },
    store: { type: 'string' },
  },
});
const { reference, gold: goldPath } = values;
if (reference === undefined || goldPath === undefined) {
  console.error('Give --reference SCORE.py and --gold GOLD.jsonl.');
  process.exit(2);
}

const gold = readGold(goldPath);
const analyses: ReadonlyMap<string, ScoredAnalysis> =
  values.analyses === undefined
    ? analyzeGold(gold, loadEngine())
    : new Map(readRecords(values.analyses).map((r) => [String(r['id']), r as never]));
const ours = flatten(score(gold, analyses).figures);
const theirs = flatten(runReference(reference, goldPath));
const names = [...new Set([...ours.keys(), ...theirs.keys()])];
const different = names.filter((name) => ours.get(name) !== theirs.get(name));
for (const name of different) {
  console.log(
    `${name.padEnd(30)} ours ${JSON.stringify(ours.get(name))}   reference ${JSON.stringify(theirs.get(name))}`,
  );
}
console.log(`${names.length} figures compared, ${different.length} differ`);
process.exitCode = different.length === 0 ? 0 : 1;

function runReference(script: string, goldFile: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-eval-'));
  try {
    const file = join(folder, 'analyses.ndjson');
    const lines = [...analyses.values()].map((analysis) => `${JSON.stringify(analysis)}\n`);
    writeFileSync(file, lines.join(''));
    const printed = execFileSync('python3', [script, goldFile, file, '--json'], {
      encoding: 'utf8',
    });
    const figures: unknown = JSON.parse(printed);
    if (values.store !== undefined) {
      writeFileSync(values.store, `${JSON.stringify(figures, null, 2)}\n`);
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every number by its path: `role_f1.ai-engineer.p`. */
function flatten(value: unknown, path = '', into = new Map<string, unknown>()) {
  if (typeof value !== 'object' || value === null) return into.set(path, value);
  for (const [name, part] of Object.entries(value)) {
    flatten(part, path === '' ? name : `${path}.${name}`, into);
  }
  return into;
}
