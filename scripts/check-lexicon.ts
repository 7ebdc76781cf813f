/** `npx tsx scripts/check-lexicon.ts`: proves the skill lexicon and says what does not hold. */
import { join } from 'node:path';
import { readLexiconSources } from './gen/read-lexicon.js';
import { proveLexicon } from './gen/prove-lexicon.js';

const data = join(import.meta.dirname, '..', 'data');
const { sources, problems: unread } = readLexiconSources(data);
const problems = [...unread, ...proveLexicon(sources)];
for (const { file, entry, message } of problems) console.log(`${file}: ${entry}: ${message}`);
const concepts = sources.flatMap((source) => source.concepts);
console.log(`${concepts.length} concepts, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
