/**
 * `npm run eval:stability -- [FOLDER…]`: whether a score stays where it should. FOLDERs hold
 * résumés; the samples are used where none is given. Told are, over all résumés and ten postings
 * each: scores that differ between runs, with the sections in another order, with another name,
 * other pronouns, another place and other schools, and in another file format (the largest change).
 */
import { join } from 'node:path';
import { closeDocuments, readDocument } from '../../src/app/documents/read-document.js';
import { loadAssets } from '../../src/app/load-assets.js';
import type { Analysis } from '../../src/domain/analysis.js';
import type { Resume } from '../../src/domain/resume.js';
import { createEngine } from '../../src/engine/engine.js';
import { toPage } from './attack-kinds.js';
import { readAnalyses, readResumeTexts } from './read-files.js';

const RUNS = 100;
const POSTINGS = 10;
const root = join(import.meta.dirname, '..', '..');
const given = process.argv.slice(2);
const engine = createEngine(loadAssets());
const options = { today: '2026-01-01' };
const texts = await readResumeTexts(
  given.length === 0 ? [join(root, 'data', 'samples', 'resumes')] : given,
);
const samples = await readAnalyses(join(root, 'data', 'samples', 'postings.jsonl'), engine, 1000);

/** Scores of one résumé against some postings. */
function scores(text: string, postings: readonly Analysis[]): number[] {
  const applicant = engine.makeApplicant(text, options);
  return postings.map((posting) => engine.fit(applicant, posting).score);
}

/** The largest difference between two lists of scores. */
function change(a: readonly number[], b: readonly number[]): number {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value - b[at]!)), 0);
}

/** The sections in the opposite order, but for what stands before the first heading. */
function reverseSections({ text, sections }: Resume): string {
  const [head, ...rest] = sections.map(({ start, end }) => text.slice(start, end).trim());
  return [head ?? '', ...rest.reverse()].join('\n\n');
}

function replaceAll(text: string, from: string | undefined, to: string): string {
  return from === undefined || from.length < 3 ? text : text.replaceAll(from, to);
}

const PRONOUNS: Readonly<Record<string, string>> = {
  ...{ he: 'she', him: 'her', his: 'her', she: 'he', her: 'his', hers: 'his' },
  ...{ He: 'She', His: 'Her', She: 'He', Her: 'His' },
};

/** What was misread as a school may be anything, and its words may stand anywhere. */
const SCHOOL = /universit|college|school|institut|academ|polytech|hochschule/i;

const swaps: Readonly<Record<string, (text: string, resume: Resume) => string>> = {
  name: (text, { basics }) => replaceAll(text, basics.name?.value, 'Wanjiru Kowalczyk'),
  pronouns: (text) =>
    text.replace(/\b(?:he|him|his|she|hers?)\b/gi, (word) => PRONOUNS[word] ?? word),
  place: (text, { basics }) => replaceAll(text, basics.location?.value, 'Nairobi, Kenya'),
  school: (text, { education }) =>
    education.reduce(
      (rest, { institution }) =>
        SCHOOL.test(institution?.value ?? '')
          ? replaceAll(rest, institution?.value, 'University of Elsewhere')
          : rest,
      text,
    ),
};

let differ = 0;
const most = { reordered: 0, html: 0, markdown: 0 };
const swapped: Record<string, number> = {};
const moved = { reordered: 0, html: 0, markdown: 0 };
for (const [at, text] of texts.entries()) {
  const postings = Array.from(
    { length: POSTINGS },
    (_, number) => samples[(at * 7 + number * 3) % samples.length]!,
  );
  const { resume } = engine.readResume(text, options);
  const first = scores(text, postings);
  if (at < 3) {
    for (let run = 1; run < RUNS; run++) if (change(first, scores(text, postings)) > 0) differ++;
  }
  const note = (name: keyof typeof most, other: readonly number[]): void => {
    const difference = change(first, other);
    most[name] = Math.max(most[name], difference);
    if (difference > 0) moved[name]++;
  };
  note('reordered', scores(reverseSections(resume), postings));
  for (const [name, swap] of Object.entries(swaps)) {
    const difference = change(first, scores(swap(text, resume), postings));
    swapped[name] = Math.max(swapped[name] ?? 0, difference);
  }
  note('html', scores(await inFormat(toPage(text), 'html'), postings));
  note('markdown', scores(await inFormat(text.replaceAll('• ', '- '), 'md'), postings));
}
await closeDocuments();

async function inFormat(content: string, format: string): Promise<string> {
  const bytes = new TextEncoder().encode(content);
  const result = await readDocument(bytes, { name: `resume.${format}` });
  return 'read' in result ? result.read.text : '';
}

console.log(`${texts.length} résumés, ${POSTINGS} postings each`);
console.log(`${RUNS} runs of 3 résumés: ${differ} with other scores`);
for (const [name, points] of Object.entries(swapped)) {
  console.log(`another ${name}: largest change ${points.toFixed(1)}`);
}
for (const name of ['reordered', 'html', 'markdown'] as const) {
  console.log(
    `${name}: ${moved[name]} of ${texts.length} move, by ${most[name].toFixed(1)} at most`,
  );
}
