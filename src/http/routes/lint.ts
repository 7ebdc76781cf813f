import { OpenAPIHono } from '@hono/zod-openapi';
import { describeTool } from '../../app/lint/rule-descriptions.js';
import type { Service } from '../../app/service/service.js';
import { makeSarif } from '../../format/lint-sarif.js';
import { valueOf } from '../answer.js';
import { defineRoute, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { lintAnswerSchema, lintRequestSchema, sarifSchema, toLintAnswer } from '../schemas/lint.js';

const SARIF = 'application/sarif+json';

const lint = defineRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/lint',
    operationId: 'lint',
    tags: ['Reading'],
    summary: 'Say what is wrong with a posting, where, why, and what to write instead',
    description: `With \`Accept: ${SARIF}\` the findings come as a SARIF 2.1.0 log. Nothing that is sent is stored.`,
    request: { body: jsonBody(lintRequestSchema) },
    responses: {
      200: {
        description: 'The findings',
        content: {
          'application/json': { schema: lintAnswerSchema },
          [SARIF]: { schema: sarifSchema },
        },
      },
    },
  },
);

/** `POST /v1/lint` */
export function lintRoutes({ engine, now }: Service) {
  return new OpenAPIHono<HttpEnv>().openapi(lint, async (c) => {
    const { posting, settings, today = now().slice(0, 10), split } = c.req.valid('json');
    const outcome = valueOf(
      await engine.run('lintPosting', {
        posting,
        today,
        split,
        ...(settings === undefined ? {} : { settings }),
      }),
    );
    if (!(c.req.header('accept') ?? '').includes(SARIF)) return c.json(toLintAnswer(outcome), 200);
    const log = makeSarif([outcome.linted], describeTool());
    return c.body(JSON.stringify(log), 200, { 'content-type': SARIF }) as never;
  });
}
