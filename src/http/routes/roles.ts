import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { RoleExplanation } from '../../answers/explain.js';
import type { RoleList } from '../../app/service/knowledge-tasks.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { defineRoute } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import type { GiveKnowledge } from '../knowledge-answers.js';
import { describes, list } from '../schemas/describes.js';
import { knowledgeResponses } from '../schemas/knowledge.js';
import { LONGEST_NAME } from '../schemas/names.js';
import {
  knowledgeSourceSchema,
  roleExplanationSchema,
  roleSummarySchema,
} from '../schemas/role.js';

const roleListSchema = describes<RoleList>()(
  z.object({ roles: list(roleSummarySchema), sources: list(knowledgeSourceSchema) }),
).openapi('RoleList');

const listRoles = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/roles',
    operationId: 'listRoles',
    tags: ['Knowledge'],
    summary: 'The nine roles and their variants',
    responses: knowledgeResponses(roleListSchema, 'The roles, variants after their role'),
  },
);

const getRole = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/roles/{id}',
    operationId: 'getRole',
    tags: ['Knowledge'],
    summary: 'All that is known of a role, with its questions and sources',
    request: {
      params: z.object({
        id: z.string().max(LONGEST_NAME).describe('Its id, or any of its names').openapi({
          example: 'ai-engineer',
        }),
      }),
    },
    responses: knowledgeResponses(roleExplanationSchema, 'The role'),
  },
);

/** `GET /v1/roles` and `GET /v1/roles/{id}` */
export function roleRoutes({ engine }: Service, give: GiveKnowledge) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(listRoles, (c) => give<RoleList>(c, null, () => engine.json('roles', undefined)))
    .openapi(getRole, (c) => {
      const { id: name } = c.req.valid('param');
      return give<RoleExplanation>(c, name, async () =>
        JSON.stringify(valueOf(await engine.run('role', { name }))),
      );
    });
}
