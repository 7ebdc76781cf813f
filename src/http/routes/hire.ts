import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { HiringAnswer } from '../../app/service/posting-tasks.js';
import type { Service } from '../../app/service/service.js';
import type { PostingReview } from '../../domain/hiring.js';
import { sendJson, valueOf } from '../answer.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { describes, list } from '../schemas/describes.js';
import { diagnosticSchema } from '../schemas/diagnostic.js';
import { hiringPlanSchema, postingReviewSchema } from '../schemas/hiring.js';
import { nameSchema } from '../schemas/names.js';
import { postingInputSchema } from '../schemas/posting-input.js';

/** Longest brief, in UTF-16 units: some twenty pages. */
const LONGEST_BRIEF = 50_000;

const briefSchema = z
  .strictObject({
    brief: z
      .string()
      .min(1)
      .max(LONGEST_BRIEF)
      .describe('What is needed, in plain words')
      .openapi({ example: 'Our support team answers the same questions every day …' }),
    company: nameSchema('For the draft posting'),
    place: nameSchema('Where the work is, as people write it; pay and law depend on it'),
  })
  .openapi('HiringBrief');

const hiringSchema = describes<HiringAnswer>()(
  z.object({
    plan: hiringPlanSchema,
    diagnostics: list(diagnosticSchema).describe('What the linter says to the draft'),
  }),
).openapi('HiringAnswer');

const planHiring = defineRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/hire',
    operationId: 'planHiring',
    tags: ['Hiring'],
    summary: 'From a brief to whom to hire, what to ask for, what to offer, and a draft posting',
    description: 'Nothing that is sent is stored.',
    request: { body: jsonBody(briefSchema) },
    responses: { 200: jsonAnswer(hiringSchema, 'The plan') },
  },
);

const reviewPosting = defineRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/hire/review',
    operationId: 'reviewPosting',
    tags: ['Hiring'],
    summary: 'Hold an existing posting against comparable ones',
    description: 'Nothing that is sent is stored.',
    request: { body: jsonBody(postingInputSchema) },
    responses: { 200: jsonAnswer(postingReviewSchema, 'The review') },
  },
);

/** `POST /v1/hire` and `POST /v1/hire/review` */
export function hireRoutes({ engine }: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(planHiring, async (c) => {
      const { brief, company, place } = c.req.valid('json');
      const input = {
        brief,
        ...(company === undefined ? {} : { company }),
        ...(place === undefined ? {} : { place }),
      };
      return c.json(valueOf(await engine.run('planHiring', input)), 200);
    })
    .openapi(reviewPosting, async (c) =>
      sendJson<PostingReview>(c, await engine.json('reviewPosting', c.req.valid('json'))),
    );
}
