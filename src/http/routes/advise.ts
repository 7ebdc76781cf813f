import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { adviceSchema } from '../schemas/advice.js';
import { nameSchema } from '../schemas/names.js';
import { resumeInputSchema, todaySchema, toSource } from '../schemas/resume-input.js';

/** Skills of a path; more are no path any more, and finding the best of them takes long. */
const MOST_STEPS = 8;

const requestSchema = z
  .strictObject({
    resume: resumeInputSchema,
    role: nameSchema('A role by any of its names; the best fitting one where it is left out'),
    level: nameSchema('A level, such as `senior`'),
    place: nameSchema('A country, a state of the US, or `remote`, for the pay'),
    steps: z.int().min(1).max(MOST_STEPS).default(3).describe('How many skills the path may have'),
    today: todaySchema,
  })
  .openapi('AdviceRequest');

const advise = defineRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/advise',
    operationId: 'advise',
    tags: ['People'],
    summary: 'Say which roles fit a person, what is missing, what to learn first, what it pays',
    description: 'Nothing that is sent is stored or logged.',
    request: { body: jsonBody(requestSchema) },
    responses: { 200: jsonAnswer(adviceSchema, 'The advice, with the postings it rests on') },
  },
);

/** `POST /v1/advise` */
export function adviseRoutes({ engine, now }: Service) {
  return new OpenAPIHono<HttpEnv>().openapi(advise, async (c) => {
    const sent = c.req.valid('json');
    const { role, level, place, steps, today = now().slice(0, 10) } = sent;
    const target = { role, level, place };
    const input = { resume: toSource(sent.resume), today, target, steps };
    return c.json(valueOf(await engine.run('advise', input)), 200);
  });
}
