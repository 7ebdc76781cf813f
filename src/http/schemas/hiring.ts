import { z } from '@hono/zod-openapi';
import type {
  Choice,
  Engagement,
  Handover,
  HiringPlan,
  HiringRole,
  HiringSkill,
  Offer,
  PoolCost,
  PostingReview,
  StatedNeed,
} from '../../domain/hiring.js';
import type { Seniority } from '../../domain/analysis.js';
import { educationLevels } from '../../domain/term-values.js';
import { describes, list } from './describes.js';
import { payFigureSchema, shareFigureSchema } from './market.js';
import { sourcedFigureSchema } from './role.js';
import {
  evidenceSchema,
  levelOrAllSchema,
  levelSchema,
  partSchema,
  roleIdSchema,
} from './words.js';

const needSchema = describes<StatedNeed>()(
  z.object({
    need: z.string(),
    work: z.string(),
    role: roleIdSchema,
    evidence: list(evidenceSchema),
  }),
).openapi('StatedNeed');

export const hiringRoleSchema = describes<HiringRole>()(
  z.object({ role: roleIdSchema, share: partSchema, hire: z.boolean(), needs: list(needSchema) }),
).openapi('HiringRole');

export const engagementSchema = describes<Choice<Engagement>>()(
  z.object({
    value: z.enum(['full-time', 'freelance', 'either']),
    why: z.string(),
    evidence: list(evidenceSchema),
  }),
).openapi('EngagementChoice');

export const levelChoiceSchema = describes<Choice<Seniority>>()(
  z.object({ value: levelSchema, why: z.string(), evidence: list(evidenceSchema) }),
).openapi('LevelChoice');

export const handoverSchema = describes<Handover>()(
  z.object({ from: roleIdSchema, to: roleIdSchema, what: z.string(), sources: list(z.string()) }),
).openapi('Handover');

export const hiringSkillSchema = describes<HiringSkill>()(
  z.object({
    skill: z.string(),
    label: z.string(),
    why: z.enum(['brief', 'need', 'peers']),
    required: shareFigureSchema.nullable(),
  }),
).openapi('HiringSkill');

const poolCost = {
  skill: z.string(),
  label: z.string(),
  named: shareFigureSchema,
  withIt: z.int(),
  withoutIt: z.int(),
};

const offerSchema = describes<Offer>()(
  z.object({
    pay: list(z.object({ figure: payFigureSchema, level: levelOrAllSchema, place: z.string() })),
    hourly: list(sourcedFigureSchema),
  }),
).openapi('Offer');

const peersSchema = z.object({ n: z.int(), level: levelOrAllSchema }).nullable();

/** What a brief leads to. */
export const hiringPlanSchema = describes<HiringPlan>()(
  z.object({
    roles: list(hiringRoleSchema),
    missing: list(z.string()).describe('What the brief does not tell, as questions'),
    engagement: engagementSchema.nullable(),
    level: levelChoiceSchema.nullable(),
    handovers: list(handoverSchema),
    peers: peersSchema.describe('Comparable postings'),
    require: list(hiringSkillSchema),
    prefer: list(hiringSkillSchema),
    leaveOut: list(z.object({ what: z.string(), why: z.string() })),
    pool: list(describes<PoolCost>()(z.object(poolCost)).openapi('PoolCost')),
    offer: offerSchema.nullable(),
    draft: z.object({ title: z.string(), text: z.string() }).nullable(),
  }),
).openapi('HiringPlan');

const medianSchema = z.object({ asked: z.number(), median: z.number(), n: z.int() }).nullable();

/** An existing posting beside comparable ones. */
export const postingReviewSchema = describes<PostingReview>()(
  z.object({
    title: z.string().nullable(),
    role: roleIdSchema.nullable(),
    share: partSchema,
    level: levelSchema,
    peers: peersSchema,
    requirements: list(
      z
        .object({ ...poolCost, required: shareFigureSchema, unusual: z.boolean() })
        .openapi('ReviewedRequirement'),
    ),
    count: medianSchema.describe('Required skills: of this posting, and the median of its peers'),
    years: medianSchema,
    degree: z.object({ asked: z.enum(educationLevels), asking: shareFigureSchema }).nullable(),
    pay: z
      .object({
        offered: z.number().describe('Middle of the stated range, a year'),
        figure: payFigureSchema,
        level: levelOrAllSchema,
        place: z.string(),
      })
      .nullable(),
  }),
).openapi('PostingReview');
