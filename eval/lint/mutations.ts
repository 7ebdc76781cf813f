/**
 * `npm run eval:lint -- [--postings FILE]`: spoils clean postings in forty ways, and counts how often
 * the intended rule finds it. The postings are the samples of this project, and with --postings the
 * cleanest of a collection, up to sixty together. Writes eval/results/lint-mutations.json.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { CleanPosting, Spoilt } from './clean-posting.js';
import { lintPostings, makeEngine, readPostings, TODAY } from './lint-postings.js';
import { mutations, type Mutation } from './mutation-list.js';

const { values } = parseArgs({
  options: {
    postings: { type: 'string' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const POSTINGS = 60;
const samples = join(import.meta.dirname, '..', '..', 'data', 'samples', 'postings.jsonl');
const engine = makeEngine();

/** The cleanest of a collection: of a plain structure, and with the fewest findings. */
function cleanest(path: string, count: number): CleanPosting[] {
  const found: { readonly posting: CleanPosting; readonly findings: number }[] = [];
  // Every eleventh is enough to choose from, and leaves no source out.
  const some = readPostings(path).filter((_, at) => at % 11 === 0);
  for (const linted of lintPostings(some, engine)) {
    const clean = toClean(linted.posting, linted.analysis, 0);
    const { roles, diagnostics, skills } = linted.analysis;
    const isPlain = roles[0]!.role !== 'other' && roles[0]!.share > 0.6 && skills.length > 8;
    const hasBoth = ['required', 'mentioned'].every((level) =>
      skills.some((skill) => skill.level === level),
    );
    if (isPlain && hasBoth && clean.title !== '') {
      found.push({ posting: clean, findings: diagnostics.length });
    }
  }
  return found
    .sort((a, b) => a.findings - b.findings || (a.posting.id < b.posting.id ? -1 : 1))
    .slice(0, count)
    .map(({ posting }) => posting);
}

function toClean(
  posting: { readonly id: string; readonly title?: string; readonly location?: string },
  analysis: CleanPosting['analysis'],
  number: number,
): CleanPosting {
  const { id, title = '', location = '' } = posting;
  return { id, title, location, text: analysis.text ?? '', analysis, number };
}

function lintSpoilt(posting: Spoilt): readonly Diagnostic[] {
  return engine.lint({ ...posting, format: 'plain' }, { today: TODAY });
}

interface Outcome {
  readonly mutation: Mutation;
  n: number;
  found: number;
  readonly missed: string[];
}

function tryMutation(mutation: Mutation, postings: readonly CleanPosting[]): Outcome {
  const outcome: Outcome = { mutation, n: 0, found: 0, missed: [] };
  for (const posting of postings) {
    const isThere = posting.analysis.diagnostics.some(({ code }) => code === mutation.rule);
    const spoilt = isThere ? null : mutation.spoil(posting);
    if (spoilt === null) continue;
    outcome.n++;
    if (lintSpoilt(spoilt).some(({ code }) => code === mutation.rule)) outcome.found++;
    else outcome.missed.push(posting.id);
  }
  return outcome;
}

const own = [...lintPostings(readPostings(samples), engine)];
const ownClean = own.map(({ posting, analysis }) => toClean(posting, analysis, 0));
const others =
  values.postings === undefined ? [] : cleanest(values.postings, POSTINGS - ownClean.length);
const postings = [...ownClean, ...others].map((posting, number) => ({ ...posting, number }));

const outcomes = mutations.map((mutation) => tryMutation(mutation, postings));
for (const { mutation, n, found, missed } of outcomes) {
  const share = n === 0 ? '   -' : (found / n).toFixed(2);
  console.log(
    `${share}  ${String(found).padStart(3)}/${String(n).padEnd(3)} ${mutation.rule.padEnd(40)} ${mutation.name}`,
  );
  if (values.misses && missed.length > 0) console.log(`      missed: ${missed.join(', ')}`);
}
const n = outcomes.reduce((sum, outcome) => sum + outcome.n, 0);
const found = outcomes.reduce((sum, outcome) => sum + outcome.found, 0);
console.log(
  `\n${mutations.length} mutations over ${postings.length} postings: ${found} of ${n} found (${(found / n).toFixed(3)})`,
);
if (values.write) {
  const result = {
    postings: postings.length,
    n,
    found,
    mutations: outcomes.map(({ mutation: { name, rule }, n, found }) => ({ name, rule, n, found })),
  };
  writeFileSync(
    join(import.meta.dirname, '..', 'results', 'lint-mutations.json'),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}
