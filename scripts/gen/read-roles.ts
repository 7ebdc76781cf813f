import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataProblem } from './data-problem.js';
import { readYaml } from './read-yaml.js';
import {
  profileSchemaFor,
  questionsSchema,
  sourcesSchema,
  taxonomiesSchema,
  type ProfileSource,
  type QuestionSource,
  type SourceEntry,
  type Taxonomy,
} from './role-schema.js';

/** A profile and the name of its file. */
export interface ProfileFile {
  readonly file: string;
  readonly profile: ProfileSource;
}

/** The knowledge of roles as written in `data/`. */
export interface RoleSources {
  readonly profiles: readonly ProfileFile[];
  readonly sources: readonly SourceEntry[];
  readonly questions: readonly QuestionSource[];
  readonly taxonomies: readonly Taxonomy[];
}

/** Reads `data/roles/`, and the sources, questions and taxonomies they refer to. */
export function readRoleSources(dataFolder: string): RoleSources & {
  readonly problems: readonly DataProblem[];
} {
  const folder = join(dataFolder, 'roles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const read = files
    .sort()
    .map((file) => ({ file, ...readYaml(join(folder, file), file, profileSchemaFor) }));
  const sources = readYaml(join(dataFolder, 'sources.yaml'), 'sources.yaml', () => sourcesSchema);
  const questions = readYaml(join(dataFolder, 'faq.yaml'), 'faq.yaml', () => questionsSchema);
  const taxonomies = readYaml(
    join(dataFolder, 'crosswalks', 'occupations.yaml'),
    'occupations.yaml',
    () => taxonomiesSchema,
  );
  return {
    profiles: read.flatMap(({ file, value }) => (value === null ? [] : [{ file, profile: value }])),
    sources: sources.value ?? [],
    questions: questions.value ?? [],
    taxonomies: taxonomies.value ?? [],
    problems: [...read, sources, questions, taxonomies].flatMap(({ problems }) => problems),
  };
}
