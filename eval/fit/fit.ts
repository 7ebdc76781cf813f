/**
 * `npm run eval:fit -- --resumes FOLDER… [--match RESUME FOLDER]`: runs the measures of the fit
 * (attacks, stability, match) and writes what they print to `eval/results/fit.md`. The samples
 * always take part in attacks; stability is measured on the samples and on the first FOLDER.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  options: {
    resumes: { type: 'string', multiple: true, default: [] },
    match: { type: 'string' },
  },
  allowPositionals: true,
});

function run(script: string, args: readonly string[]): string {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const file = join(import.meta.dirname, `${script}.ts`);
  return execFileSync(process.execPath, [tsx, file, ...args], { encoding: 'utf8' }).trim();
}

const samples = join(root, 'data', 'samples', 'resumes');
const [folder] = values.resumes;
const sections: [string, string][] = [
  ['Attacked résumés', run('attacks', [...values.resumes, samples])],
  ['Stability, samples', run('stability', [])],
];
if (folder !== undefined) {
  sections.push(['Stability, real résumés (DOCX)', run('stability', [folder])]);
}
if (values.match !== undefined && positionals[0] !== undefined) {
  sections.push([
    'Jobs judged best and worst for one person',
    run('match', [values.match, positionals[0]]),
  ]);
}
const page = `# The fit, measured

Made by \`npm run eval:fit\`; what each figure is stands at the head of \`eval/fit/attacks.ts\`, \`stability.ts\` and \`match.ts\`. The formula is in docs/fit.md.

${sections.map(([title, text]) => `## ${title}\n\n\`\`\`\n${text}\n\`\`\`\n`).join('\n')}`;
writeFileSync(join(root, 'eval', 'results', 'fit.md'), page);
console.log(page);
