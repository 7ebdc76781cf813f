import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Service } from '../../app/service/service.js';
import type { RoleMarket, TitleMap } from '../../domain/role-market.js';
import { valueOf } from '../answer.js';
import { defineRoute } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import type { GiveKnowledge } from '../knowledge-answers.js';
import { knowledgeResponses } from '../schemas/knowledge.js';
import { LONGEST_NAME } from '../schemas/names.js';
import { roleMarketSchema, titleMapSchema } from '../schemas/role-market.js';

const getRoleMarket = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/roles/{id}/market',
    operationId: 'getRoleMarket',
    tags: ['Knowledge'],
    summary: 'What real postings say of a role: levels, skills, pay, titles, trend',
    request: {
      params: z.object({
        id: z.string().max(LONGEST_NAME).openapi({ example: 'ai-engineer' }),
      }),
    },
    responses: knowledgeResponses(roleMarketSchema, 'The figures, with what they rest on'),
  },
);

const getTitles = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/titles',
    operationId: 'getTitles',
    tags: ['Knowledge'],
    summary: 'Where titles sit against what the work is',
    responses: knowledgeResponses(
      titleMapSchema,
      'Each title with the roles its postings describe',
    ),
  },
);

/** `GET /v1/roles/{id}/market` and `GET /v1/titles` */
export function roleMarketRoutes({ engine }: Service, give: GiveKnowledge) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getRoleMarket, (c) => {
      const { id: name } = c.req.valid('param');
      return give<RoleMarket>(c, name, async () =>
        JSON.stringify(valueOf(await engine.run('roleMarket', { name }))),
      );
    })
    .openapi(getTitles, (c) => give<TitleMap>(c, null, () => engine.json('titles', undefined)));
}
