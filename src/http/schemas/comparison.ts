import { z } from '@hono/zod-openapi';
import type {
  ComparedPay,
  ComparedRole,
  Comparison,
  ComparisonRow,
  OwnSkill,
} from '../../domain/comparison.js';
import { aspectSchema, checkedClaimSchema, contradictionSchema, estimateSchema } from './claim.js';
import { describes, list } from './describes.js';
import { marketSourceSchema, payFigureSchema } from './market.js';
import { levelSchema, roleIdSchema } from './words.js';

const roleSchema = describes<ComparedRole>()(
  z.object({
    id: z.string(),
    label: z.string(),
    role: roleIdSchema.describe('The role whose postings the figures are of'),
    definition: z.string(),
    n: z.int(),
  }),
).openapi('ComparedRole');

const rowSchema = describes<ComparisonRow>()(
  z.object({
    aspect: aspectSchema,
    label: z.string(),
    cells: list(
      z.object({
        figures: list(estimateSchema),
        notes: list(z.string()),
        profile: z.object({ lines: list(z.string()), sources: list(z.string()) }).nullable(),
      }),
    ).describe('In the order of the roles'),
    claims: list(checkedClaimSchema),
  }),
).openapi('ComparisonRow');

const ownSkillSchema = describes<OwnSkill>()(
  z.object({
    role: z.string(),
    skill: z.string(),
    label: z.string(),
    z: z.number(),
    shares: list(estimateSchema),
  }),
).openapi('OwnSkill');

const payListSchema = list(
  describes<ComparedPay>()(
    z.object({ role: z.string(), group: z.string(), pay: payFigureSchema }),
  ).openapi('ComparedPay'),
);

/** Two to four roles side by side. */
export const comparisonSchema = describes<Comparison>()(
  z.object({
    query: z.object({ level: levelSchema.exactOptional(), place: z.string().exactOptional() }),
    roles: list(roleSchema),
    figures: z.object({
      n: z.int(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      snapshot: z.string(),
      work: z.string(),
    }),
    rows: list(rowSchema),
    ownSkills: list(ownSkillSchema),
    pay: z.object({ overall: payListSchema, byLevel: payListSchema, byPlace: payListSchema }),
    contradictions: list(contradictionSchema),
    sources: list(marketSourceSchema),
  }),
).openapi('Comparison');
