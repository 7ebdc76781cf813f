/** `npx tsx scripts/layers.ts`: proves that imports in `src/` point one way (`layers/table.ts`). */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkLayers, type SourceFile } from './layers/check-layers.js';
import * as rules from './layers/table.js';

const src = join(import.meta.dirname, '..', 'src');

/** Every TypeScript file of `src/`, in the order of their paths. */
function readSources(): SourceFile[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({
      path: relative(src, path).split(sep).join('/'),
      source: readFileSync(path, 'utf8'),
    }));
}

const files = readSources();
const findings = checkLayers(files, rules);
for (const { file, line, rule, message } of findings) {
  console.error(`src/${file}:${line}: ${message} [${rule}]`);
}
console.log(`Layers: ${files.length} files, ${findings.length} findings.`);
process.exitCode = findings.length === 0 ? 0 : 1;
