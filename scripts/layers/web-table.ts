/**
 * Who may import whom in `web/src/`: features meet only in `app/`, and the web app sees of `src/`
 * what can run in a browser, and of the server nothing but types.
 */

/** A folder of `web/src/`. `features/*` stands for every feature. */
export interface WebLayer {
  readonly folder: string;
  /** Folders of `web/src/` it may import; its own always, a sibling never. */
  readonly sees: readonly string[];
  /** Layers of `src/` it may import. */
  readonly src: readonly string[];
  /** Layers of `src/` of which it may import types only. */
  readonly srcTypes?: readonly string[];
  /** Folders beside `src/` whose files it may fetch as data. */
  readonly data?: readonly string[];
  /** npm packages it may import. */
  readonly packages: readonly string[];
}

/** What shows and answers without judging texts: light enough for any page. */
const LIGHT = ['base', 'text', 'domain', 'format', 'search', 'board', 'market'];

/** The whole centre, with what lies below it: only the engine's worker loads it. */
const CENTRE = [
  'patterns',
  'document',
  'lexicon',
  'extract/*',
  'judge/*',
  'advise/*',
  'engine',
  'answers',
];

const VIEW = ['react', 'lucide-react'];
const DATA = ['@tanstack/react-query', '@tanstack/react-router', 'hono'];

export const webLayers: readonly WebLayer[] = [
  {
    folder: 'ui',
    sees: [],
    src: ['base', 'domain', 'format'],
    packages: [...VIEW, '@tanstack/react-router', 'radix-ui', '@observablehq/plot'],
  },
  {
    folder: 'engine',
    sees: [],
    src: [...LIGHT, ...CENTRE, 'readers'],
    data: ['assets/'],
    packages: ['react', 'fflate', 'unpdf'],
  },
  {
    folder: 'client',
    sees: [],
    src: ['base', 'domain'],
    srcTypes: ['http'],
    packages: ['react', 'hono', '@tanstack/react-query'],
  },
  {
    folder: 'session',
    sees: ['ui', 'client'],
    src: ['base', 'domain'],
    srcTypes: ['http'],
    packages: [...VIEW, ...DATA],
  },
  {
    folder: 'reporting',
    sees: ['ui', 'client'],
    src: ['domain'],
    packages: [...VIEW, ...DATA],
  },
  {
    folder: 'features/*',
    sees: ['ui', 'engine', 'client', 'session', 'reporting'],
    src: [...LIGHT, 'answers', 'judge/score', 'advise/*', 'readers'],
    srcTypes: [...CENTRE, 'http'],
    data: ['data/samples/', 'docs/'],
    packages: [...VIEW, ...DATA, '@observablehq/plot', 'virtual:quality'],
  },
  {
    folder: 'app',
    sees: ['ui', 'engine', 'client', 'session', 'features/*'],
    src: LIGHT,
    srcTypes: ['http'],
    packages: [...VIEW, ...DATA, 'radix-ui', 'react-dom'],
  },
];

/** Files of `web/src/` itself. */
export const webRoot: WebLayer = {
  folder: '',
  sees: ['app', 'ui'],
  src: [],
  packages: ['react', 'react-dom'],
};

/** What tests may import on top of that. */
export const webTestPackages: readonly string[] = ['vitest', 'fast-check'];
