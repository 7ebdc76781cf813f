/**
 * `npm run eval:attacks -- [FOLDER…]`: how many attacked résumés score more than the honest ones
 * they were made of. FOLDERs hold résumés; the samples are used where none is given. Every file is
 * made, read, judged and scored as a user's would be, against the posting it was written for.
 */
import { join } from 'node:path';
import { loadAssets } from '../../src/app/load-assets.js';
import { closeDocuments, readDocument } from '../../src/app/documents/read-document.js';
import { knowledge } from '../../src/app/knowledge.js';
import { createEngine } from '../../src/engine/engine.js';
import type { Analysis } from '../../src/domain/analysis.js';
import { attacks, toPage, type Attack, type Target } from './attack-kinds.js';
import { readAnalyses, readResumeTexts } from './read-files.js';

const FILES = 200;
const root = join(import.meta.dirname, '..', '..');
const given = process.argv.slice(2);
const engine = createEngine(loadAssets());
const resumes = await readResumeTexts(
  given.length === 0 ? [join(root, 'data', 'samples', 'resumes')] : given,
);
const postings = (
  await readAnalyses(join(root, 'data', 'samples', 'postings.jsonl'), engine, 1000)
).filter(({ skills }) => skills.filter(({ level }) => level === 'required').length >= 8);
const manySkills = knowledge.skills.skills
  .filter(({ kind }) => kind === 'tool' || kind === 'library')
  .filter((_, at) => at % 11 === 0)
  .map(({ label }) => label);

async function score(
  content: string,
  format: Attack['format'],
  posting: Analysis,
): Promise<number> {
  const bytes = new TextEncoder().encode(content);
  const result = await readDocument(bytes, { name: `resume.${format}` });
  if ('unreadable' in result) return 0;
  return engine.fit(engine.makeApplicant(result.read.text), posting).score;
}

const gains = new Map<string, { files: number; gained: number; most: number }>();
let files = 0;
for (let round = 0; files < FILES; round++) {
  const attack = attacks[round % attacks.length]!;
  const resume = resumes[round % resumes.length]!;
  const posting = postings[(round * 7) % postings.length]!;
  const skills = posting.skills.map(({ label }) => label);
  const target: Target = { resume, posting: posting.text ?? '', skills, manySkills };
  const clean = await score(
    attack.format === 'html' ? toPage(resume) : resume,
    attack.format,
    posting,
  );
  const spoilt = await score(attack.spoil(target), attack.format, posting);
  const tally = gains.get(attack.name) ?? { files: 0, gained: 0, most: 0 };
  tally.files++;
  if (spoilt > clean) tally.gained++;
  tally.most = Math.max(tally.most, spoilt - clean);
  gains.set(attack.name, tally);
  files++;
}
await closeDocuments();
for (const [name, { files: tried, gained, most }] of gains) {
  console.log(`${name.padEnd(54)} ${gained} of ${tried} gained, most ${most.toFixed(1)}`);
}
const all = [...gains.values()].reduce((sum, { gained }) => sum + gained, 0);
console.log(
  `${resumes.length} résumés, ${files} attacked files: ${all} scored more (${((100 * all) / files).toFixed(1)} %)`,
);
