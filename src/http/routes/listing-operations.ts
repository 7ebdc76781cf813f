/** What can be done with the listings of an organisation, as the API describes it. */
import { z } from '@hono/zod-openapi';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
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

export const getListings = defineRoute(
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

export const postListing = defineRoute(
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

export const postReview = defineRoute(
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

export const postImport = defineRoute(
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

export const getListing = defineRoute(
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

export const putListing = defineRoute(
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

export const postPublish = defineRoute(
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

export const postRenew = defineRoute(
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

export const postClose = defineRoute(
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

export const getPreview = defineRoute(
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

export const getHistory = defineRoute(
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

export const getNotices = defineRoute(
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

export const postAnswer = defineRoute(
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
