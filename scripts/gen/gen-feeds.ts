import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  feedFormat,
  type FeedAsset,
  type FeedTerms,
  type KnownBoard,
} from '../../src/domain/feed-terms.js';
import type { DataProblem } from './data-problem.js';
import { makeFeedPage } from './pages/feed-page.js';
import { readYaml } from './read-yaml.js';

const FEEDS = join('src', 'feeds');
const INDEX = join('src', 'app', 'sources', 'adapters.ts');
const PAGE = join('docs', 'feeds.md');

const line = z.string().min(1);
const day = z.iso.date();

const termsSchema: z.ZodType<FeedTerms> = z.strictObject({
  source: line,
  name: line,
  terms: z.url().nullable(),
  read: day.nullable(),
  checked: z.boolean(),
  attribution: z.strictObject({ text: line, link: z.enum(['required', 'kind']) }).nullable(),
  publicListing: z.boolean(),
  heldBack: z.array(z.enum(['description', 'applyUrl', 'raw', 'pay'])),
  requestsPerDay: z.int().min(1),
  delaySeconds: z.number().min(0),
  note: line.nullable(),
});

const boardSchema = z.union([
  line,
  z.strictObject({ board: line, company: line.optional(), seen: line.optional() }),
]);
const boardsSchema = z.strictObject({ source: line, origin: line, boards: z.array(boardSchema) });

/** What the generation of the feeds' index and asset found. */
export interface FeedsGeneration {
  readonly problems: readonly DataProblem[];
  readonly stale: readonly string[];
}

/**
 * Writes the list of all feed adapters and `docs/feeds.md`, and compiles `data/feeds` (terms) and
 * `data/boards` to `assets/feeds.json`. Every folder of `src/feeds/` is an adapter and needs its terms.
 *
 * @param root folder of the project
 */
export function genFeeds(root: string, { check }: { readonly check: boolean }): FeedsGeneration {
  const adapters = listAdapters(join(root, FEEDS));
  const stale = putText(root, INDEX, indexOf(adapters), check);
  const terms = readFolder(root, join('data', 'feeds'), (path, file) =>
    readYaml(path, file, () => termsSchema),
  );
  const boards = readFolder(root, join('data', 'boards'), (path, file) =>
    readYaml(path, file, () => boardsSchema),
  );
  const sources = new Set(adapters.map(({ source }) => source));
  const problems = [
    ...terms.problems,
    ...boards.problems,
    ...proveSources('data/feeds', terms.values, sources),
    ...proveSources('data/boards', boards.values, sources),
    ...proveTermsOfAll(terms.values, sources),
    ...boards.values.flatMap(({ source, boards: list }) => proveBoards(source, list.map(toBoard))),
  ];
  const asset = toAsset(terms.values, boards.values);
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'assets', 'feeds.json'), JSON.stringify(asset));
  stale.push(...putText(root, PAGE, makeFeedPage(asset.terms, asset.boards), check));
  return { problems, stale };
}

interface AdapterFile {
  readonly source: string;
  readonly name: string;
}

function listAdapters(folder: string): AdapterFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'adapter.ts')))
    .map(({ name: source }) => {
      const text = readFileSync(join(folder, source, 'adapter.ts'), 'utf8');
      const name = /^export const (\w+): FeedAdapter\b/m.exec(text)?.[1];
      if (name === undefined) throw new Error(`src/feeds/${source}/adapter.ts exports no adapter.`);
      return { source, name };
    })
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

function indexOf(adapters: readonly AdapterFile[]): string {
  const imports = adapters.map(
    ({ source, name }) => `import { ${name} } from '../../feeds/${source}/adapter.js';`,
  );
  return `// Written by "npm run gen" from the folders of src/feeds/; do not edit.
import type { FeedAdapter } from '../../feeds/contract.js';
${imports.join('\n')}

/** All feed adapters, in order of their ids. */
export const adapters: readonly FeedAdapter[] = [
${adapters.map(({ name }) => `  ${name},`).join('\n')}
];
`;
}

function putText(root: string, path: string, text: string, check: boolean): string[] {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) return [];
  if (check) return [path];
  writeFileSync(full, text);
  return [];
}

function readFolder<T>(
  root: string,
  folder: string,
  read: (path: string, file: string) => { value: T | null; problems: readonly DataProblem[] },
): { readonly values: readonly T[]; readonly problems: readonly DataProblem[] } {
  const readings = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => read(join(root, folder, file), `${folder}/${file}`));
  return {
    values: readings.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function proveSources(
  folder: string,
  files: readonly { readonly source: string }[],
  sources: ReadonlySet<string>,
): DataProblem[] {
  return files
    .filter(({ source }) => !sources.has(source))
    .map(({ source }) => ({
      file: `${folder}/${source}.yaml`,
      entry: source,
      message: 'there is no adapter of this name in src/feeds/',
    }));
}

function proveTermsOfAll(terms: readonly FeedTerms[], sources: ReadonlySet<string>): DataProblem[] {
  const known = new Set(terms.map(({ source }) => source));
  return [...sources]
    .filter((source) => !known.has(source))
    .map((source) => ({
      file: `data/feeds/${source}.yaml`,
      entry: source,
      message: 'the adapter has no terms; write what is asked of those who use the feed',
    }));
}

function toBoard(entry: z.infer<typeof boardSchema>): KnownBoard {
  if (typeof entry === 'string') return { board: entry, company: null, seen: null };
  return { board: entry.board, company: entry.company ?? null, seen: entry.seen ?? null };
}

function proveBoards(source: string, boards: readonly KnownBoard[]): DataProblem[] {
  const file = `data/boards/${source}.yaml`;
  return boards.flatMap(({ board }, index) => {
    const before = boards[index - 1]?.board.toLowerCase() ?? '';
    if (board.toLowerCase() > before) return [];
    return [{ file, entry: board, message: 'stands twice, or out of the order of names' }];
  });
}

function toAsset(
  terms: readonly FeedTerms[],
  boards: readonly z.infer<typeof boardsSchema>[],
): FeedAsset {
  const lists = boards.map(({ source, boards: list }) => [source, list.map(toBoard)] as const);
  return { format: feedFormat, terms, boards: Object.fromEntries(lists) };
}
