import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { DataProblem } from './data-problem.js';

/** What a file holds, or `null` and what is wrong with it. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly DataProblem[];
}

/**
 * Reads a YAML file by a schema. A file that is missing or no YAML is a problem, as is every entry
 * that does not fit; the problem names its path in the file.
 *
 * @param schemaFor chooses the schema by what the file holds
 */
export function readYaml<T>(
  path: string,
  file: string,
  schemaFor: (data: unknown) => z.ZodType<T>,
): Reading<T> {
  let data: unknown;
  try {
    data = parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    const message = `not readable: ${String(cause).split('\n', 1)[0]}`;
    return { value: null, problems: [{ file, entry: 'file', message }] };
  }
  return checkShape(data, file, schemaFor(data));
}

/** Checks plain data against a schema. */
export function checkShape<T>(data: unknown, file: string, schema: z.ZodType<T>): Reading<T> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file,
    entry: issue.path.length === 0 ? 'file' : issue.path.map(String).join('.'),
    message: issue.message,
  }));
  return { value: null, problems };
}
