import { OpenAPIHono, z } from '@hono/zod-openapi';
import { readDemands } from '../../app/search/read-demands.js';
import { readPostingPage } from '../../app/search/read-posting.js';
import { searchPostings } from '../../app/search/search-postings.js';
import { suggest } from '../../app/search/suggest.js';
import type { Service } from '../../app/service/service.js';
import {
  MOST_WEIGHT,
  defaultWeights,
  scoreParts,
  type ScorePartId,
  type ScoreWeights,
} from '../../domain/posting-score.js';
import { searchSorts } from '../../domain/search-query.js';
import { LONGEST_KEY } from '../../domain/stored-posting.js';
import { valueOf } from '../answer.js';
import { defineRoute, jsonAnswer } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { list } from '../schemas/describes.js';
import { pagingQuery } from '../schemas/paging.js';
import {
  demandPageSchema,
  readPostingSchema,
  searchPageSchema,
  suggestionSchema,
} from '../schemas/search.js';

const tags = ['Jobs'];
/** Longest query that is taken; of a longer one than is read, the rest is named in a note. */
const LONGEST_QUERY = 8_000;

const weight = z.coerce
  .number()
  .int()
  .min(0)
  .max(MOST_WEIGHT)
  .optional()
  .openapi({ type: 'integer' })
  .describe('How much this part of the score counts; only their ratios matter');
const weightsQuery = Object.fromEntries(
  scoreParts.map((part) => [`weight.${part}`, weight]),
) as Record<`weight.${ScorePartId}`, typeof weight>;

const getPostings = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/postings',
    operationId: 'searchPostings',
    tags,
    summary: 'Search postings as people type it',
    description:
      'Such as `rag engineer berlin remote >120k senior -crypto company:mistral skill:python posted:<30d`. The answer says how the query was understood. Up to 10,000 hits are counted, ranked and paged through.',
    request: {
      query: z.object({
        q: z.string().max(LONGEST_QUERY).default('').openapi({ example: 'rag engineer remote' }),
        sort: z.enum(searchSorts).optional().describe('Goes before the order that `q` names'),
        ...weightsQuery,
        ...pagingQuery,
      }),
    },
    responses: { 200: jsonAnswer(searchPageSchema, 'The hits, and how the query was understood') },
  },
);

const getPosting = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/postings/{board}/{id}',
    operationId: 'readPosting',
    tags,
    summary: 'Read one posting with its analysis and its score',
    request: {
      params: z.object({
        board: z.string().min(1).max(LONGEST_KEY),
        id: z.string().min(1).max(LONGEST_KEY),
      }),
      query: z.object(weightsQuery),
    },
    responses: { 200: jsonAnswer(readPostingSchema, 'The posting') },
  },
);

const getDemands = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/demands',
    operationId: 'readDemands',
    tags,
    summary: 'Search postings, with what each demands of a résumé',
    description:
      'Whoever has a résumé holds it against them where it is: it need not be sent. The first 2,000 in the order of the search.',
    request: {
      query: z.object({
        q: z.string().max(LONGEST_QUERY).default(''),
        sort: z.enum(searchSorts).optional(),
        ...weightsQuery,
      }),
    },
    responses: { 200: jsonAnswer(demandPageSchema, 'The postings') },
  },
);

const getSuggestions = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/suggestions',
    operationId: 'suggest',
    tags,
    summary: 'Ways to go on with a query while it is typed',
    request: { query: z.object({ q: z.string().max(LONGEST_QUERY).default('') }) },
    responses: {
      200: jsonAnswer(
        z.object({ suggestions: list(suggestionSchema) }),
        'Queries as they would be',
      ),
    },
  },
);

type WeightsQuery = { readonly [Part in `weight.${ScorePartId}`]?: number | undefined };

/** The weights of the query; those not given have their defaults. */
function weightsOf(query: WeightsQuery): ScoreWeights {
  const weights = scoreParts.map((part) => [part, query[`weight.${part}`] ?? defaultWeights[part]]);
  return Object.fromEntries(weights) as ScoreWeights;
}

/** `/v1/postings`, `/v1/suggestions` */
export function postingRoutes({ database, now }: Pick<Service, 'database' | 'now'>) {
  const today = (): string => now().slice(0, 10);
  return new OpenAPIHono<HttpEnv>()
    .openapi(getPostings, async (c) => {
      const { q, sort, cursor, limit, ...weights } = c.req.valid('query');
      const page = await searchPostings(database, {
        query: q,
        limit,
        today: today(),
        weights: weightsOf(weights),
        ...(sort === undefined ? {} : { sort }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      return c.json(valueOf(page), 200);
    })
    .openapi(getPosting, async (c) => {
      const { board, id: externalId } = c.req.valid('param');
      const weights = weightsOf(c.req.valid('query'));
      const read = await readPostingPage(
        database,
        { board, externalId },
        { weights, today: today() },
      );
      return c.json(valueOf(read), 200);
    })
    .openapi(getDemands, async (c) => {
      const { q, sort, ...weights } = c.req.valid('query');
      const page = await readDemands(database, {
        query: q,
        today: today(),
        weights: weightsOf(weights),
        ...(sort === undefined ? {} : { sort }),
      });
      return c.json(valueOf(page), 200);
    })
    .openapi(getSuggestions, async (c) => {
      const { q } = c.req.valid('query');
      return c.json({ suggestions: await suggest(database, q) }, 200);
    });
}
