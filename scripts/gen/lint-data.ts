import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataProblem } from './data-problem.js';
import { readYaml } from './read-yaml.js';

const month = z.string().regex(/^\d{4}-\d{2}$/);
const skill = z.string().describe('id of a concept of the lexicon');

/** What each file of `data/lint/` holds, by its name; the rules import the generated modules. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  'technology-dates': z.strictObject({
    asOf: month.describe('month up to which the data was looked after'),
    technologies: z.array(
      z.strictObject({ skill, name: z.string(), first: month, source: z.string() }),
    ),
  }),
  'technology-names': z.strictObject({
    misspelt: z.array(z.strictObject({ right: z.string(), wrong: z.array(z.string()).min(1) })),
    renamed: z.array(
      z.strictObject({ old: z.array(z.string()).min(1), now: z.string(), since: z.string() }),
    ),
  }),
  interchangeable: z.array(z.strictObject({ what: z.string(), skills: z.array(skill).min(3) })),
};

const DATA = join('data', 'lint');
const MODULES = join('src', 'judge', 'lint', 'data');

/**
 * Proves the data of the lint rules and writes each file as a module that the rules import, so that
 * they need no loader.
 *
 * @param isSkill whether the lexicon has a concept of this id
 */
export function genLintData(
  root: string,
  isSkill: (id: string) => boolean,
  { check }: { readonly check: boolean },
): { readonly problems: readonly DataProblem[]; readonly stale: readonly string[] } {
  const problems: DataProblem[] = [];
  const stale: string[] = [];
  for (const name of Object.keys(schemas).sort()) {
    const file = join(DATA, `${name}.yaml`);
    const { value, problems: found } = readYaml(join(root, file), file, () => schemas[name]!);
    problems.push(...found, ...unknownSkills(value, file, isSkill));
    if (value === null) continue;
    const module = join(MODULES, `${name}.ts`);
    const text = moduleText(name, value);
    const path = join(root, module);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    if (check) stale.push(module);
    else writeFileSync(path, text);
  }
  for (const file of readdirSync(join(root, DATA))) {
    if (file.endsWith('.yaml') && schemas[file.slice(0, -'.yaml'.length)] === undefined) {
      problems.push({
        file: join(DATA, file),
        entry: 'file',
        message: 'no schema knows this file',
      });
    }
  }
  return { problems, stale };
}

/** Ids under `skill` and `skills` that the lexicon does not have. */
function unknownSkills(
  value: unknown,
  file: string,
  isSkill: (id: string) => boolean,
): DataProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key !== 'skill' && key !== 'skills') return unknownSkills(item, file, isSkill);
    const ids = (Array.isArray(item) ? item : [item]) as readonly string[];
    return ids
      .filter((id) => !isSkill(id))
      .map((id) => ({ file, entry: id, message: 'the lexicon has no such skill' }));
  });
}

function moduleText(name: string, value: unknown): string {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    `// Made by "npm run gen" from ${DATA}/${name}.yaml. Do not edit.`,
    '// oxfmt-ignore',
    `export const ${camel} = ${JSON.stringify(value, null, 2)} as const;`,
    '',
  ].join('\n');
}
