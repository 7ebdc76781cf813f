import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SkillEntry } from '../../src/domain/skill-entry.js';
import type { Signal } from '../../src/domain/work-figures.js';
import type { DepthKind } from '../../src/market/work/fold-work.js';
import type { DataProblem } from '../gen/data-problem.js';
import { readYaml } from '../gen/read-yaml.js';

const line = z.string().min(1);

const signalsSchema = z.array(
  z.strictObject({
    id: line,
    label: line,
    family: line.optional(),
    tacit: z.literal(true).optional(),
    skills: z.array(line),
    phrases: z.array(line),
  }),
);

const membersSchema = z.strictObject({ families: z.array(line), skills: z.array(line) });

const depthSchema = z.strictObject({
  engineering: membersSchema,
  mathematics: membersSchema,
  neither: z.array(line),
});

/** What can be counted, and what is wrong with its files. */
export interface SignalReading {
  readonly signals: readonly Signal[];
  readonly problems: readonly DataProblem[];
}

/** Reads `data/claims/signals.yaml`; a family stands for all of its skills. */
export function readSignals(data: string, skills: readonly SkillEntry[]): SignalReading {
  const file = 'claims/signals.yaml';
  const { value, problems } = readYaml(join(data, file), file, () => signalsSchema);
  const ids = new Set(skills.map(({ id }) => id));
  const signals = (value ?? []).map(({ id, label, family, tacit, skills: own, phrases }) => {
    const ofFamily = skills.filter((skill) => skill.family === family).map((skill) => skill.id);
    return {
      id,
      label,
      skills: [...new Set([...ofFamily, ...own])].sort(),
      phrases,
      ...(tacit && { tacit }),
    };
  });
  const found = (value ?? []).flatMap(({ id, family, skills: own }, at) => [
    ...own
      .filter((skill) => !ids.has(skill))
      .map((skill) => ({ file, entry: id, message: `the skill "${skill}" is not in the lexicon` })),
    ...(family !== undefined && !skills.some((skill) => skill.family === family)
      ? [{ file, entry: id, message: `the family "${family}" does not exist` }]
      : []),
    ...(value!.findIndex((other) => other.id === id) !== at
      ? [{ file, entry: id, message: 'the id is taken' }]
      : []),
  ]);
  return { signals, problems: [...problems, ...found] };
}

/** Reads `data/claims/depth.yaml`: what each required skill counts as. */
export function readDepth(
  data: string,
  skills: readonly SkillEntry[],
): ReadonlyMap<string, DepthKind> {
  const { engineering, mathematics, neither } = depthSchema.parse(
    parse(readFileSync(join(data, 'claims', 'depth.yaml'), 'utf8')),
  );
  const depth = new Map<string, DepthKind>();
  const kinds = [
    ['engineering', engineering],
    ['mathematics', mathematics],
  ] as const;
  for (const [kind, { families }] of kinds) {
    for (const { id, family } of skills) if (families.includes(family)) depth.set(id, kind);
  }
  for (const id of neither) depth.delete(id);
  for (const [kind, { skills: named }] of kinds) for (const id of named) depth.set(id, kind);
  return depth;
}
