import { OpenAPIHono, z } from '@hono/zod-openapi';
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
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';
import { idSchema } from '../schemas/account.js';
import {
  answersSchema,
  editConflictSchema,
  listingContentSchema,
  listingImportSchema,
  listingVersionSchema,
  liveReviewSchema,
  ownListingSchema,
  previewSchema,
} from '../schemas/listing.js';
import { noticeSchema } from '../schemas/moderation.js';
import { nextSchema, pagingQuery } from '../schemas/paging.js';

const tags = ['Listings'];
/** A listing of the greatest length, quoted, with reasons for what the linter says. */
const maxBody = 900_000;
const BASE = '/organisations/{organisation}/listings';
const ofOrganisation = z.object({ organisation: idSchema });
const ofListing = ofOrganisation.extend({ listing: idSchema });
const versionSchema = z.int().min(1).describe('The version that was looked at');

/** The listing after a change, or both texts where somebody else was faster. */
const changed = {
  200: jsonAnswer(ownListingSchema, 'The listing'),
  409: {
    description: 'Somebody changed it since, or its state does not allow it; nothing was changed',
    content: { 'application/problem+json': { schema: editConflictSchema } },
  },
} as const;

const getListings = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: BASE,
    operationId: 'listListings',
    tags,
    summary: 'List the listings of an organisation, drafts among them',
    request: { params: ofOrganisation, query: z.object(pagingQuery) },
    responses: {
      200: jsonAnswer(
        z.object({ listings: z.array(ownListingSchema).readonly(), next: nextSchema }),
        'The newest first',
      ),
    },
  },
);

const postListing = defineRoute(
  { access: 'editor', maxBody },
  {
    method: 'post',
    path: BASE,
    operationId: 'createListing',
    tags,
    summary: 'Begin a listing as a draft',
    request: {
      params: ofOrganisation,
      body: jsonBody(z.strictObject({ content: listingContentSchema })),
    },
    responses: { 201: jsonAnswer(ownListingSchema, 'The draft') },
  },
);

const postReview = defineRoute(
  { access: 'reader', maxBody },
  {
    method: 'post',
    path: `${BASE}/review`,
    operationId: 'reviewListing',
    tags,
    summary: 'Lint a listing while it is written',
    description: 'Nothing that is sent is stored.',
    request: {
      params: ofOrganisation,
      body: jsonBody(z.strictObject({ content: listingContentSchema, answers: answersSchema })),
    },
    responses: { 200: jsonAnswer(liveReviewSchema, 'What the linter says') },
  },
);

const postImport = defineRoute(
  { access: 'editor', maxBody: 10_000 },
  {
    method: 'post',
    path: `${BASE}/import`,
    operationId: 'importListings',
    tags,
    summary: 'Make drafts of the postings of an own board',
    description:
      'Done again, it makes nothing twice and changes nothing that was changed here. The operator sees which boards an organisation says are its own.',
    request: {
      params: ofOrganisation,
      body: jsonBody(z.strictObject({ source: z.string().max(2_000) })),
    },
    responses: { 200: jsonAnswer(listingImportSchema, 'What came of it') },
  },
);

const getListing = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: `${BASE}/{listing}`,
    operationId: 'readListing',
    tags,
    summary: 'Read a listing of an organisation',
    request: { params: ofListing },
    responses: { 200: jsonAnswer(ownListingSchema, 'The listing') },
  },
);

const putListing = defineRoute(
  { access: 'editor', maxBody },
  {
    method: 'put',
    path: `${BASE}/{listing}`,
    operationId: 'editListing',
    tags,
    summary: 'Change what a listing says',
    request: {
      params: ofListing,
      body: jsonBody(
        z.strictObject({
          version: versionSchema,
          content: listingContentSchema,
          answers: answersSchema,
        }),
      ),
    },
    responses: changed,
  },
);

const publishBody = jsonBody(
  z.strictObject({
    version: versionSchema,
    validThrough: z.string().max(40).exactOptional().describe('Last day, YYYY-MM-DD'),
    answers: answersSchema.exactOptional().describe('In place of those stored'),
  }),
);

const postPublish = defineRoute(
  { access: 'editor', maxBody },
  {
    method: 'post',
    path: `${BASE}/{listing}/publish`,
    operationId: 'publishListing',
    tags,
    summary: 'Publish a draft',
    description: 'Errors of the linter must be resolved or answered first.',
    request: { params: ofListing, body: publishBody },
    responses: changed,
  },
);

const postRenew = defineRoute(
  { access: 'editor', maxBody },
  {
    method: 'post',
    path: `${BASE}/{listing}/renew`,
    operationId: 'renewListing',
    tags,
    summary: 'Say that a listing is still open',
    request: { params: ofListing, body: publishBody },
    responses: changed,
  },
);

const postClose = defineRoute(
  { access: 'editor', maxBody: 10_000 },
  {
    method: 'post',
    path: `${BASE}/{listing}/close`,
    operationId: 'closeListing',
    tags,
    summary: 'Take a listing down for good',
    request: {
      params: ofListing,
      body: jsonBody(z.strictObject({ version: versionSchema })),
    },
    responses: changed,
  },
);

const getPreview = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: `${BASE}/{listing}/preview`,
    operationId: 'previewListing',
    tags,
    summary: 'See the page of a listing as it would be served now',
    request: { params: ofListing },
    responses: { 200: jsonAnswer(previewSchema, 'Safe HTML') },
  },
);

const getHistory = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: `${BASE}/{listing}/history`,
    operationId: 'readListingHistory',
    tags,
    summary: 'Read every version of a listing',
    request: { params: ofListing },
    responses: {
      200: jsonAnswer(
        z.object({ versions: z.array(listingVersionSchema).readonly() }),
        'The latest first',
      ),
    },
  },
);

const getNotices = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: `${BASE}/{listing}/notices`,
    operationId: 'readListingNotices',
    tags,
    summary: 'Read why a listing was blocked, and what was answered',
    request: { params: ofListing },
    responses: {
      200: jsonAnswer(z.object({ notices: z.array(noticeSchema).readonly() }), 'The latest first'),
    },
  },
);

const postAnswer = defineRoute(
  { access: 'editor', maxBody: 40_000 },
  {
    method: 'post',
    path: `${BASE}/{listing}/answer`,
    operationId: 'answerBlock',
    tags,
    summary: 'Answer the operator who blocked a listing',
    request: {
      params: ofListing,
      body: jsonBody(z.strictObject({ text: z.string().max(20_000) })),
    },
    responses: { 204: { description: 'The operator sees it' } },
  },
);

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
