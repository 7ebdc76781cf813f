import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackAsks, type PackedAsks } from '../../src/advise/person/pack-asks.js';
import type { DataProblem } from './data-problem.js';

const FILE = 'market/asks.json';

/**
 * Proves the table of what postings require (`data/market/asks.json`, made by `npm run snapshot`)
 * against the lexicon and writes `assets/asks.json`.
 */
export function genAsks(
  root: string,
  isSkill: (id: string) => boolean,
  { check }: { readonly check: boolean },
): DataProblem[] {
  const text = readFileSync(join(root, 'data', FILE), 'utf8');
  const { skills, postings } = unpackAsks(JSON.parse(text) as PackedAsks);
  const unknown = skills.filter((skill) => !isSkill(skill));
  const wrong = postings.findIndex(({ role, level, asks }) => {
    const numbers = asks.flat();
    return (
      (role as string | undefined) === undefined ||
      (level as string | undefined) === undefined ||
      numbers.some((number) => skills[number] === undefined)
    );
  });
  const problems = unknown.map((id) => ({
    file: FILE,
    entry: id,
    message: 'The lexicon has no such skill. Run "npm run snapshot".',
  }));
  if (wrong !== -1) {
    problems.push({
      file: FILE,
      entry: `posting ${wrong}`,
      message: 'It names no role, level or skill.',
    });
  }
  if (problems.length === 0 && !check) writeFileSync(join(root, 'assets', 'asks.json'), text);
  return problems;
}
