/**
 * `npx tsx scripts/layers.ts`: proves that imports in `src/` and `web/src/` point one way
 * (`layers/table.ts`, `layers/web-table.ts`).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkLayers, type SourceFile } from './layers/check-layers.js';
import { checkWeb } from './layers/check-web.js';
import * as rules from './layers/table.js';
import * as webRules from './layers/web-table.js';

const root = join(import.meta.dirname, '..');

/** Every TypeScript file below a folder, in the order of their paths. */
function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      source: readFileSync(path, 'utf8'),
    }));
}

const files = readSources(join(root, 'src'));
const webFiles = readSources(join(root, 'web', 'src'));
const findings = [
  ...checkLayers(files, rules).map((finding) => ({ ...finding, folder: 'src' })),
  ...checkWeb(webFiles, { ...webRules, typesOnlyFiles: rules.typesOnlyFiles }).map((finding) => ({
    ...finding,
    folder: 'web/src',
  })),
];
for (const { folder, file, line, rule, message } of findings) {
  console.error(`${folder}/${file}:${line}: ${message} [${rule}]`);
}
console.log(`Layers: ${files.length + webFiles.length} files, ${findings.length} findings.`);
process.exitCode = findings.length === 0 ? 0 : 1;
