/**
 * The analysis document: the public contract of `rolescope analyze --json`. The schema is the
 * source; the types come from it. Only its types may be imported by code that runs for every
 * posting (the schema library is slow to load).
 */
import { z } from 'zod';
import { levelIds } from './levels.js';
import { roleIds } from './roles.js';
import { sectionKinds } from './section-kinds.js';
import { skillKinds } from './skill-kinds.js';
import { schemaVersion } from './schema-version.js';
import { educationLevels, employments, workplaces } from './term-values.js';

export const roleIdSchema = z.enum(roleIds);

const offset = z.int().min(0).describe('UTF-16 units of the string that `field` names');

export const evidenceSchema = z
  .object({
    field: z.enum(['text', 'title', 'location']).describe('the string the span points into'),
    start: offset,
    end: offset,
    text: z.string(),
  })
  .readonly();

const evidenceList = z.array(evidenceSchema).readonly();

export const senioritySchema = z.enum(levelIds);

export const educationLevelSchema = z.enum(educationLevels);
export const workplaceSchema = z.enum(workplaces);
export const employmentSchema = z.enum(employments);
export const payPeriodSchema = z.enum(['year', 'month', 'week', 'day', 'hour']);
export const requirementLevelSchema = z.enum(['required', 'preferred', 'mentioned']);
export const skillKindSchema = z.enum(skillKinds);
export const sectionKindSchema = z.enum(sectionKinds);

export const payRangeSchema = z
  .object({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string().nullable().describe('ISO 4217, or null where the text does not tell'),
    period: payPeriodSchema.nullable(),
    basis: z.enum(['base', 'total', 'unknown']),
    annualised: z
      .object({ min: z.number().nullable(), max: z.number().nullable(), rule: z.string() })
      .readonly()
      .nullable()
      .describe('derived, by the stated rule; null where the period is not known'),
    start: offset,
    end: offset,
    text: z.string(),
  })
  .readonly();

export const skillMentionSchema = z
  .object({ start: offset, end: offset, text: z.string(), section: sectionKindSchema })
  .readonly();

export const skillFindingSchema = z
  .object({
    skill: z.string().describe('permanent id of the concept in the lexicon'),
    label: z.string(),
    kind: skillKindSchema,
    level: requirementLevelSchema,
    mentions: z.array(skillMentionSchema).readonly(),
  })
  .readonly();

export const alternativeSkillsSchema = z
  .object({
    skills: z.array(z.string()).readonly().describe('ids of concepts, in text order'),
    start: offset,
    end: offset,
    text: z.string(),
  })
  .readonly();

export const roleEvidenceSchema = z
  .object({
    field: z.enum(['text', 'title', 'location']),
    start: offset,
    end: offset,
    text: z.string(),
    weight: z.number().describe('how far it moved the judgement towards the role'),
    reason: z.string(),
  })
  .readonly();

export const roleShareSchema = z
  .object({
    role: roleIdSchema,
    share: z.number().min(0).max(1),
    evidence: z.array(roleEvidenceSchema).readonly(),
  })
  .readonly();

export const abstentionSchema = z.enum([
  'empty',
  'too-short',
  'language',
  'not-a-posting',
  'too-little-evidence',
]);

const placeSchema = z
  .object({ field: z.enum(['text', 'title', 'location']), start: offset, end: offset })
  .readonly();

export const diagnosticSchema = z
  .object({
    code: z.string().describe('permanent id of the rule, `topic/rule`'),
    severity: z.enum(['error', 'warning', 'advice']),
    span: placeSchema,
    related: z.array(placeSchema).readonly().describe('further places that belong to it'),
    message: z.string(),
    why: z.string(),
    suggestion: z.string().exactOptional(),
    fix: z
      .object({ start: offset, end: offset, replacement: z.string() })
      .readonly()
      .exactOptional()
      .describe('a safe change of the canonical text'),
  })
  .readonly();

export const analysisSchema = z
  .object({
    schemaVersion: z.literal(schemaVersion),
    id: z.string(),
    language: z.string().describe('BCP 47'),
    versions: z.object({ engine: z.string(), lexicon: z.string(), model: z.string() }).readonly(),
    roles: z.array(roleShareSchema).readonly().describe('largest share first; shares sum to 1'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('calibrated probability that the first role is the right one'),
    variant: z.string().nullable(),
    abstained: abstentionSchema.nullable(),
    title: z.object({ text: z.string().nullable(), role: roleIdSchema.nullable() }).readonly(),
    mismatch: z.boolean(),
    seniority: z.object({ value: senioritySchema, evidence: evidenceList }).readonly(),
    experience: z
      .object({ minYears: z.int().min(0).nullable(), evidence: evidenceList })
      .readonly(),
    education: z.object({ minimum: educationLevelSchema, evidence: evidenceList }).readonly(),
    workplace: z.object({ value: workplaceSchema, evidence: evidenceList }).readonly(),
    employment: z.object({ value: employmentSchema, evidence: evidenceList }).readonly(),
    location: z.object({ value: z.string().nullable(), evidence: evidenceList }).readonly(),
    pay: z.array(payRangeSchema).readonly(),
    skills: z.array(skillFindingSchema).readonly(),
    soft: z.array(skillFindingSchema).readonly(),
    alternatives: z
      .array(alternativeSkillsSchema)
      .readonly()
      .describe('groups of skills of which one is enough ("Python, Java or Go"), in text order'),
    diagnostics: z.array(diagnosticSchema).readonly(),
    text: z.string().optional().describe('the canonical text, where it was asked for'),
  })
  .readonly();

export type RoleId = z.infer<typeof roleIdSchema>;
export type Seniority = z.infer<typeof senioritySchema>;
export type EducationLevel = z.infer<typeof educationLevelSchema>;
export type Workplace = z.infer<typeof workplaceSchema>;
export type Employment = z.infer<typeof employmentSchema>;
export type PayPeriod = z.infer<typeof payPeriodSchema>;
export type PayRange = z.infer<typeof payRangeSchema>;
export type RequirementLevel = z.infer<typeof requirementLevelSchema>;
export type SkillKind = z.infer<typeof skillKindSchema>;
export type SkillMention = z.infer<typeof skillMentionSchema>;
export type SkillFinding = z.infer<typeof skillFindingSchema>;
export type AlternativeSkills = z.infer<typeof alternativeSkillsSchema>;
export type RoleEvidence = z.infer<typeof roleEvidenceSchema>;
export type RoleShare = z.infer<typeof roleShareSchema>;
export type Abstention = z.infer<typeof abstentionSchema>;
export type Analysis = z.infer<typeof analysisSchema>;
