import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { CompareRequest } from '../../answers/compare.js';
import type { Service } from '../../app/service/service.js';
import type { Comparison } from '../../domain/comparison.js';
import { valueOf } from '../answer.js';
import { defineRoute } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import type { GiveKnowledge } from '../knowledge-answers.js';
import { comparisonSchema } from '../schemas/comparison.js';
import { LONGEST_NAME, nameSchema } from '../schemas/names.js';

const querySchema = z.object({
  roles: z
    .string()
    .min(1)
    .max(4 * LONGEST_NAME)
    .describe('Two to four roles by any of their names, with commas between them')
    .openapi({ example: 'ai-engineer,data-scientist' }),
  level: nameSchema('Only postings of this level'),
  place: nameSchema('Only postings of this country, US state, or `remote`'),
  format: z
    .enum(['json', 'html'])
    .default('json')
    .describe('`html` is one file that needs nothing else'),
});

const compare = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/compare',
    operationId: 'compareRoles',
    tags: ['Knowledge'],
    summary: 'Put two to four roles side by side, all aspects, from real postings',
    request: { query: querySchema },
    responses: {
      200: {
        description: 'The comparison',
        content: {
          'application/json': { schema: comparisonSchema },
          'text/html': { schema: z.string() },
        },
      },
      304: { description: 'Not changed since the answer whose `ETag` was sent' },
    },
  },
);

/** `GET /v1/compare` */
export function compareRoutes({ engine }: Service, give: GiveKnowledge) {
  return new OpenAPIHono<HttpEnv>().openapi(compare, (c) => {
    const { roles, format, ...narrow } = c.req.valid('query');
    const request = { roles: roles.split(',').map((name) => name.trim()), ...narrow };
    const key = { format, ...request };
    if (format === 'html') {
      const make = async () => valueOf(await engine.run('compareHtml', toRequest(request)));
      return give(c, key, make, 'text/html; charset=utf-8') as never;
    }
    return give<Comparison>(c, key, async () =>
      JSON.stringify(valueOf(await engine.run('compare', toRequest(request)))),
    );
  });
}

/** Without the fields that were left out. */
function toRequest({
  roles,
  level,
  place,
}: {
  readonly roles: readonly string[];
  readonly level?: string | undefined;
  readonly place?: string | undefined;
}): CompareRequest {
  return {
    roles,
    ...(level === undefined ? {} : { level }),
    ...(place === undefined ? {} : { place }),
  };
}
