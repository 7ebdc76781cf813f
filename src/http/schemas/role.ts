import { z } from '@hono/zod-openapi';
import type { RoleExplanation } from '../../answers/explain.js';
import { namedLevels } from '../../domain/levels.js';
import {
  figureUnits,
  type KnowledgeSource,
  type RoleProfile,
  type SkillReference,
  type SourcedFigure,
} from '../../domain/role-profile.js';
import { roleQuestionSchema } from './claim.js';
import { describes, list } from './describes.js';
import { roleIdSchema } from './words.js';

const words = list(z.string());

export const knowledgeSourceSchema = describes<KnowledgeSource>()(
  z.object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['guide', 'postings', 'statistics']),
    published: z.string().nullable(),
  }),
).openapi('KnowledgeSource');

const skillReferenceSchema = describes<SkillReference>()(
  z.object({ skill: z.string().nullable(), label: z.string() }),
).openapi('SkillReference');

const depthSchema = z
  .object({
    level: z.enum(['none', 'light', 'moderate', 'deep']),
    why: z.string(),
    sources: words,
  })
  .openapi('Depth');

/** A figure as a source states it; a claim of that source, not ours. */
export const sourcedFigureSchema = describes<SourcedFigure>()(
  z.object({
    of: z.string(),
    measure: z.enum(['range', 'median', 'mean', 'typical', 'p10', 'p90', 'growth', 'openings']),
    value: z.number().exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    bound: z.enum(['about', 'at-least', 'at-most']).exactOptional(),
    unit: z.enum(figureUnits),
    year: z.int().nullable(),
    place: z.string(),
    source: z.string(),
    note: z.string().exactOptional(),
  }),
).openapi('SourcedFigure');

const rungSchema = z
  .object({
    rung: z.string(),
    level: z.enum(namedLevels),
    track: z.enum(['practice', 'management']).exactOptional(),
    years: z.object({ min: z.number(), max: z.number().nullable() }).exactOptional(),
    supervisionYears: z.number().exactOptional(),
    note: z.string().exactOptional(),
    sources: words,
  })
  .openapi('Rung');

const projectKindSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    description: z.string(),
    skills: list(skillReferenceSchema),
    sources: words,
  })
  .openapi('ProjectKind');

const occupationSchema = z
  .object({
    taxonomy: z.string(),
    code: z.string(),
    label: z.string(),
    relation: z.enum(['exact', 'close', 'broad', 'narrow']),
    why: z.string().exactOptional(),
    url: z.string().nullable(),
  })
  .openapi('OccupationMatch');

/** All that is known of a role. */
export const roleProfileSchema = describes<RoleProfile>()(
  z.object({
    id: z.string(),
    preferredLabel: z.string(),
    aliases: words,
    variantOf: roleIdSchema.nullable(),
    inherited: words,
    definition: z.string(),
    primaryFocus: z.string(),
    keyOutputs: words,
    dailyTasks: words,
    tools: list(skillReferenceSchema),
    technicalSkills: list(skillReferenceSchema),
    codingDepth: depthSchema,
    mathsDepth: depthSchema,
    stakeholders: words,
    collaborators: words,
    businessImpact: z.string(),
    education: z.object({ typical: z.string(), alternatives: words, sources: words }),
    industries: words,
    ladder: list(rungSchema),
    payFigures: list(sourcedFigureSchema),
    outlook: z.object({ summary: z.string(), figures: list(sourcedFigureSchema) }),
    hourlyRates: list(sourcedFigureSchema),
    projectKinds: list(projectKindSchema),
    chooseThisIf: list(z.object({ reason: z.string(), sources: words })),
    nearestWrongRole: list(z.object({ role: roleIdSchema, tellApart: z.string() })),
    titles: words,
    nearMisses: list(z.object({ title: z.string(), role: roleIdSchema, why: z.string() })),
    signals: list(
      z.object({
        skill: z.string().exactOptional(),
        phrase: z.string().exactOptional(),
        reason: z.string(),
      }),
    ),
    crosswalk: list(occupationSchema),
  }),
).openapi('RoleProfile');

/** A role with its questions and the sources it names. */
export const roleExplanationSchema = describes<RoleExplanation>()(
  z.object({
    kind: z.literal('role'),
    title: z.string().nullable().describe('Set where the name is a title that claims the role'),
    profile: roleProfileSchema,
    questions: list(roleQuestionSchema),
    sources: list(knowledgeSourceSchema),
  }),
).openapi('RoleExplanation');

/** A role in a list. */
export const roleSummarySchema = z
  .object({
    id: z.string(),
    label: z.string(),
    variantOf: roleIdSchema.nullable(),
    definition: z.string(),
  })
  .openapi('RoleSummary');
