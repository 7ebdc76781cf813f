import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { needsFormat, type Handover, type Need, type NeedsAsset } from '../../src/domain/hiring.js';
import type { RoleAsset } from '../../src/domain/role-profile.js';
import { roleIds } from '../../src/domain/roles.js';
import type { DataProblem } from './data-problem.js';
import { readYaml } from './read-yaml.js';

const NEEDS = 'needs.yaml';
const HANDOVERS = 'handovers.yaml';

const needSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  role: z.enum(roleIds),
  work: z.string().min(5),
  kind: z.string().nullable(),
  phrases: z.array(z.string().min(2)).min(3),
  hints: z.array(z.string().min(2)).exactOptional(),
  skills: z.array(z.string()).min(1),
  duties: z.array(z.string().endsWith('.')).min(1),
});

const handoverSchema = z.strictObject({
  from: z.enum(roleIds),
  to: z.enum(roleIds),
  what: z.string().min(5),
  sources: z.array(z.string()).min(1),
});

/** What the proof of the needs leans on. */
interface Known {
  readonly roles: RoleAsset;
  isSkill(id: string): boolean;
}

/**
 * Proves what is known of needs and handovers and writes `assets/needs.json`; nothing is written
 * while something does not hold.
 */
export function genNeeds(
  root: string,
  known: Known,
  { check }: { readonly check: boolean },
): readonly DataProblem[] {
  const needs = readYaml(join(root, 'data', NEEDS), NEEDS, () => z.array(needSchema));
  const handovers = readYaml(join(root, 'data', HANDOVERS), HANDOVERS, () =>
    z.array(handoverSchema),
  );
  if (needs.value === null || handovers.value === null) {
    return [...needs.problems, ...handovers.problems];
  }
  const problems = [
    ...proveNeeds(needs.value, known),
    ...proveHandovers(handovers.value, known.roles),
  ];
  if (problems.length > 0 || check) return problems;
  const asset: NeedsAsset = {
    format: needsFormat,
    needs: needs.value,
    handovers: handovers.value,
  };
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'assets', 'needs.json'), JSON.stringify(asset));
  return [];
}

/** What does not hold: ids and phrases that stand twice, kinds and skills that are not known. */
export function proveNeeds(needs: readonly Need[], { roles, isSkill }: Known): DataProblem[] {
  const problems: DataProblem[] = [];
  const ids = new Set<string>();
  const phrases = new Map<string, string>();
  for (const need of needs) {
    const say = (message: string): void => {
      problems.push({ file: NEEDS, entry: need.id, message });
    };
    if (ids.has(need.id)) say('The id stands twice.');
    ids.add(need.id);
    for (const phrase of [...need.phrases, ...(need.hints ?? [])].map((one) => one.toLowerCase())) {
      const other = phrases.get(phrase);
      if (other !== undefined) say(`"${phrase}" stands under "${other}" too.`);
      phrases.set(phrase, need.id);
    }
    for (const skill of need.skills) if (!isSkill(skill)) say(`There is no skill "${skill}".`);
    const kinds = roles.roles.find(({ id }) => id === need.role)?.projectKinds ?? [];
    if (need.kind !== null && !kinds.some(({ id }) => id === need.kind)) {
      say(`The role has no project kind "${need.kind}".`);
    }
  }
  return problems;
}

/** What does not hold: pairs that stand twice, a role that hands to itself, unknown sources. */
export function proveHandovers(handovers: readonly Handover[], roles: RoleAsset): DataProblem[] {
  const pairs = new Set<string>();
  return handovers.flatMap(({ from, to, sources }): DataProblem[] => {
    const entry = `${from} to ${to}`;
    const say = (message: string): DataProblem => ({ file: HANDOVERS, entry, message });
    const twice = pairs.has(entry);
    pairs.add(entry);
    const known = new Set(roles.sources.map(({ id }) => id));
    return [
      ...(twice ? [say('The pair stands twice.')] : []),
      ...(from === to ? [say('A role hands nothing to itself.')] : []),
      ...sources
        .filter((source) => !known.has(source))
        .map((source) => say(`There is no source "${source}".`)),
    ];
  });
}
