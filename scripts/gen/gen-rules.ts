import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/judge/lint/rule.js';
import type { DataProblem } from './data-problem.js';
import { makeConfigSchema } from './config-schema.js';
import { makeRulePages, readFrequency } from './pages/rule-pages.js';
import { findStalePages, writePages, type PageFolder } from './pages/write-pages.js';

const RULES = join('src', 'judge', 'lint', 'rules');
const INDEX = join(RULES, 'index.ts');
const SCHEMA = join('schema', 'rolescoperc.schema.json');
const FREQUENCY = join('eval', 'lint', 'frequency.json');

/** A file that exports a rule, and the name it is imported by. */
interface RuleFile {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

/** What the generation of the rules' index, pages and schema found. */
export interface RuleFilesGeneration {
  readonly problems: readonly DataProblem[];
  readonly stale: readonly string[];
}

/**
 * Writes the list of all lint rules, the schema of their settings and `docs/rules/`. A file in
 * `rules/<topic>/` that exports `rule` is a rule; others are parts of rules.
 *
 * @param root folder of the project
 */
export async function genRules(
  root: string,
  { check }: { readonly check: boolean },
): Promise<RuleFilesGeneration> {
  const files = listRules(join(root, RULES));
  const stale = putText(root, INDEX, indexOf(files), check);
  if (check && stale.length > 0) return { problems: [], stale };
  const index = (await import(join(root, INDEX))) as { readonly rules: readonly Rule[] };
  const problems = index.rules.flatMap((rule, at) => misnamed(rule, files[at]!));
  if (problems.length > 0) return { problems, stale };
  stale.push(...putText(root, SCHEMA, makeConfigSchema(index.rules), check));
  for (const folder of pageFolders(root, index.rules)) {
    if (check) stale.push(...findStalePages(folder));
    else writePages(folder);
  }
  return { problems, stale };
}

function listRules(folder: string): RuleFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: topic }) =>
      readdirSync(join(folder, topic))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .filter((file) =>
          /^export const rule\b/m.test(readFileSync(join(folder, topic, file), 'utf8')),
        )
        .map((file) => toRuleFile(topic, file.slice(0, -'.ts'.length))),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toRuleFile(topic: string, name: string): RuleFile {
  const words = `${topic}-${name}`.split('-');
  const camel = words.map((word, at) =>
    at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return { id: `${topic}/${name}`, path: `./${topic}/${name}.js`, name: camel.join('') };
}

function indexOf(files: readonly RuleFile[]): string {
  return [
    '// Made by "npm run gen" from the files of this folder. Do not edit.',
    "import type { Rule } from '../rule.js';",
    ...files.map(({ name, path }) => `import { rule as ${name} } from '${path}';`),
    '',
    '/** Every lint rule, in order of id. */',
    files.length === 0
      ? 'export const rules: readonly Rule[] = [];'
      : 'export const rules: readonly Rule[] = [',
    ...files.map(({ name }) => `  ${name},`),
    ...(files.length === 0 ? [] : ['];']),
    '',
  ].join('\n');
}

function misnamed(rule: Rule, file: RuleFile): DataProblem[] {
  if (rule.id === file.id) return [];
  return [{ file: file.path, entry: rule.id, message: `its file asks for the id ${file.id}` }];
}

function pageFolders(root: string, rules: readonly Rule[]): PageFolder[] {
  const pages = makeRulePages(rules, readFrequency(join(root, FREQUENCY)));
  return [...pages].map(([topic, texts]) => ({
    folder: join(root, 'docs', 'rules', topic),
    pages: texts,
  }));
}

/** Writes a text where it differs, or only says that it does. */
function putText(root: string, path: string, text: string, check: boolean): string[] {
  const file = join(root, path);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (present === text) return [];
  if (check) return [path];
  writeFileSync(file, text);
  return [];
}
