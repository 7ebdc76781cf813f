import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { SkillExplanation } from '../../answers/explain.js';
import type { Service } from '../../app/service/service.js';
import { skillKinds } from '../../domain/skill-kinds.js';
import { valueOf } from '../answer.js';
import { readCursor, toCursor } from '../cursor.js';
import { defineRoute } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import type { GiveKnowledge } from '../knowledge-answers.js';
import { list } from '../schemas/describes.js';
import { knowledgeResponses } from '../schemas/knowledge.js';
import { LONGEST_NAME, nameSchema } from '../schemas/names.js';
import { nextSchema, pagingQuery } from '../schemas/paging.js';
import { skillExplanationSchema, skillSummarySchema } from '../schemas/skill.js';

const skillListSchema = z
  .object({ skills: list(skillSummarySchema), total: z.int().min(0), next: nextSchema })
  .openapi('SkillList');

const listSkills = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/skills',
    operationId: 'listSkills',
    tags: ['Knowledge'],
    summary: 'The skills of the lexicon, all or by name',
    request: {
      query: z.object({
        q: nameSchema('A name or a part of one, the nearest first'),
        kind: z.enum(skillKinds).optional(),
        family: nameSchema('Id of a family'),
        ...pagingQuery,
      }),
    },
    responses: knowledgeResponses(skillListSchema, 'A part of the list'),
  },
);

const getSkill = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/skills/{id}',
    operationId: 'getSkill',
    tags: ['Knowledge'],
    summary: 'A skill: its names, what is broader and narrower, the roles it belongs to',
    request: {
      params: z.object({
        id: z.string().max(LONGEST_NAME).describe('Its id, or any of its names').openapi({
          example: 'python',
        }),
      }),
    },
    responses: knowledgeResponses(skillExplanationSchema, 'The skill'),
  },
);

/** Lists of knowledge change with versions only, so that a place in one is a number. */
const placeSchema = z.int().min(0).max(1_000_000);

/** `GET /v1/skills` and `GET /v1/skills/{id}` */
export function skillRoutes({ engine }: Service, give: GiveKnowledge) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(listSkills, (c) => {
      const { q, kind, family, limit, cursor } = c.req.valid('query');
      const from = readCursor(cursor, placeSchema) ?? 0;
      const query = {
        ...(q === undefined ? {} : { name: q }),
        ...(kind === undefined ? {} : { kind }),
        ...(family === undefined ? {} : { family }),
      };
      const wishes = { query, from, most: limit };
      return give<z.infer<typeof skillListSchema>>(c, wishes, async () => {
        const { total, skills } = await engine.run('skills', wishes);
        const next = from + skills.length < total ? toCursor(from + skills.length) : null;
        return { body: JSON.stringify({ skills, total, next }), next };
      });
    })
    .openapi(getSkill, (c) => {
      const { id: name } = c.req.valid('param');
      return give<SkillExplanation>(c, name, async () =>
        JSON.stringify(valueOf(await engine.run('skill', { name }))),
      );
    });
}
