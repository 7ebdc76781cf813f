import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationsFormat } from '../../src/domain/market-relations.js';
import { salaryFormat } from '../../src/domain/salary-tables.js';
import { unpackSnapshot, type PackedSnapshot } from '../../src/market/packed-snapshot.js';
import { featureNames } from '../../src/market/pay-model/features.js';
import { payModelFormat, type PayModel } from '../../src/market/pay-model/pay-model.js';
import type { DataProblem } from './data-problem.js';

type Prove = (file: string, content: unknown) => DataProblem[];

/** Files of `data/market/`, the assets they become, and how they are proved. */
const FILES: readonly (readonly [string, string, Prove])[] = [
  ['snapshot.json', 'market.json', proveSnapshot],
  ['snapshot-2020.json', 'market-2020.json', proveSnapshot],
  ['relations.json', 'market-relations.json', inFormat(relationsFormat)],
  ['salaries.json', 'market-salaries.json', inFormat(salaryFormat)],
  ['pay-model.json', 'pay-model.json', provePayModel],
];

/** Proves the figures of `data/market/` as far as they need no postings, and copies them to `assets/`. */
export function genMarket(root: string): DataProblem[] {
  return FILES.flatMap(([name, asset, prove]) => {
    const text = readFileSync(join(root, 'data', 'market', name), 'utf8');
    const problems = prove(`data/market/${name}`, JSON.parse(text));
    if (problems.length === 0) writeFileSync(join(root, 'assets', asset), text);
    return problems;
  });
}

function proveSnapshot(file: string, content: unknown): DataProblem[] {
  const problems: DataProblem[] = [];
  const { cells, sources } = unpackSnapshot(content as PackedSnapshot);
  const known = new Set(sources.map(({ id }) => id));
  for (const { role, level, place, n, payStated, pay, sources: from } of cells) {
    const say = (message: string) =>
      problems.push({ file, entry: `${role} ${level} ${place}`, message });
    const counted = Object.values(from).reduce((sum, count) => sum + count, 0);
    if (counted !== n) say(`its sources have ${counted} postings, it has ${n}`);
    for (const id of Object.keys(from)) if (!known.has(id)) say(`"${id}" is not described`);
    const paid = pay.reduce((sum, figure) => sum + figure.n, 0);
    if (paid !== payStated.count) say(`pay of ${paid} postings, stated by ${payStated.count}`);
  }
  return problems;
}

function provePayModel(file: string, content: unknown): DataProblem[] {
  const problems = inFormat(payModelFormat)(file, content);
  const { features, places } = content as PayModel;
  const message = 'its features are not those of the code; run "npm run train:pay"';
  const same = featureNames(places).join() === features.join();
  return same ? problems : [...problems, { file, entry: 'features', message }];
}

function inFormat(wanted: number): Prove {
  return (file, content) => {
    const { format } = content as { readonly format: unknown };
    const message = `format ${String(format)}; this version reads ${wanted}`;
    return format === wanted ? [] : [{ file, entry: 'format', message }];
  };
}
