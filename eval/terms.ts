/**
 * Measures the readers of terms and seniority against gold labels, field by field.
 *
 *   npx tsx eval/terms.ts GOLD.jsonl [--errors FIELD] [--postings FILE] [--cut UNITS]
 *
 * `--cut` reads only the first units of each text, as quicker labels did. `--postings` gives the postings of a gold file that holds labels only (joined by id).
 */
import { readFileSync } from 'node:fs';
import { parseDocument } from '../src/document/parse-document.js';
import { extractSeniority } from '../src/extract/seniority/extract-seniority.js';
import { extractTerms } from '../src/extract/terms/extract-terms.js';
import { toCanonicalText } from '../src/text/to-canonical-text.js';

interface Labelled {
  readonly id: string;
  readonly title?: string;
  readonly location?: unknown;
  readonly text?: string;
  readonly [field: string]: unknown;
}

const FIELDS = ['seniority', 'years_min', 'education_min', 'workplace', 'employment'] as const;

function readLines(path: string): Labelled[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
}

function analyse(posting: Labelled, cut: number) {
  const { text } = toCanonicalText(String(posting.text ?? '').slice(0, cut));
  const document = parseDocument(text);
  const title = posting.title ?? null;
  const location = typeof posting.location === 'string' ? posting.location : null;
  const terms = extractTerms({ document, title, location });
  const { experience } = terms;
  const seniority = extractSeniority({ document, title, location, experience });
  const got = {
    seniority: seniority.value,
    years_min: terms.experience.minYears,
    education_min: terms.education.minimum,
    workplace: terms.workplace.value,
    employment: terms.employment.value,
    location: terms.location.value,
  };
  const evidence = { ...terms, seniority };
  return { got, evidence, input: { document, title, location } };
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

function main(): void {
  const path = process.argv[2];
  if (path === undefined) throw new Error('Give the gold file.');
  const postingsPath = option('--postings');
  const postings =
    postingsPath === undefined ? null : new Map(readLines(postingsPath).map((p) => [p.id, p]));
  const gold = readLines(path);
  const errors = option('--errors');
  const cut = Number(option('--cut') ?? Infinity);
  const right = new Map<string, number>();
  let n = 0;
  for (const labels of gold) {
    const posting = postings === null ? labels : postings.get(labels.id);
    if (posting === undefined) continue;
    n++;
    const { got, evidence } = analyse(posting, cut);
    for (const field of FIELDS) {
      if (!(field in labels)) continue;
      if (got[field] === labels[field]) right.set(field, (right.get(field) ?? 0) + 1);
      else if (field === errors) {
        console.log(
          `${labels.id} | ${posting.title} | ${String(posting.location)} | gold ${String(labels[field])} got ${String(got[field])} | ${JSON.stringify(evidenceOf(evidence, field))}`,
        );
      }
    }
  }
  for (const field of FIELDS) {
    if (gold[0] !== undefined && field in gold[0]) {
      console.log(
        `${field.padEnd(14)} ${((right.get(field) ?? 0) / n).toFixed(4)}  (${right.get(field) ?? 0} of ${n})`,
      );
    }
  }
}

function evidenceOf(all: ReturnType<typeof analyse>['evidence'], field: (typeof FIELDS)[number]) {
  const key =
    field === 'years_min' ? 'experience' : field === 'education_min' ? 'education' : field;
  return all[key].evidence.map((piece) => `${piece.field}: ${piece.text}`);
}

main();
