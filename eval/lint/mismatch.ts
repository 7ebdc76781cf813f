/**
 * `npx tsx eval/lint/mismatch.ts POSTINGS LABELS...`: how many of the postings that were labelled
 * `mismatch` the rule about titles finds, and how many of its findings are right. The role model was
 * trained on most labelled postings, so that the figures flatter it.
 */
import { basename } from 'node:path';
import { readGold } from '../score/gold.js';
import { countTrainedOn } from '../trained-on.js';
import { lintPostings, readPostings } from './lint-postings.js';

const RULE = 'role/title-names-another-role';
const [path, ...files] = process.argv.slice(2);
if (path === undefined || files.length === 0) {
  throw new Error('npx tsx eval/lint/mismatch.ts POSTINGS LABELS...');
}
const postings = readPostings(path);
for (const file of files) {
  const labels = readGold(file);
  const known = postings.filter(({ id }) => labels.has(id));
  let both = 0;
  let fired = 0;
  let labelled = 0;
  for (const { posting, analysis } of lintPostings(known)) {
    const isMismatch = labels.get(posting.id)?.record['mismatch'] === true;
    const isFound = analysis.diagnostics.some(({ code }) => code === RULE);
    if (isMismatch) labelled++;
    if (isFound) fired++;
    if (isFound && isMismatch) both++;
  }
  console.log(
    `${basename(file)}: ${both} of ${labelled} mismatches found (${(both / labelled).toFixed(3)}), ${both} of ${fired} findings right (${(both / fired).toFixed(3)}); ${known.length} postings, ${countTrainedOn(labels.keys()) ?? 0} of them trained on`,
  );
}
