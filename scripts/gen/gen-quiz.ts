import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { quizFormat, type QuizAsset, type QuizQuestion } from '../../src/domain/quiz.js';
import type { RoleId } from '../../src/domain/analysis.js';
import type { RoleProfile } from '../../src/domain/role-profile.js';
import { roleIds } from '../../src/domain/roles.js';
import type { DataProblem } from './data-problem.js';
import { readYaml } from './read-yaml.js';

const FILE = 'quiz.yaml';

const quizSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    statement: z.string().min(10),
    reasons: z.partialRecord(z.enum(roleIds), z.string()),
  }),
);

/**
 * Proves the quiz (every "choose this if" of the profiles is asked about exactly once, and nothing
 * else is) and writes `assets/quiz.json`; nothing is written while something does not hold.
 */
export function genQuiz(
  root: string,
  profiles: readonly RoleProfile[],
  { check }: { readonly check: boolean },
): readonly DataProblem[] {
  const read = readYaml(join(root, 'data', FILE), FILE, () => quizSchema);
  if (read.value === null) return read.problems;
  const questions = read.value as readonly QuizQuestion[];
  const problems = proveQuiz(questions, profiles);
  if (problems.length > 0 || check) return problems;
  const asset: QuizAsset = { format: quizFormat, questions };
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'assets', 'quiz.json'), JSON.stringify(asset));
  return [];
}

/** What does not hold between the quiz and the profiles. */
export function proveQuiz(
  questions: readonly QuizQuestion[],
  profiles: readonly RoleProfile[],
): DataProblem[] {
  const found = (entry: string, message: string): DataProblem => ({ file: FILE, entry, message });
  const problems: DataProblem[] = [];
  const ids = new Set<string>();
  const asked = new Map<string, string>();
  const key = (role: string, reason: string): string => `${role}: ${reason}`;
  for (const { id, reasons } of questions) {
    if (ids.has(id)) problems.push(found(id, 'The id stands twice.'));
    ids.add(id);
    for (const [role, reason] of Object.entries(reasons) as [RoleId, string][]) {
      const before = asked.get(key(role, reason));
      if (before !== undefined) problems.push(found(id, `"${before}" asks about "${reason}" too.`));
      asked.set(key(role, reason), id);
    }
  }
  const known = profiles
    .filter(({ variantOf }) => variantOf === null)
    .flatMap(({ id, chooseThisIf }) => chooseThisIf.map(({ reason }) => key(id, reason)));
  for (const reason of known) {
    if (!asked.has(reason)) problems.push(found('', `No question asks about "${reason}".`));
  }
  for (const [reason, id] of asked) {
    if (!known.includes(reason)) problems.push(found(id, `No profile says "${reason}".`));
  }
  return problems;
}
