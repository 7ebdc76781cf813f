import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedMark } from './markdown.js';

/** A folder of generated pages: their texts by file name. */
export interface PageFolder {
  readonly folder: string;
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * The pages that are missing, differ from what is generated, or should be gone. A page without the
 * generated mark is somebody's own and is left alone, unless a generated one has its name.
 */
export function findStalePages({ folder, pages }: PageFolder): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const wrong = [...pages]
    .filter(([name, text]) => !present.includes(name) || readText(folder, name) !== text)
    .map(([name]) => name);
  const superfluous = present.filter(
    (name) =>
      name.endsWith('.md') && !pages.has(name) && readText(folder, name).startsWith(generatedMark),
  );
  return [...wrong, ...superfluous].sort().map((name) => join(folder, name));
}

/** Writes what is stale and removes what should be gone. */
export function writePages({ folder, pages }: PageFolder): void {
  mkdirSync(folder, { recursive: true });
  for (const path of findStalePages({ folder, pages })) {
    const text = pages.get(path.slice(folder.length + 1));
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
}

function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
