import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { AnsweredQuestion } from '../../domain/answer.js';
import { verdicts } from '../../domain/claim.js';
import type { ClaimReport } from '../../answers/list-claims.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { defineRoute } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import type { GiveKnowledge } from '../knowledge-answers.js';
import { answeredQuestionSchema, claimReportSchema } from '../schemas/claim.js';
import { list } from '../schemas/describes.js';
import { knowledgeResponses } from '../schemas/knowledge.js';
import { nameSchema } from '../schemas/names.js';

const listClaims = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/claims',
    operationId: 'listClaims',
    tags: ['Knowledge'],
    summary: 'What the guides claim, each claim with its verdict and the figures behind it',
    request: {
      query: z.object({
        guide: z
          .string()
          .regex(/^guide-\d{1,2}$/)
          .optional()
          .openapi({ example: 'guide-1' }),
        role: nameSchema('Claims that speak of this role'),
        verdict: z.enum(verdicts).optional(),
      }),
    },
    responses: knowledgeResponses(claimReportSchema, 'The claims, in the order of the guides'),
  },
);

const questionsSchema = z
  .object({ questions: list(answeredQuestionSchema) })
  .openapi('AnsweredQuestions');

const listQuestions = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/questions',
    operationId: 'listQuestions',
    tags: ['Knowledge'],
    summary: 'The questions of the guides, answered with figures',
    request: { query: z.object({ role: nameSchema('Questions on this role') }) },
    responses: knowledgeResponses(questionsSchema, 'The questions'),
  },
);

/** `GET /v1/claims` and `GET /v1/questions` */
export function claimRoutes({ engine }: Service, give: GiveKnowledge) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(listClaims, (c) => {
      const { guide, role, verdict } = c.req.valid('query');
      const wishes = {
        ...(guide === undefined ? {} : { guide }),
        ...(role === undefined ? {} : { role }),
        ...(verdict === undefined ? {} : { verdict }),
      };
      return give<ClaimReport>(c, wishes, async () =>
        JSON.stringify(valueOf(await engine.run('claims', wishes))),
      );
    })
    .openapi(listQuestions, (c) => {
      const { role } = c.req.valid('query');
      const wishes = role === undefined ? {} : { role };
      return give<{ readonly questions: readonly AnsweredQuestion[] }>(c, wishes, async () =>
        JSON.stringify({ questions: valueOf(await engine.run('questions', wishes)) }),
      );
    });
}
