/**
 * `npm run eval:match -- RESUME FOLDER`: how often jobs that were judged best for one person score
 * above those judged worst. FOLDER holds `corpus.json` and `goldset.json` of the JSON Resume job
 * matching set; RESUME is that person's résumé, which is not part of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadAssets } from '../../src/app/load-assets.js';
import { readResumeFile } from '../../src/app/resume/read-resume-file.js';
import { createEngine } from '../../src/engine/engine.js';
import { areaUnderCurve } from './auc.js';

const id = z.union([z.string(), z.number()]).transform(String);
const corpusSchema = z.object({
  jobs: z.array(
    z.object({
      id,
      title: z.string(),
      description: z.string(),
      skills: z.array(z.object({ name: z.string(), keywords: z.array(z.string()).optional() })),
    }),
  ),
});
const goldSchema = z.object({
  best: z.array(z.object({ id })),
  worst: z.array(z.object({ id })),
});

const [resumeFile, folder] = process.argv.slice(2);
if (resumeFile === undefined || folder === undefined) {
  throw new Error('Give a résumé and the folder of the matching set.');
}
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const { jobs } = corpusSchema.parse(read('corpus.json'));
const { best, worst } = goldSchema.parse(read('goldset.json'));

const engine = createEngine(loadAssets());
const result = await readResumeFile(resumeFile, engine);
if ('unreadable' in result) throw new Error(result.unreadable.message);
const applicant = engine.makeApplicant(result.reading.source);

const scores = new Map(
  jobs.map(({ id: job, title, description, skills }) => {
    const asked = skills.map(({ name, keywords = [] }) => `- ${[name, ...keywords].join(', ')}`);
    const text = `${description}\n\nRequirements\n${asked.join('\n')}\n`;
    const analysis = engine.analyze({ title, text }, { keepText: true, lint: false });
    return [job, engine.fit(applicant, analysis).score] as const;
  }),
);
const scoresOf = (list: readonly { readonly id: string }[]): number[] =>
  list.flatMap(({ id: job }) => scores.get(job) ?? []);
const good = scoresOf(best);
const bad = scoresOf(worst);
console.log(`best  (${good.length}): ${good.join(' ')}`);
console.log(`worst (${bad.length}): ${bad.join(' ')}`);
console.log(`AUC ${areaUnderCurve(good, bad).toFixed(3)}`);
