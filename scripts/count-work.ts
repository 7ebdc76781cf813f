/**
 * `npm run claims:figures -- FOLDER`: counts what postings name of the work, and how sure public
 * tables are of their numbers, into `data/market/work.json`. FOLDER is that of `npm run snapshot`.
 * The same files give the same bytes; figures only, no posting text.
 */
import { join } from 'node:path';
import { loadAssets } from '../src/app/load-assets.js';
import { knowledge } from '../src/app/knowledge.js';
import { createEngine } from '../src/engine/engine.js';
import { toPostingFacts } from '../src/market/posting-facts.js';
import { compileSignals } from '../src/market/work/find-signals.js';
import { startWorkFold } from '../src/market/work/fold-work.js';
import { contentHash64 } from '../src/text/content-hash.js';
import { readClaimSignals } from './claims/claim-signals.js';
import { readDepth } from './claims/read-signals.js';
import { readEmploymentErrors, readUpperQuarter } from './claims/read-tables.js';
import { readPostings } from './snapshot/read-postings.js';
import { readSources } from './snapshot/read-sources.js';
import { readAshbyPay } from './snapshot/structured-pay.js';
import { writeLines } from './snapshot/write-lines.js';

const folder = process.argv[2] ?? join('..', 'shared', 'data');
const data = join(import.meta.dirname, '..', 'data');
const { skills } = knowledge.skills;
const { signals, problems } = readClaimSignals(data, skills);
for (const { file, entry, message } of problems) console.error(`${file}: ${entry}: ${message}`);
if (problems.length > 0) process.exit(1);

const sources = readSources(join(data, 'market', 'sources.yaml')).filter(
  ({ kind, period }) => kind === 'postings' && period === 'recent',
);
const described = new Map(sources.map((source) => [source.id, source]));
const engine = createEngine(loadAssets());
const fold = startWorkFold({
  signals: compileSignals(signals),
  depth: readDepth(data, skills),
  wholeSources: sources.filter(({ whole }) => whole).map(({ id }) => id),
});
for (const { posting, source, month, pay } of readPostings(
  join(folder, 'postings', 'postings.jsonl.gz'),
).postings) {
  const from = described.get(source);
  if (from === undefined) continue;
  const analysis = engine.analyze(posting, { keepText: true });
  const facts = toPostingFacts(analysis, {
    ...{ source, month },
    ...(from.country === undefined ? {} : { country: from.country }),
    ...(source === 'ashby' ? { pay: readAshbyPay(pay) } : {}),
  });
  fold.add({ analysis, facts });
}
const salaries = join(folder, 'salaries');
const figures = {
  ...fold.finish(),
  employmentErrors: readEmploymentErrors(salaries),
  upperQuarter: readUpperQuarter(salaries),
};
const version = contentHash64(JSON.stringify(figures));
const { format, ...rest } = figures;
const size = writeLines(join(data, 'market', 'work.json'), { format, version, ...rest });
console.log(`work.json: ${figures.n} postings, ${signals.length} signals, ${size} bytes`);
