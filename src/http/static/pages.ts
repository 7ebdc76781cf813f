import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { HttpEnv } from '../env.js';

/** The built web app. */
export interface Pages {
  /** The folder of `index.html` and what it loads. */
  readonly folder: string;
  /** What stands in the head of a page beside what all have; `null` where there is nothing. */
  readonly headOf?: (path: string) => Promise<PageHead | null>;
}

/** What a page has of its own before any script runs; safe HTML. */
export interface PageHead {
  readonly status: 200 | 404 | 410;
  /** Elements for the head: title, description, JSON-LD. */
  readonly head: string;
  /** What stands in the page for readers without scripts. */
  readonly body: string;
}

const YEAR = 'public, max-age=31536000, immutable';
/** Files whose names carry a hash of what they hold. */
const HASHED = /[/\\](?:assets|engine)[/\\].*-[\w-]{8,}\.\w+(?:\.br|\.gz)?$/;

/** Serves the web app: its files, and its one page at every address that the router knows. */
export function pageRoutes({ folder, headOf }: Pages) {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = serveStatic<HttpEnv>({
    root: folder,
    precompressed: true,
    onFound: (path, c) => c.header('cache-control', HASHED.test(path) ? YEAR : 'no-cache'),
  });
  return new Hono<HttpEnv>()
    .get('/assets/*', files)
    .get('/engine/*', files)
    .get('/:file{[\\w.-]+\\.(?:js|svg|png|ico|txt|webmanifest)}', files)
    .get('/*', async (c, next) => {
      const { path } = c.req;
      if (isApi(path) || /\.\w+$/.test(path)) return next();
      const own = (await headOf?.(path)) ?? null;
      const page = own === null ? index : fill(index, own);
      return c.html(page, own?.status ?? 200, { 'cache-control': 'no-cache' });
    });
}

/** Addresses that programs call have no page. */
function isApi(path: string): boolean {
  return ['/v1', '/mcp', '/assets', '/engine'].some(
    (prefix) => path === prefix || path.startsWith(`${prefix}/`),
  );
}

/** The page with what one address has of its own, which replaces the usual title. */
function fill(index: string, { head, body }: PageHead): string {
  return index
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace('<div id="root"></div>', () => `<div id="root"></div><noscript>${body}</noscript>`);
}
