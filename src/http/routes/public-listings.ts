import { OpenAPIHono, z } from '@hono/zod-openapi';
import {
  readOrganisationFeed,
  readOrganisationPage,
  readPublicListing,
} from '../../app/listings/public-listings.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { idSchema } from '../schemas/account.js';
import { employerPageSchema, publicListingSchema } from '../schemas/listing.js';
import { toolsOf } from './listings.js';

const tags = ['Listings'];
const ofEmployer = z.object({ slug: z.string().min(1).max(100) });

const getListing = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/listings/{listing}',
    operationId: 'readPublicListing',
    tags,
    summary: 'Read a listing that is published, or was',
    request: { params: z.object({ listing: idSchema }) },
    responses: { 200: jsonAnswer(publicListingSchema, 'The listing; `open` says whether it is') },
  },
);

const getEmployer = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/employers/{slug}',
    operationId: 'readEmployer',
    tags,
    summary: 'Read what an organisation has open',
    request: { params: ofEmployer },
    responses: { 200: jsonAnswer(employerPageSchema, 'The newest listings first') },
  },
);

const getFeed = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/employers/{slug}/feed',
    operationId: 'readEmployerFeed',
    tags,
    summary: 'Follow what an organisation has open, as an Atom feed',
    request: { params: ofEmployer },
    responses: {
      200: {
        description: 'An Atom feed (RFC 4287)',
        content: { 'application/atom+xml': { schema: z.string() } },
      },
    },
  },
);

/** `/v1/listings/{listing}`, `/v1/employers/{slug}` */
export function publicListingRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getListing, async (c) => {
      const { origin } = toolsOf(c, service);
      const { listing } = c.req.valid('param');
      return c.json(valueOf(await readPublicListing(contextOf(c, service), listing, origin)), 200);
    })
    .openapi(getEmployer, async (c) => {
      const { origin } = toolsOf(c, service);
      const { slug } = c.req.valid('param');
      return c.json(valueOf(await readOrganisationPage(contextOf(c, service), slug, origin)), 200);
    })
    .openapi(getFeed, async (c) => {
      const { origin } = toolsOf(c, service);
      const { slug } = c.req.valid('param');
      const feed = valueOf(await readOrganisationFeed(contextOf(c, service), slug, origin));
      return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
    });
}
