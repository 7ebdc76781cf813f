/**
 * `npm run eval:benchmarks -- --data FOLDER [--write]`: measures the skill lexicon on public sets.
 * `FOLDER` holds `skillspan/dev.json` and `esco-skills/{tech,house}_validation_annotations.csv`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAsset } from '../../src/app/read-asset.js';
import { knowledge } from '../../src/app/knowledge.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { readLexicon } from '../../src/lexicon/lexicon-file.js';
import { writeResult } from '../write-result.js';
import { makeCrosswalk, scoreLinking } from './esco-linking.js';
import { reportBenchmarks, type BenchmarkFigures } from './report.js';
import { scoreSkillSpan } from './skillspan.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
if (values.data === undefined) {
  console.error('Give the folder of the public sets: npm run eval:benchmarks -- --data FOLDER');
  process.exit(2);
}
const lexicon = loadLexicon(readAsset('lexicon.bin', readLexicon));
const { skills } = knowledge.skills;
const crosswalk = makeCrosswalk(skills);
const esco = join(values.data, 'esco-skills');
const figures: BenchmarkFigures = {
  lexicon: lexicon.version,
  concepts: skills.length,
  mappedConcepts: skills.filter((skill) => skill.crosswalk.esco.length > 0).length,
  skillspan: scoreSkillSpan(join(values.data, 'skillspan', 'dev.json'), lexicon),
  linking: {
    tech: scoreLinking(join(esco, 'tech_validation_annotations.csv'), lexicon, crosswalk),
    house: scoreLinking(join(esco, 'house_validation_annotations.csv'), lexicon, crosswalk),
  },
};
const report = reportBenchmarks(figures);
console.log(report);
if (values.write) {
  writeResult('benchmarks.json', `${JSON.stringify(figures, null, 2)}\n`);
  writeResult('benchmarks.md', `${report}\n`);
}
