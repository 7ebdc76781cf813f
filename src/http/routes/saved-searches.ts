import { OpenAPIHono, z } from '@hono/zod-openapi';
import { deleteSearch, savedSearches, saveSearch } from '../../app/search/saved-searches.js';
import { readSearchFeed } from '../../app/search/search-feed.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { idSchema } from '../schemas/account.js';
import { list } from '../schemas/describes.js';
import { savedSearchSchema } from '../schemas/search.js';

const tags = ['Jobs'];

const getSearches = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/searches',
    operationId: 'listSavedSearches',
    tags,
    summary: 'List the searches that I keep',
    responses: {
      200: jsonAnswer(z.object({ searches: list(savedSearchSchema) }), 'The first one first'),
    },
  },
);

const postSearch = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/account/searches',
    operationId: 'saveSearch',
    tags,
    summary: 'Keep a search, with a feed of what it finds',
    request: {
      body: jsonBody(
        z.strictObject({ name: z.string().max(1_000), query: z.string().max(20_000) }),
      ),
    },
    responses: {
      201: jsonAnswer(savedSearchSchema, 'The search; its token names the feed'),
      409: { description: 'There are too many already' },
    },
  },
);

const deleteOne = defineRoute(
  { access: 'person' },
  {
    method: 'delete',
    path: '/account/searches/{search}',
    operationId: 'deleteSavedSearch',
    tags,
    summary: 'Delete a saved search, and its feed with it',
    request: { params: z.object({ search: idSchema }) },
    responses: { 204: { description: 'Deleted' } },
  },
);

const getFeed = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/feeds/{token}',
    operationId: 'readSearchFeed',
    tags,
    summary: 'Follow a saved search as an Atom feed',
    description: 'Whoever has the address may read it; it tells nothing of whose search it is.',
    request: { params: z.object({ token: z.string().min(1).max(100) }) },
    responses: {
      200: {
        description: 'An Atom feed (RFC 4287)',
        content: { 'application/atom+xml': { schema: z.string() } },
      },
    },
  },
);

/** `/v1/account/searches`, `/v1/feeds/{token}` */
export function savedSearchRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getSearches, async (c) => {
      return c.json({ searches: valueOf(await savedSearches(contextOf(c, service))) }, 200);
    })
    .openapi(postSearch, async (c) => {
      const saved = await saveSearch(contextOf(c, service), c.req.valid('json'));
      return c.json(valueOf(saved), 201);
    })
    .openapi(deleteOne, async (c) => {
      valueOf(await deleteSearch(contextOf(c, service), c.req.valid('param').search));
      return c.body(null, 204);
    })
    .openapi(getFeed, async (c) => {
      const { database, now } = service;
      const { origin } = c.get('ownOrigin') ?? new URL(c.req.url);
      const { token } = c.req.valid('param');
      const feed = valueOf(await readSearchFeed({ database, now: now() }, token, origin));
      return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
    });
}
