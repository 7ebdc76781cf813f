import { Hono } from 'hono';
import type { ApiDescription } from '../describe-api.js';
import type { HttpEnv } from '../env.js';
import { renderApiPage } from './render-page.js';
import { apiScript } from './script.js';
import { apiStyle } from './style.js';

const CACHE = { 'cache-control': 'no-cache' };

/** The page about the API, and what it loads; nothing comes from elsewhere. */
export function docsRoutes(description: ApiDescription) {
  let page: string | null = null;
  return new Hono<HttpEnv>()
    .get('/api', (c) => c.html((page ??= renderApiPage(description)), 200, CACHE))
    .get('/api.js', (c) =>
      c.body(apiScript, 200, { ...CACHE, 'content-type': 'text/javascript; charset=utf-8' }),
    )
    .get('/api.css', (c) =>
      c.body(apiStyle, 200, { ...CACHE, 'content-type': 'text/css; charset=utf-8' }),
    );
}
