import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ChangeOutcome } from '../../app/listings/listing-access.js';
import { listingTools, type ListingTools } from '../../app/listings/listing-tools.js';
import { importOwnBoard } from '../../app/listings/open-own-board.js';
import { previewListing, reviewDraft } from '../../app/listings/preview-listing.js';
import { closeListing, publishListing, renewListing } from '../../app/listings/publish-listing.js';
import {
  createListing,
  editListing,
  listListings,
  readListingHistory,
  readOwnListing,
} from '../../app/listings/write-listings.js';
import { answerBlock, readNotices } from '../../app/moderation/answer-block.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { linkNext, readCursor, toCursor } from '../cursor.js';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';
import { idSchema } from '../schemas/account.js';
import {
  getHistory,
  getListing,
  getListings,
  getNotices,
  getPreview,
  postAnswer,
  postClose,
  postImport,
  postListing,
  postPublish,
  postRenew,
  postReview,
  putListing,
} from './listing-operations.js';

/**
 * The value of a change.
 *
 * @throws {HttpProblem} for a refusal; for the loser of two edits it carries both texts
 */
function changeOf<Value>(outcome: ChangeOutcome<Value>): Value {
  if (outcome.kind !== 'conflict' || !('current' in outcome)) return valueOf(outcome);
  const { code, message, current, yours } = outcome;
  throw new HttpProblem(409, message, { code, members: { current, yours } });
}

/** What use cases of listings need, with the address that the server is asked by. */
export function toolsOf(c: Context<HttpEnv>, service: Pick<Service, 'engine'>): ListingTools {
  return listingTools(service, (c.get('ownOrigin') ?? new URL(c.req.url)).origin);
}

/** `/v1/organisations/{organisation}/listings` */
export function listingRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getListings, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const after = readCursor(cursor, idSchema);
      const page = { limit: limit + 1, ...(after === null ? {} : { after }) };
      const { organisation } = c.req.valid('param');
      const found = valueOf(await listListings(contextOf(c, service), organisation, page));
      const listings = found.slice(0, limit);
      const next = found.length > limit ? toCursor(listings.at(-1)?.id) : null;
      linkNext(c, next);
      return c.json({ listings, next }, 200);
    })
    .openapi(postListing, async (c) => {
      const { organisation } = c.req.valid('param');
      const { content } = c.req.valid('json');
      const made = await createListing(contextOf(c, service), organisation, content);
      return c.json(valueOf(made), 201);
    })
    .openapi(postReview, async (c) => {
      const { organisation } = c.req.valid('param');
      const [context, tools] = [contextOf(c, service), toolsOf(c, service)];
      const review = await reviewDraft(context, tools, organisation, c.req.valid('json'));
      return c.json(valueOf(review), 200);
    })
    .openapi(postImport, async (c) => {
      const { organisation } = c.req.valid('param');
      const { source } = c.req.valid('json');
      const [context, tools] = [contextOf(c, service), toolsOf(c, service)];
      return c.json(valueOf(await importOwnBoard(context, tools, organisation, source)), 200);
    })
    .openapi(getListing, async (c) => {
      const key = c.req.valid('param');
      return c.json(valueOf(await readOwnListing(contextOf(c, service), key)), 200);
    })
    .openapi(putListing, async (c) => {
      const [context, tools] = [contextOf(c, service), toolsOf(c, service)];
      const edit = c.req.valid('json');
      return c.json(changeOf(await editListing(context, tools, c.req.valid('param'), edit)), 200);
    })
    .openapi(postPublish, async (c) => {
      const [context, tools] = [contextOf(c, service), toolsOf(c, service)];
      const request = c.req.valid('json');
      const key = c.req.valid('param');
      return c.json(changeOf(await publishListing(context, tools, key, request)), 200);
    })
    .openapi(postRenew, async (c) => {
      const [context, tools] = [contextOf(c, service), toolsOf(c, service)];
      const request = c.req.valid('json');
      const key = c.req.valid('param');
      return c.json(changeOf(await renewListing(context, tools, key, request)), 200);
    })
    .openapi(postClose, async (c) => {
      const { version } = c.req.valid('json');
      const key = c.req.valid('param');
      return c.json(changeOf(await closeListing(contextOf(c, service), key, version)), 200);
    })
    .openapi(getPreview, async (c) => {
      const [context, tools] = [contextOf(c, service), toolsOf(c, service)];
      return c.json(valueOf(await previewListing(context, tools, c.req.valid('param'))), 200);
    })
    .openapi(getHistory, async (c) => {
      const context = contextOf(c, service);
      const versions = valueOf(await readListingHistory(context, c.req.valid('param')));
      return c.json({ versions }, 200);
    })
    .openapi(getNotices, async (c) => {
      const notices = valueOf(await readNotices(contextOf(c, service), c.req.valid('param')));
      return c.json({ notices }, 200);
    })
    .openapi(postAnswer, async (c) => {
      const { text } = c.req.valid('json');
      valueOf(await answerBlock(contextOf(c, service), c.req.valid('param'), text));
      return c.body(null, 204);
    });
}
