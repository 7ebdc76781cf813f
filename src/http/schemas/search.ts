import { z } from '@hono/zod-openapi';
import type { DemandPage } from '../../app/search/read-demands.js';
import type { ReadPosting } from '../../app/search/read-posting.js';
import {
  chipKinds,
  facetNames,
  noteCodes,
  rankParts,
  suggestionKinds,
} from '../../app/search/search-names.js';
import type { SearchHit, SearchPage } from '../../app/search/search-postings.js';
import type { Suggestion } from '../../app/search/suggest.js';
import type { UnderstoodQuery } from '../../app/search/understood.js';
import {
  ghostSignIds,
  scoreParts,
  type GhostSign,
  type PostingScore,
  type ScoreFigure,
  type ScorePart,
} from '../../domain/posting-score.js';
import { educationLevelSchema } from '../../domain/analysis.js';
import type { Demand } from '../../domain/demand.js';
import type { SavedSearch } from '../../domain/saved-search.js';
import { searchSorts, searchStates } from '../../domain/search-query.js';
import type { ListedPosting, PostingKey } from '../../domain/stored-posting.js';
import { analysisSchema } from './analysis.js';
import { describes, list } from './describes.js';
import { nextSchema } from './paging.js';
import { evidenceSchema, levelSchema, partSchema, roleIdSchema } from './words.js';

const instant = z.string().describe('ISO 8601');
const count = z.int().min(0);

const keySchema = describes<PostingKey>()(z.object({ board: z.string(), externalId: z.string() }));

/** A posting as lists show it. */
export const listedPostingSchema = describes<ListedPosting>()(
  z.object({
    board: z.string(),
    externalId: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    title: z.string(),
    company: z.string().nullable(),
    location: z.string().nullable(),
    role: roleIdSchema.nullable(),
    level: levelSchema,
    place: z.string().describe('ISO 3166-1 alpha-2, `remote` or `unknown`'),
    posted: z.string().nullable().describe('ISO 8601 day'),
    language: z.string().describe('BCP 47'),
    firstSeen: instant,
    lastSeen: instant,
    closed: instant.nullable(),
    group: z.string().nullable().describe('Near-duplicates share a group'),
    repostOf: keySchema.nullable(),
  }),
).openapi('ListedPosting');

const spanOfQuery = z.object({ start: count, end: count });

const understoodSchema = describes<UnderstoodQuery>()(
  z.object({
    text: z.string().describe('The query in a form that is understood in the same way'),
    chips: list(
      z.object({
        span: spanOfQuery,
        kind: z.enum(chipKinds),
        label: z.string(),
        source: z.string(),
        negated: z.boolean(),
        orNext: z.boolean().describe('Either this or the next one is enough'),
        without: z.string().describe('The query without it'),
      }),
    ),
    notes: list(z.object({ span: spanOfQuery, code: z.enum(noteCodes), message: z.string() })),
    sort: z.enum(searchSorts),
    state: z.enum(searchStates),
  }),
).openapi('UnderstoodQuery');

const hitSchema = describes<SearchHit>()(
  z.object({
    posting: listedPostingSchema,
    score: z.number().min(0).max(100).nullable(),
    rank: z
      .object({
        value: partSchema,
        parts: list(
          z.object({
            part: z.enum(rankParts),
            label: z.string(),
            value: partSchema,
            weight: partSchema,
          }),
        ),
      })
      .nullable()
      .describe('Why it stands where it does; null where hits are not sorted by relevance'),
    near: z.boolean().describe('Some words of the query are missing'),
  }),
).openapi('SearchHit');

const facetCounts = list(
  z.object({
    value: z.string(),
    label: z.string(),
    n: count,
    term: z.string().nullable().describe('What narrows a query to it'),
  }),
);

/** One page of a search. */
export const searchPageSchema = describes<SearchPage>()(
  z.object({
    understood: understoodSchema,
    hits: list(hitSchema),
    total: z
      .object({ n: count, more: z.boolean() })
      .describe('Postings that all of it holds for; `more` says that there are more than `n`'),
    facets: z
      .object(
        Object.fromEntries(facetNames.map((name) => [name, facetCounts])) as Record<
          (typeof facetNames)[number],
          typeof facetCounts
        >,
      )
      .describe('Counts of these postings, exact up to 10,000'),
    next: nextSchema,
  }),
).openapi('SearchPage');

const figureSchema = describes<ScoreFigure>()(
  z.object({
    label: z.string(),
    value: z.union([z.number(), z.string()]),
    n: count.nullable().describe('Postings it was counted from'),
  }),
).openapi('ScoreFigure');

const scorePartSchema = describes<ScorePart>()(
  z.object({
    part: z.enum(scoreParts),
    value: partSchema.nullable(),
    weight: partSchema,
    points: z.number(),
    why: z.string(),
    evidence: list(evidenceSchema),
    figures: list(figureSchema),
  }),
).openapi('ScorePart');

const ghostSignSchema = describes<GhostSign>()(
  z.object({
    sign: z.enum(ghostSignIds),
    message: z.string(),
    evidence: list(evidenceSchema),
    figures: list(figureSchema),
    lowers: z.enum(scoreParts).nullable(),
  }),
).openapi('GhostSign');

const scoreSchema = describes<PostingScore>()(
  z.object({
    score: z.number().min(0).max(100).nullable(),
    parts: list(scorePartSchema),
    ghost: list(ghostSignSchema),
  }),
).openapi('PostingScore');

/** One posting whole. */
export const readPostingSchema = describes<ReadPosting>()(
  z.object({
    posting: listedPostingSchema,
    validThrough: z.string().nullable(),
    attribution: z.string().nullable().describe('Must stand beside the posting'),
    text: z.string().describe('Canonical text'),
    analysis: analysisSchema,
    score: scoreSchema.nullable(),
  }),
).openapi('ReadPosting');

/** A way to go on with a query. */
export const suggestionSchema = describes<Suggestion>()(
  z.object({ text: z.string(), label: z.string(), kind: z.enum(suggestionKinds) }),
).openapi('Suggestion');

/** A saved search. */
export const savedSearchSchema = describes<SavedSearch>()(
  z.object({
    id: z.string(),
    name: z.string(),
    query: z.string(),
    token: z.string().describe('Of its feed, `/v1/feeds/{token}`'),
    created: instant,
  }),
).openapi('SavedSearch');

const demandSchema = describes<Demand>()(
  z.object({
    asks: list(
      z.object({ skills: list(z.string()), level: z.enum(['required', 'preferred']) }),
    ).describe('Of several skills in one ask one is enough'),
    named: list(z.string()).describe('Every concept that the posting names'),
    roles: list(z.object({ role: roleIdSchema, share: partSchema })),
    minYears: z.number().nullable(),
    level: levelSchema,
    degree: educationLevelSchema,
  }),
).openapi('Demand', { description: 'What the score of a fit depends on; none of the words' });

/** Postings with what each demands. */
export const demandPageSchema = describes<DemandPage>()(
  z.object({
    hits: list(z.object({ hit: hitSchema, demand: demandSchema })),
    total: z.object({ n: count, more: z.boolean() }),
  }),
).openapi('DemandPage');
