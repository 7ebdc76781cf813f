import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Service } from '../../app/service/service.js';
import type { Analysis } from '../../domain/analysis.js';
import { sendJson } from '../answer.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { analysisSchema } from '../schemas/analysis.js';
import { postingInputSchema } from '../schemas/posting-input.js';

const analyze = defineRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/analyze',
    operationId: 'analyze',
    tags: ['Reading'],
    summary: 'Say which roles a posting describes, and the words that prove it',
    description: 'Nothing that is sent is stored.',
    request: {
      query: z.object({
        text: z.enum(['true', 'false']).default('false').describe('Carry the canonical text'),
        lint: z.enum(['true', 'false']).default('true').describe('Lint the posting, too'),
      }),
      body: jsonBody(postingInputSchema),
    },
    responses: { 200: jsonAnswer(analysisSchema, 'The analysis') },
  },
);

/** `POST /v1/analyze` */
export function analyzeRoutes({ engine, now }: Service) {
  return new OpenAPIHono<HttpEnv>().openapi(analyze, async (c) => {
    const posting = c.req.valid('json');
    const { text, lint } = c.req.valid('query');
    const options = {
      keepText: text === 'true',
      lint: lint === 'true' ? { today: now().slice(0, 10) } : (false as const),
    };
    return sendJson<Analysis>(c, await engine.json('analyze', { posting, options }));
  });
}
