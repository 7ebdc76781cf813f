import { posix } from 'node:path';
import { findImports, type ImportFound } from './find-imports.js';
import { findImpurities } from './find-impurities.js';
import { readTokens } from './read-tokens.js';
import type { Exception, Layer } from './table.js';

/** A source file, named from `src/` with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** The rules of the house, as `table.ts` states them. */
export interface LayerRules {
  readonly layers: readonly Layer[];
  readonly typesOnlyFiles: Readonly<Record<string, string>>;
  readonly exceptions: readonly Exception[];
  readonly testPackages: readonly string[];
}

export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule:
    | 'no-layer'
    | 'upward'
    | 'sibling'
    | 'types-only'
    | 'package'
    | 'node'
    | 'outside'
    | 'impure'
    | 'unused-exception';
  readonly message: string;
}

/** Checks every file against the table. Findings come in the order of the files and their lines. */
export function checkLayers(files: readonly SourceFile[], rules: LayerRules): Finding[] {
  const used = new Set<Exception>();
  const findings = files.flatMap((file) => checkFile(file, rules, used));
  const unused = rules.exceptions.filter((exception) => !used.has(exception));
  return [...findings, ...unused.map(unusedException)];
}

function unusedException({ from, to }: Exception): Finding {
  const message = `no longer imports ${to}; take the exception out of the table`;
  return { file: from, line: 1, rule: 'unused-exception', message };
}

function checkFile(file: SourceFile, rules: LayerRules, used: Set<Exception>): Finding[] {
  const isTest = /\.(?:test|suite)\.ts$|\/test\//.test(file.path);
  const layer = layerOf(file.path, rules.layers);
  if (layer === null) {
    const message = `stands in no layer; give ${posix.dirname(file.path)}/ a line in the table`;
    return [{ file: file.path, line: 1, rule: 'no-layer', message }];
  }
  const tokens = readTokens(file.source);
  const findings: Finding[] = [];
  for (const found of findImports(tokens)) {
    const broken = checkImport({ file, layer, found, isTest, rules, used });
    if (broken !== null) findings.push({ file: file.path, line: found.line, ...broken });
  }
  if (layer.pure && !isTest) {
    for (const { line, name, why } of findImpurities(tokens)) {
      const message = `uses ${name}, which ${why}; ${layer.folder} is pure`;
      findings.push({ file: file.path, line, rule: 'impure', message });
    }
  }
  return findings.sort((a, b) => a.line - b.line);
}

interface ImportCheck {
  readonly file: SourceFile;
  readonly layer: Layer;
  readonly found: ImportFound;
  readonly isTest: boolean;
  readonly rules: LayerRules;
  readonly used: Set<Exception>;
}

type Broken = Pick<Finding, 'rule' | 'message'>;

function checkImport(check: ImportCheck): Broken | null {
  const { specifier } = check.found;
  if (specifier.startsWith('.')) return checkRelative(check);
  return specifier.startsWith('node:') ? checkNode(check) : checkPackage(check);
}

function checkNode({ layer, found, isTest }: ImportCheck): Broken | null {
  if (!layer.pure || isTest) return null;
  return { rule: 'node', message: `imports ${found.specifier}; ${layer.folder} is pure` };
}

function checkPackage({ layer, found, isTest, rules }: ImportCheck): Broken | null {
  const name = packageName(found.specifier);
  if (layer.packages?.includes(name) || (isTest && rules.testPackages.includes(name))) return null;
  return { rule: 'package', message: `imports ${name}, which ${layer.folder} may not` };
}

/** `@scope/name` or `name`, of any path into a package. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkRelative({ file, layer, found, isTest, rules, used }: ImportCheck): Broken | null {
  const target = posix.join(posix.dirname(file.path), found.specifier).replace(/\.js$/, '.ts');
  if (target.startsWith('..')) {
    return { rule: 'outside', message: `imports ${found.specifier}, which lies outside src/` };
  }
  const exception = rules.exceptions.find(({ from, to }) => from === file.path && to === target);
  if (exception !== undefined) {
    used.add(exception);
    return null;
  }
  const reason = rules.typesOnlyFiles[target];
  if (reason !== undefined && !found.typeOnly && layer.loads?.includes(target) !== true) {
    return { rule: 'types-only', message: `imports more than types of ${target}: ${reason}` };
  }
  const seen = isTest ? { ...layer, sees: [...layer.sees, ...(layer.testsSee ?? [])] } : layer;
  return checkDirection(seen, layerOf(target, rules.layers), { target, found });
}

function checkDirection(
  layer: Layer,
  other: Layer | null,
  { target, found }: { readonly target: string; readonly found: ImportFound },
): Broken | null {
  if (other === null) return { rule: 'no-layer', message: `imports ${target}, of no layer` };
  if (other.folder === layer.folder || names(layer.sees, other)) return null;
  if (names(layer.seesTypes ?? [], other)) {
    if (found.typeOnly) return null;
    return { rule: 'types-only', message: `may import only types of ${other.folder}` };
  }
  const [parent] = layer.folder.split('/');
  if (layer.folder.includes('/') && other.folder.startsWith(`${parent}/`)) {
    return { rule: 'sibling', message: `${layer.folder} may not import ${other.folder}` };
  }
  return { rule: 'upward', message: `${layer.folder} may not import ${other.folder} (${target})` };
}

/** Whether a list of layers names one, by itself or by `parent/*`. */
function names(list: readonly string[], { folder }: Layer): boolean {
  return list.includes(folder) || list.includes(folder.replace(/\/.*/, '/*'));
}

/** The layer that a file of `src/` belongs to; its folder is the real one where the table says *. */
function layerOf(path: string, layers: readonly Layer[]): Layer | null {
  const parts = path.split('/');
  for (const layer of layers) {
    const [first, rest] = layer.folder.split('/');
    if (parts[0] !== first || parts.length < 2) continue;
    if (rest === undefined) return layer;
    if (parts.length > 2) return { ...layer, folder: `${first}/${parts[1]}` };
  }
  return null;
}
