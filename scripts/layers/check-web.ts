import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Finding, SourceFile } from './check-layers.js';
import type { WebLayer } from './web-table.js';

/** The rules of the web app, as `web-table.ts` states them. */
export interface WebRules {
  readonly webLayers: readonly WebLayer[];
  readonly webRoot: WebLayer;
  readonly webTestPackages: readonly string[];
  /** Files of `src/`, named from there, of which all others import types only, with the reason. */
  readonly typesOnlyFiles: Readonly<Record<string, string>>;
}

interface WebImport {
  readonly specifier: string;
  readonly at: number;
  readonly typeOnly: boolean;
}

type Broken = Pick<Finding, 'rule' | 'message'>;

/** Checks the imports of every file of `web/src/`, named from there. */
export function checkWeb(files: readonly SourceFile[], rules: WebRules): Finding[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path, rules);
    if (layer === null) {
      const message = `stands in no layer; give ${posix.dirname(file.path)}/ a line in web-table.ts`;
      return [{ file: file.path, line: 1, rule: 'no-layer', message }];
    }
    return importsOf(file).flatMap((found) => {
      const broken = checkImport(file, layer, found, rules);
      if (broken === null) return [];
      const line = file.source.slice(0, found.at).split('\n').length;
      return [{ file: file.path, line, ...broken }];
    });
  });
}

/** Imports, re-exports and `import()` of a file. The parser is the builder's own, since JSX needs one. */
function importsOf({ path, source }: SourceFile): WebImport[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`web/src/${path} cannot be parsed: ${errors[0]!.message}`);
  const imported = module.staticImports.map(({ moduleRequest, entries, start, end }) => ({
    specifier: moduleRequest.value,
    at: start,
    typeOnly:
      source.slice(start, end).startsWith('import type') ||
      (entries.length > 0 && entries.every(({ isType }) => isType)),
  }));
  const exported = module.staticExports.flatMap(({ start, entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, at: start, typeOnly: isType }] : [],
    ),
  );
  const called = module.dynamicImports.map(({ start, moduleRequest }) => ({
    specifier: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    at: start,
    typeOnly: false,
  }));
  return [...imported, ...exported, ...called];
}

function checkImport(
  { path }: SourceFile,
  layer: WebLayer,
  found: WebImport,
  rules: WebRules,
): Broken | null {
  const { specifier } = found;
  const isTest = /\.test\.tsx?$/.test(path);
  const target = targetOf(path, specifier);
  if (target === null) return checkPackage(layer, specifier, isTest, rules);
  if (target.root === 'src') return checkSrc(layer, target.path, found, rules);
  if (target.root === 'web') return checkWebTarget(layer, target.path, rules);
  if (layer.data?.some((folder) => target.path.startsWith(folder))) return null;
  return { rule: 'outside', message: `imports ${specifier}, which lies outside web/src/ and src/` };
}

interface Target {
  readonly root: 'src' | 'web' | 'outside';
  /** Named from that root. */
  readonly path: string;
}

/** What a relative specifier, or one of our own alias, leads to; `null` for a package. */
function targetOf(from: string, specifier: string): Target | null {
  if (specifier.startsWith('@rolescope/')) {
    return { root: 'src', path: specifier.slice('@rolescope/'.length) };
  }
  if (!specifier.startsWith('.')) return null;
  const path = posix.join('web/src', posix.dirname(from), specifier);
  if (path.startsWith('web/src/')) return { root: 'web', path: path.slice('web/src/'.length) };
  if (path.startsWith('src/')) return { root: 'src', path: path.slice('src/'.length) };
  return { root: 'outside', path };
}

function checkPackage(
  { packages, folder }: WebLayer,
  specifier: string,
  isTest: boolean,
  { webTestPackages }: WebRules,
): Broken | null {
  const parts = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
  const name = parts.join('/');
  if (packages.includes(name) || (isTest && webTestPackages.includes(name))) return null;
  if (isTest && specifier.startsWith('node:')) return null;
  return { rule: 'package', message: `imports ${name}, which ${folder || 'web/src'} may not` };
}

function checkSrc(
  layer: WebLayer,
  path: string,
  { typeOnly }: WebImport,
  { typesOnlyFiles }: WebRules,
): Broken | null {
  const reason = typesOnlyFiles[path.replace(/\.js$/, '.ts')];
  if (reason !== undefined && !typeOnly) {
    return { rule: 'types-only', message: `imports more than types of src/${path}: ${reason}` };
  }
  if (names(layer.src, path)) return null;
  if (names(layer.srcTypes ?? [], path)) {
    if (typeOnly) return null;
    return { rule: 'types-only', message: `may import only types of src/${path}` };
  }
  return { rule: 'upward', message: `${layer.folder || 'web/src'} may not import src/${path}` };
}

function checkWebTarget(layer: WebLayer, path: string, rules: WebRules): Broken | null {
  const other = layerOf(path, rules);
  if (other === null) return { rule: 'no-layer', message: `imports ${path}, of no layer` };
  if (other.folder === layer.folder || names(layer.sees, path)) return null;
  const sibling = layer.folder.startsWith('features/') && other.folder.startsWith('features/');
  return {
    rule: sibling ? 'sibling' : 'upward',
    message: `${layer.folder || 'web/src'} may not import ${other.folder} (${path})`,
  };
}

/** Whether a path lies in one of the layers; `parent/*` names every folder of a parent. */
function names(list: readonly string[], path: string): boolean {
  const [first = '', second = ''] = path.split('/');
  return list.includes(first) || list.includes(`${first}/${second}`) || list.includes(`${first}/*`);
}

function layerOf(path: string, { webLayers, webRoot }: WebRules): WebLayer | null {
  const [first, second, third] = path.split('/');
  if (second === undefined) return webRoot;
  for (const layer of webLayers) {
    if (layer.folder === first) return layer;
    if (layer.folder === `${first}/*` && third !== undefined) {
      return { ...layer, folder: `${first}/${second}` };
    }
  }
  return null;
}
