import { OpenAPIHono, z } from '@hono/zod-openapi';
import { decideClaim, decidePosting } from '../../app/moderation/decide.js';
import { reportPosting } from '../../app/moderation/report-posting.js';
import { readLog, readReviewQueue } from '../../app/moderation/review-queue.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import {
  claimDecisionSchema,
  decisionSchema,
  moderationEntrySchema,
  reportInputSchema,
  reviewQueueSchema,
} from '../schemas/moderation.js';

const tags = ['Moderation'];
const maxBody = 100_000;
/** Entries of the log that are shown where nobody says how many. */
const USUAL_ENTRIES = 100;
const MOST_ENTRIES = 1_000;

const postReport = defineRoute(
  { access: 'public', maxBody },
  {
    method: 'post',
    path: '/reports',
    operationId: 'reportPosting',
    tags,
    summary: 'Report a posting or a listing',
    description: 'Needs no account. The employer is not told who it was.',
    request: { body: jsonBody(reportInputSchema) },
    responses: { 201: jsonAnswer(z.object({ id: z.string() }), 'The operator will look at it') },
  },
);

const getQueue = defineRoute(
  { access: 'operator' },
  {
    method: 'get',
    path: '/moderation/queue',
    operationId: 'readReviewQueue',
    tags,
    summary: 'See what waits for a decision',
    responses: { 200: jsonAnswer(reviewQueueSchema, 'The longest waiting first') },
  },
);

const getLog = defineRoute(
  { access: 'operator' },
  {
    method: 'get',
    path: '/moderation/log',
    operationId: 'readModerationLog',
    tags,
    summary: 'See who decided what, and why',
    request: {
      query: z.object({
        limit: z.coerce
          .number()
          .int()
          .min(1)
          .max(MOST_ENTRIES)
          .default(USUAL_ENTRIES)
          .openapi({ type: 'integer', example: 20 }),
        board: z.string().max(1_000).optional().describe('With `externalId`: of one posting'),
        externalId: z.string().max(1_000).optional(),
      }),
    },
    responses: {
      200: jsonAnswer(
        z.object({ entries: z.array(moderationEntrySchema).readonly() }),
        'The latest first',
      ),
    },
  },
);

const postDecision = defineRoute(
  { access: 'operator', maxBody },
  {
    method: 'post',
    path: '/moderation/decisions',
    operationId: 'decidePosting',
    tags,
    summary: 'Block a posting, unblock it, or say that nothing is wrong with it',
    request: { body: jsonBody(decisionSchema) },
    responses: { 204: { description: 'Done, and noted in the log' } },
  },
);

const postClaim = defineRoute(
  { access: 'operator', maxBody },
  {
    method: 'post',
    path: '/moderation/claims',
    operationId: 'decideClaim',
    tags,
    summary: 'Say whether a board is that of the organisation that says so',
    request: { body: jsonBody(claimDecisionSchema) },
    responses: { 204: { description: 'Done, and noted in the log' } },
  },
);

/** `/v1/reports`, `/v1/moderation` */
export function moderationRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(postReport, async (c) => {
      const report = c.req.valid('json');
      const made = await reportPosting(contextOf(c, service), report, c.get('address'));
      return c.json(valueOf(made), 201);
    })
    .openapi(getQueue, async (c) =>
      c.json(valueOf(await readReviewQueue(contextOf(c, service))), 200),
    )
    .openapi(getLog, async (c) => {
      const { limit, board, externalId } = c.req.valid('query');
      const one = board === undefined || externalId === undefined;
      const options = one ? { limit } : { limit, key: { board, externalId } };
      return c.json({ entries: valueOf(await readLog(contextOf(c, service), options)) }, 200);
    })
    .openapi(postDecision, async (c) => {
      valueOf(await decidePosting(contextOf(c, service), c.req.valid('json')));
      return c.body(null, 204);
    })
    .openapi(postClaim, async (c) => {
      valueOf(await decideClaim(contextOf(c, service), c.req.valid('json')));
      return c.body(null, 204);
    });
}
