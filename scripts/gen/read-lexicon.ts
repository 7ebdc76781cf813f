import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { skillKinds } from '../../src/domain/skill-kinds.js';
import type { LexiconProblem } from '../../src/lexicon/prove.js';
import type { FamilySource } from '../../src/lexicon/source.js';

const words = z.array(z.string().min(1)).optional();

const ambiguitySchema = z.strictObject({
  case: z.literal('exact').optional(),
  notFirst: z.boolean().optional(),
  listed: z.boolean().optional(),
  near: words,
  before: words,
  after: words,
  neverBefore: words,
  neverAfter: words,
});

const conceptSchema = z.strictObject({
  id: z.string(),
  preferredLabel: z.string().min(1),
  kind: z.enum(skillKinds),
  altLabels: words,
  hiddenLabels: words,
  broader: words,
  ambiguous: z.record(z.string(), ambiguitySchema).optional(),
  whole: words,
  says: words,
  notSays: words,
  crosswalk: z.strictObject({ esco: words, onet: words }).optional(),
});

const familySchema = z.strictObject({
  family: z.string(),
  title: z.string(),
  concepts: z.array(conceptSchema),
});

/** What could be read, and what is wrong with the files that could not. */
export interface LexiconReading {
  readonly sources: readonly FamilySource[];
  readonly problems: readonly LexiconProblem[];
}

/** Reads the family files of `data/skills/` and `data/soft-skills.yaml`. */
export function readLexiconSources(dataFolder: string): LexiconReading {
  const folder = join(dataFolder, 'skills');
  const families = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
  const sources: FamilySource[] = [];
  const problems: LexiconProblem[] = [];
  for (const path of [...families, join(dataFolder, 'soft-skills.yaml')]) {
    const read = readFamily(path);
    if (Array.isArray(read)) problems.push(...read);
    else sources.push(read);
  }
  return { sources, problems };
}

function readFamily(path: string): FamilySource | LexiconProblem[] {
  const file = basename(path);
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    return [{ file, entry: 'file', message: `not readable: ${firstLine(String(cause))}` }];
  }
  const result = familySchema.safeParse(data);
  if (result.success) return { file, ...(result.data as Omit<FamilySource, 'file'>) };
  return result.error.issues.map((issue) => ({
    file,
    entry: entryName(data, issue.path),
    message: `${issue.path.map(String).join('.')}: ${issue.message}`,
  }));
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function entryName(data: unknown, path: readonly PropertyKey[]): string {
  const concepts = (data as { concepts?: { id?: unknown }[] } | null)?.concepts;
  const number = path[1];
  return typeof number === 'number' ? String(concepts?.[number]?.id) : 'file';
}
