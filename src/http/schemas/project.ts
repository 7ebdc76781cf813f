import { z } from '@hono/zod-openapi';
import type { ProjectInput } from '../../app/projects/write-project.js';
import type { DerivedAmount } from '../../domain/money.js';
import type {
  MatchedKind,
  OwnProject,
  ProjectAnalysis,
  ProjectBudget,
  ProjectContent,
  ProjectDuration,
  PublicProject,
  RateComparison,
  RateFigure,
} from '../../domain/project.js';
import { projectStates, type ProjectStatus } from '../../domain/project-status.js';
import { workplaces } from '../../domain/term-values.js';
import { idSchema } from './account.js';
import { describes, list } from './describes.js';
import {
  engagementSchema,
  handoverSchema,
  hiringRoleSchema,
  hiringSkillSchema,
  levelChoiceSchema,
} from './hiring.js';
import { evidenceSchema, roleIdSchema } from './words.js';

/** Sizes at which a body is refused unread; what fits is told more kindly by the use case. */
const LINE = 2_000;
const TEXT = 100_000;

const instant = z.iso.datetime().describe('ISO 8601');
const daySchema = z.string().max(LINE).describe('YYYY-MM-DD');
export const currencySchema = z.string().max(LINE).describe('ISO 4217, such as EUR');
export const rateKindSchema = z.enum(['hourly', 'fixed']);

const budgetSchema = describes<ProjectBudget>()(
  z.object({
    kind: rateKindSchema.describe('A rate an hour, or a price for the whole'),
    min: z.number(),
    max: z.number(),
    currency: currencySchema,
  }),
).openapi('ProjectBudget');

const durationSchema = describes<ProjectDuration>()(
  z.object({ weeks: z.number(), hoursPerWeek: z.number().nullable() }),
).openapi('ProjectDuration');

const contentShape = {
  title: z.string().max(LINE),
  brief: z.string().max(TEXT).describe('What is to be done and why; plain text or Markdown'),
  deliverables: list(z.string().max(LINE)).describe('What is handed over at the end'),
  budget: budgetSchema.nullable(),
  duration: durationSchema.nullable(),
  workplace: z.enum(workplaces),
  location: z.string().max(LINE).nullable(),
  startOn: daySchema.nullable(),
};

const contentSchema = describes<ProjectContent>()(z.object(contentShape)).openapi('ProjectContent');

/** What a client sends of a project. */
export const projectInputSchema = describes<ProjectInput>()(
  z.strictObject({
    ...contentShape,
    wanted: z.number().describe('People it wants; 1 to 20'),
    blind: z.boolean().describe('Show proposals without a name until they are opened'),
  }),
).openapi('ProjectInput');

const statusSchema = describes<ProjectStatus>()(
  z.object({ state: z.enum(projectStates), wanted: z.int(), accepted: z.int() }),
).openapi('ProjectStatus');

const kindSchema = describes<MatchedKind>()(
  z.object({
    role: roleIdSchema,
    kind: z.string(),
    label: z.string(),
    description: z.string(),
    evidence: list(evidenceSchema),
    skills: list(z.object({ skill: z.string(), label: z.string() })),
    sources: list(z.string()),
  }),
).openapi('MatchedKind');

const derivedSchema = describes<DerivedAmount>()(
  z.object({
    derived: z.literal(true),
    amount: z.number(),
    currency: z.string(),
    year: z.int(),
    rule: z.string(),
    source: z.string(),
  }),
).openapi('DerivedAmount');

const rateFigureSchema = describes<RateFigure>()(
  z.object({
    role: roleIdSchema,
    of: z.string(),
    min: z.number(),
    max: z.number(),
    unit: z.literal('USD/hour'),
    place: z.string(),
    year: z.int().nullable(),
    source: z.string(),
    n: z.int().nullable().describe('Postings it rests on; null where the source does not say'),
    rule: z.string().nullable().describe('How it was worked out; null for a figure as stated'),
    note: z.string().nullable(),
    stands: z
      .enum(['below', 'within', 'above', 'across'])
      .nullable()
      .describe('How the offered rate stands to it'),
  }),
).openapi('RateFigure');

const rateSchema = describes<RateComparison>()(
  z.object({
    offered: z
      .object({
        min: z.number(),
        max: z.number(),
        currency: z.string(),
        rule: z.string().nullable(),
      })
      .nullable()
      .describe('An hour; null where none is stated and none can be worked out'),
    inDollars: z.object({ min: derivedSchema, max: derivedSchema }).nullable(),
    figures: list(rateFigureSchema),
    mixed: z.string().nullable().describe('Where brief and budget speak of two currencies'),
    missing: list(z.string()),
  }),
).openapi('RateComparison');

/** What a brief leads to. */
export const projectAnalysisSchema = describes<ProjectAnalysis>()(
  z.object({
    text: z.string().describe('Canonical text in which spans of evidence lie'),
    roles: list(hiringRoleSchema),
    team: z.object({ size: z.enum(['one', 'team']), why: z.string() }).nullable(),
    handovers: list(handoverSchema),
    kinds: list(kindSchema),
    engagement: engagementSchema.nullable(),
    level: levelChoiceSchema.nullable(),
    require: list(hiringSkillSchema),
    prefer: list(hiringSkillSchema),
    rate: rateSchema,
    missing: list(z.string()).describe('What the brief does not tell, as questions'),
  }),
).openapi('ProjectAnalysis');

/** A project as anybody sees it. */
export const publicProjectSchema = describes<PublicProject>()(
  z.object({
    id: idSchema,
    client: z.object({ organisation: idSchema, slug: z.string(), name: z.string() }),
    status: statusSchema,
    content: contentSchema,
    analysis: projectAnalysisSchema,
    published: instant,
  }),
).openapi('PublicProject');

/** A project as its client sees it. */
export const ownProjectSchema = describes<OwnProject>()(
  z.object({
    id: idSchema,
    organisation: idSchema,
    status: statusSchema,
    content: contentSchema,
    analysis: projectAnalysisSchema,
    blind: z.boolean(),
    version: z.int().describe('To be sent with the next change, so that nothing is overwritten'),
    proposals: z.int().describe('Sent and not withdrawn'),
    created: instant,
    updated: instant,
    published: instant.nullable(),
  }),
).openapi('OwnProject');
