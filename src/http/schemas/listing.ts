import { z } from '@hono/zod-openapi';
import type { Place } from '../../base/diagnostic.js';
import type { OwnListing } from '../../app/listings/listing-access.js';
import type { ListingImport } from '../../app/listings/import-listings.js';
import type { LiveReview, ListingPreview } from '../../app/listings/preview-listing.js';
import type { OrganisationPage } from '../../app/listings/public-listings.js';
import type { ListingVersion } from '../../app/listings/write-listings.js';
import type {
  FindingAnswer,
  ListingContent,
  ListingEmployer,
  ListingFinding,
  PublicListing,
} from '../../domain/listing-content.js';
import { listingStates, type ListingStatus } from '../../domain/listing.js';
import { idSchema } from './account.js';
import { describes, list } from './describes.js';
import { inputProblemSchema } from './diagnostic.js';
import { problemShape } from './problem.js';
import { offsetSchema } from './words.js';

/** Sizes at which a body is refused unread; what fits is told more kindly by the use case. */
const LINE = 4_000;
const TEXT = 200_000;
const MANY = 300;

const day = z.string().describe('YYYY-MM-DD, UTC');
const instant = z.string().describe('ISO 8601');
const line = z.string().max(LINE);
const country = z.string().max(8).describe('ISO 3166-1 alpha-2');

const placeSchema = z
  .strictObject({ locality: line.nullable(), region: line.nullable(), country })
  .openapi('ListingPlace');

const paySchema = z
  .strictObject({
    min: z.number(),
    max: z.number(),
    currency: z.string().max(40).describe('ISO 4217'),
    period: z.enum(['year', 'month', 'week', 'day', 'hour']),
  })
  .openapi('ListingPay', { description: 'Base pay' });

/** What an organisation writes of a listing. */
export const listingContentSchema = describes<ListingContent>()(
  z.strictObject({
    title: line,
    text: z.string().max(TEXT).describe('Markdown; HTML in it is left out'),
    places: z.array(placeSchema).max(MANY).readonly(),
    remoteFrom: z.array(country).max(MANY).readonly(),
    workplace: z.enum(['onsite', 'hybrid', 'remote', 'unspecified']),
    employment: z
      .array(z.enum(['full-time', 'part-time', 'contract', 'temporary', 'internship']))
      .max(MANY)
      .readonly(),
    pay: paySchema.nullable(),
    applyUrl: line.nullable().describe('Where people apply; null where they apply here'),
  }),
).openapi('ListingContent');

/** Why a finding stays. */
export const findingAnswerSchema = describes<FindingAnswer>()(
  z.strictObject({
    code: line,
    quote: z.string().max(TEXT).describe('The words of the finding'),
    reason: z.string().max(LINE),
  }),
).openapi('FindingAnswer');

export const answersSchema = z.array(findingAnswerSchema).max(MANY).readonly();

const spanSchema = describes<Place>()(
  z.object({
    field: z.enum(['text', 'title', 'location']),
    start: offsetSchema,
    end: offsetSchema,
  }),
);

const findingSchema = describes<ListingFinding>()(
  z.object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'advice']),
    pointer: z.string().describe('JSON pointer into the content'),
    span: spanSchema.nullable(),
    related: list(spanSchema),
    quote: z.string(),
    message: z.string(),
    why: z.string(),
    suggestion: z.string().exactOptional(),
    answerable: z.boolean().describe('Whether a reason may stand in place of a change'),
  }),
).openapi('ListingFinding');

/** A listing as it is being written. */
export const liveReviewSchema = describes<LiveReview>()(
  z.object({
    findings: list(findingSchema),
    open: z.int().min(0).describe('Errors neither resolved nor answered'),
    text: z.string().describe('Canonical text, which spans point into'),
    location: z.string().describe('Line of places, which spans point into'),
    html: z.string().describe('The description as safe HTML'),
  }),
).openapi('ListingReview');

const states = ['draft', 'published', 'closed', 'expired'] as const;
const statusSchema = describes<ListingStatus>()(
  z.object({
    state: z.enum(listingStates),
    firstPublished: day.nullable(),
    datePosted: day.nullable(),
    validThrough: day.nullable().describe('Last day on which it is open'),
    renewals: z.int().min(0),
    before: z.enum(states).nullable().describe('Where an unblocking leads back to'),
    reason: z.string().nullable().describe('Why it is blocked'),
  }),
).openapi('ListingStatus');

/** A listing, for those who belong to its organisation. */
export const ownListingSchema = describes<OwnListing>()(
  z.object({
    id: idSchema,
    version: z.int().min(1).describe('To be sent with the next change'),
    status: statusSchema,
    content: listingContentSchema,
    answers: list(findingAnswerSchema),
    origin: z.object({ board: z.string(), externalId: z.string() }).nullable(),
    created: instant,
    changed: instant,
  }),
).openapi('Listing');

/** Somebody else was faster: both texts. */
export const editConflictSchema = z
  .object({
    ...problemShape,
    current: ownListingSchema.exactOptional().describe('As it is stored now'),
    yours: z
      .object({ content: listingContentSchema, answers: list(findingAnswerSchema) })
      .exactOptional()
      .describe('What was sent'),
  })
  .openapi('EditConflict');

/** One version of a listing. */
export const listingVersionSchema = describes<ListingVersion>()(
  z.object({
    version: z.int().min(1),
    event: z.string(),
    at: instant,
    by: z.string().nullable().describe('Id of the person; null where time did it'),
    content: listingContentSchema.nullable().describe('Null where only the state changed'),
  }),
).openapi('ListingVersion');

export const previewSchema = describes<ListingPreview>()(
  z.object({ head: z.string(), body: z.string() }),
).openapi('ListingPreview');

const employerSchema = describes<ListingEmployer>()(
  z.object({ slug: z.string(), name: z.string(), website: z.string().nullable() }),
).openapi('Employer');

/** A listing that is open, or was. */
export const publicListingSchema = describes<PublicListing>()(
  z.object({
    id: idSchema,
    employer: employerSchema,
    content: listingContentSchema,
    open: z.boolean(),
    firstPublished: day,
    datePosted: day,
    validThrough: day,
    url: z.string(),
  }),
).openapi('PublicListing');

/** An organisation with what it has open. */
export const employerPageSchema = describes<OrganisationPage>()(
  z.object({ employer: employerSchema, about: z.string(), listings: list(publicListingSchema) }),
).openapi('EmployerPage');

const count = z.int().min(0);

/** What came of reading an own board. */
export const listingImportSchema = describes<ListingImport>()(
  z.object({
    board: z.string(),
    claim: z.object({
      company: z.string().nullable().describe('The employer that the board names'),
      state: z.enum(['claimed', 'confirmed', 'refused']),
      namesAgree: z.boolean(),
      reason: z.string().nullable(),
    }),
    added: count.describe('Drafts made'),
    updated: count,
    unchanged: count,
    kept: count.describe('Changed here, so left as they are'),
    problems: list(inputProblemSchema),
  }),
).openapi('ListingImport');
