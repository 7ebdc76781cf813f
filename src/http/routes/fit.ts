import { OpenAPIHono } from '@hono/zod-openapi';
import { fitStored } from '../../app/person/fit-stored.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { fitAnswerSchema, fitRequestSchema } from '../schemas/fit-request.js';
import { toSource } from '../schemas/resume-input.js';

/** A résumé and several postings of ordinary length. */
const MOST_BYTES = 8_000_000;

const fit = defineRoute(
  { access: 'public', maxBody: MOST_BYTES },
  {
    method: 'post',
    path: '/fit',
    operationId: 'fit',
    tags: ['People'],
    summary: 'Hold a résumé against postings, part by part',
    description:
      'The formula is stated in docs/fit.md; a score never stands without its parts. Nothing that is sent is stored or logged.',
    request: { body: jsonBody(fitRequestSchema) },
    responses: { 200: jsonAnswer(fitAnswerSchema, 'The fits, the best first') },
  },
);

/** `POST /v1/fit` */
export function fitRoutes({ engine, now, database }: Service) {
  return new OpenAPIHono<HttpEnv>().openapi(fit, async (c) => {
    const { resume, postings, stored, today = now().slice(0, 10) } = c.req.valid('json');
    const wish = { resume: toSource(resume), postings, stored, today };
    return c.json(valueOf(await fitStored(wish, engine, database)), 200);
  });
}
