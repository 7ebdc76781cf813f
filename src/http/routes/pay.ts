import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Service } from '../../app/service/service.js';
import type { PayAnswer } from '../../domain/pay-answer.js';
import { valueOf } from '../answer.js';
import { defineRoute } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import type { GiveKnowledge } from '../knowledge-answers.js';
import { knowledgeResponses } from '../schemas/knowledge.js';
import { LONGEST_NAME, nameSchema } from '../schemas/names.js';
import { payAnswerSchema } from '../schemas/pay.js';

const getPay = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/pay',
    operationId: 'getPay',
    tags: ['Knowledge'],
    summary: 'What a role pays: as postings state it, as the model expects it, as tables say',
    request: {
      query: z.object({
        role: z
          .string()
          .min(1)
          .max(LONGEST_NAME)
          .describe('A role or a job title, which may name the level, too')
          .openapi({ example: 'senior data scientist' }),
        level: nameSchema('A level, such as `senior`'),
        place: nameSchema('A country, a state of the US, or `remote`'),
        currency: nameSchema('ISO 4217'),
      }),
    },
    responses: knowledgeResponses(payAnswerSchema, 'The figures, with what they rest on'),
  },
);

/** `GET /v1/pay` */
export function payRoutes({ engine }: Service, give: GiveKnowledge) {
  return new OpenAPIHono<HttpEnv>().openapi(getPay, (c) => {
    const { role, level, place, currency } = c.req.valid('query');
    const words = {
      role,
      ...(level === undefined ? {} : { level }),
      ...(place === undefined ? {} : { place }),
      ...(currency === undefined ? {} : { currency }),
    };
    return give<PayAnswer>(c, words, async () =>
      JSON.stringify(valueOf(await engine.run('pay', words))),
    );
  });
}
