import { z } from '@hono/zod-openapi';
import { educationLevels } from '../../domain/term-values.js';
import type {
  Resume,
  ResumeDate,
  ResumeJudgement,
  ResumeMention,
  ResumePeriod,
  ResumeSectionKind,
  ResumeSkill,
  ResumeWork,
  Stated,
} from '../../domain/resume.js';
import { abstentionSchema, roleShareSchema } from './analysis.js';
import { describes, list } from './describes.js';
import {
  evidenceSchema,
  levelSchema,
  offsetSchema,
  roleIdSchema,
  skillKindSchema,
  spanSchema,
} from './words.js';

const span = { start: offsetSchema, end: offsetSchema };

const stated = describes<Stated<string>>()(
  z.object({ value: z.string(), evidence: evidenceSchema }),
).openapi('Stated', { description: 'A value and the words that state it' });
const maybe = stated.nullable();

const dateSchema = describes<ResumeDate>()(
  z.object({ year: z.int(), month: z.int().min(1).max(12).nullable() }),
).openapi('ResumeDate');

const periodSchema = describes<ResumePeriod>()(
  z.object({
    start: dateSchema.nullable(),
    end: dateSchema.nullable(),
    current: z.boolean(),
    evidence: evidenceSchema,
  }),
).openapi('ResumePeriod');

const workSchema = describes<ResumeWork>()(
  z.object({
    ...span,
    name: maybe,
    position: maybe,
    location: maybe,
    period: periodSchema.nullable(),
    summary: maybe,
    highlights: list(stated),
  }),
).openapi('ResumeWork');

const educationSchema = z
  .object({
    ...span,
    institution: maybe,
    studyType: maybe,
    level: z.enum(educationLevels),
    area: maybe,
    period: periodSchema.nullable(),
    score: maybe,
  })
  .openapi('ResumeEducation');

const sectionKind = describes<ResumeSectionKind>()(
  z.enum([
    'basics',
    'summary',
    'work',
    'education',
    'skills',
    'projects',
    'certificates',
    'languages',
    'volunteer',
    'awards',
    'publications',
    'interests',
    'references',
    'other',
  ]),
).openapi('ResumeSectionKind');

const mentionSchema = describes<ResumeMention>()(
  z.object({
    ...span,
    text: z.string(),
    section: sectionKind,
    work: z.int().nullable(),
    project: z.int().nullable(),
  }),
).openapi('ResumeMention');

const skillSchema = describes<ResumeSkill>()(
  z.object({
    skill: z.string(),
    label: z.string(),
    kind: skillKindSchema,
    soft: z.boolean(),
    months: z.number().nullable(),
    lastUsed: z.union([dateSchema, z.literal('current')]).nullable(),
    mentions: list(mentionSchema),
  }),
).openapi('ResumeSkill');

/** What a résumé says, each value with its words. */
export const resumeSchema = describes<Resume>()(
  z.object({
    text: z.string().describe('Canonical text; spans point into it'),
    language: z.string(),
    basics: z.object({
      name: maybe,
      label: maybe,
      email: maybe,
      phone: maybe,
      location: maybe,
      urls: list(stated),
      summary: maybe,
    }),
    work: list(workSchema),
    education: list(educationSchema),
    projects: list(
      z.object({
        ...span,
        name: maybe,
        period: periodSchema.nullable(),
        url: maybe,
        highlights: list(stated),
      }),
    ),
    skills: list(skillSchema),
    certificates: list(
      z.object({ ...span, name: stated, issuer: maybe, date: dateSchema.nullable() }),
    ),
    languages: list(z.object({ ...span, language: stated, fluency: maybe })),
    sections: list(z.object({ ...span, kind: sectionKind, heading: spanSchema.nullable() })),
  }),
).openapi('Resume');

/** Whom a résumé shows. */
export const judgementSchema = describes<ResumeJudgement>()(
  z.object({
    roles: list(roleShareSchema),
    abstained: abstentionSchema.nullable(),
    confidence: z.number(),
    hybrid: z.tuple([roleIdSchema, roleIdSchema]).readonly().nullable(),
    level: z.object({ value: levelSchema, evidence: list(evidenceSchema) }),
    monthsOfWork: z.number().nullable(),
    monthsInField: z.number().nullable(),
    education: z.enum(educationLevels),
    until: z.object({ date: dateSchema, given: z.boolean() }).nullable(),
    gaps: list(z.object({ from: dateSchema, to: dateSchema, months: z.number() })),
    overlaps: list(z.object({ works: z.tuple([z.int(), z.int()]).readonly(), months: z.number() })),
  }),
).openapi('ResumeJudgement');
