/**
 * `npm run snapshot -- FOLDER`: computes the figures in `data/market/` from collections of postings
 * and public tables. FOLDER holds `postings/postings.jsonl.gz` and `salaries/`. The same files give
 * the same bytes; the figures hold no posting text.
 */
import { join } from 'node:path';
import { packAsks } from '../src/advise/person/pack-asks.js';
import { collectAsks } from './snapshot/collect-asks.js';
import { collectFacts } from './snapshot/collect-facts.js';
import { makeRelations } from './snapshot/make-relations.js';
import { makeSalaryTables } from './snapshot/make-salary-tables.js';
import { makeSnapshot } from './snapshot/make-snapshot.js';
import { packSnapshot } from '../src/market/packed-snapshot.js';
import { readPostings } from './snapshot/read-postings.js';
import { readSources } from './snapshot/read-sources.js';
import { writeLines } from './snapshot/write-lines.js';

const folder = process.argv[2] ?? join('..', 'shared', 'data');
const data = join(import.meta.dirname, '..', 'data');
const sources = readSources(join(data, 'market', 'sources.yaml'));
const collection = readPostings(join(folder, 'postings', 'postings.jsonl.gz'));
const { versions, postings } = collectFacts(collection.postings, sources);

const ofPeriod = (period: 'recent' | '2020') => {
  const used = sources.filter((source) => source.kind === 'postings' && source.period === period);
  const ids = new Set(used.map(({ id }) => id));
  const own = postings.filter(({ facts }) => ids.has(facts.source) && facts.role !== null);
  return { used, own, facts: own.map(({ facts }) => facts) };
};
const [recent, earlier] = [ofPeriod('recent'), ofPeriod('2020')];
write('snapshot.json', packSnapshot(makeSnapshot(recent.facts, recent.used, versions)));
write('snapshot-2020.json', packSnapshot(makeSnapshot(earlier.facts, earlier.used, versions)));
write('asks.json', packAsks(collectAsks(recent.own)));
write('relations.json', makeRelations({ recent: recent.own, '2020': earlier.own }));
write(
  'salaries.json',
  makeSalaryTables(join(folder, 'salaries'), join(data, 'crosswalks', 'occupations.yaml'), sources),
);
console.log(`${recent.facts.length} recent postings, ${earlier.facts.length} of 2020`);
for (const [source, { all, twins }] of collection.rows) {
  console.log(`${source}: ${all} rows, ${twins} of them twins`);
}

function write(file: string, figures: object): void {
  const size = writeLines(join(data, 'market', file), figures);
  console.log(`data/market/${file}: ${size} characters`);
}
