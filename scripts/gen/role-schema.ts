import { z } from 'zod';
import { namedLevels } from '../../src/domain/levels.js';
import { figureUnits, questionFigures } from '../../src/domain/role-profile.js';
import { roleIds } from '../../src/domain/roles.js';

const line = z.string().min(1);
const lines = z.array(line).min(1);
const sources = z.array(line).min(1);
const role = z.enum(roleIds);
/** An id or label of the lexicon, or a name that the lexicon need not hold. */
const skill = z.union([line, z.strictObject({ name: line })]);
const skills = z.array(skill);

const depth = z.strictObject({
  level: z.enum(['none', 'light', 'moderate', 'deep']),
  why: line,
  sources,
});

const figure = z.strictObject({
  of: line,
  measure: z.enum(['range', 'median', 'mean', 'typical', 'p10', 'p90', 'growth', 'openings']),
  value: z.number().positive().optional(),
  min: z.number().positive().optional(),
  max: z.number().positive().optional(),
  bound: z.enum(['about', 'at-least', 'at-most']).optional(),
  unit: z.enum(figureUnits),
  year: z.int().min(2000).max(2100).nullable(),
  place: line,
  source: line,
  note: line.optional(),
});

const rung = z.strictObject({
  rung: line,
  level: z.enum(namedLevels),
  track: z.enum(['practice', 'management']).optional(),
  years: z.strictObject({ min: z.number().min(0), max: z.number().nullable() }).optional(),
  supervisionYears: z.number().positive().optional(),
  note: line.optional(),
  sources,
});

const projectKind = z.strictObject({
  id: line,
  label: line,
  description: line,
  skills,
  sources,
});

const signal = z.strictObject({
  skill: line.optional(),
  phrase: line.optional(),
  reason: line,
});

const occupation = z.strictObject({
  taxonomy: line,
  code: line,
  relation: z.enum(['exact', 'close', 'broad', 'narrow']),
  why: line.optional(),
});

/** What every profile states itself, a variant's too. */
const own = {
  id: line,
  preferredLabel: line,
  aliases: z.array(line),
  definition: line,
  primaryFocus: line,
  keyOutputs: lines,
  dailyTasks: lines,
  tools: skills,
  technicalSkills: skills,
  codingDepth: depth,
  mathsDepth: depth,
  nearestWrongRole: z
    .array(z.strictObject({ role, tellApart: line }), 'names no nearest wrong role')
    .min(1, 'names no nearest wrong role'),
  titles: z.array(line).min(3),
  nearMisses: z.array(z.strictObject({ title: line, role, why: line })).min(3),
  signals: z.array(signal).min(3),
  crosswalk: z.array(occupation),
};

/** What a variant may leave to its role. */
const inheritable = {
  stakeholders: lines,
  collaborators: lines,
  businessImpact: line,
  education: z.strictObject({ typical: line, alternatives: z.array(line), sources }),
  industries: lines,
  ladder: z.array(rung),
  payFigures: z.array(figure),
  outlook: z.strictObject({ summary: line, figures: z.array(figure) }),
  hourlyRates: z.array(figure),
  projectKinds: z.array(projectKind),
  chooseThisIf: z.array(z.strictObject({ reason: line, sources })).min(1),
};

/** Names of the parts that a variant may leave to its role. */
export const inheritableParts = Object.keys(inheritable) as (keyof typeof inheritable)[];

/** A file of `data/roles/` that describes one of the nine roles. */
export const roleSchema = z.strictObject({ ...own, ...inheritable });

/** A file of `data/roles/` that describes a variant. */
export const variantSchema = z
  .strictObject({ ...own, ...inheritable })
  .partial(
    Object.fromEntries(inheritableParts.map((part) => [part, true])) as Record<
      keyof typeof inheritable,
      true
    >,
  )
  .extend({ variantOf: role });

/** The schema of a file of `data/roles/`: a variant's where it says `variantOf`. */
export function profileSchemaFor(data: unknown): z.ZodType<RoleSource | VariantSource> {
  const isVariant = typeof data === 'object' && data !== null && 'variantOf' in data;
  return isVariant ? variantSchema : roleSchema;
}

/** `data/sources.yaml`. */
export const sourcesSchema = z.array(
  z.strictObject({
    id: line,
    title: line,
    kind: z.enum(['guide', 'postings', 'statistics']),
    published: line.nullable(),
  }),
);

/** `data/faq.yaml`. */
export const questionsSchema = z.array(
  z.strictObject({
    id: line,
    question: line,
    answer: line,
    roles: lines,
    asked: sources,
    claims: lines.optional(),
    show: z.array(z.enum(questionFigures)).min(1).optional(),
  }),
);

/** `data/crosswalks/occupations.yaml`. */
export const taxonomiesSchema = z.array(
  z.strictObject({
    id: line,
    name: line,
    release: line,
    licence: line,
    page: line.nullable(),
    occupations: z.array(z.strictObject({ code: line, label: line, isco: line.optional() })),
  }),
);

export type RoleSource = z.infer<typeof roleSchema> & { readonly variantOf?: undefined };
export type VariantSource = z.infer<typeof variantSchema>;
export type ProfileSource = RoleSource | VariantSource;
export type SourceEntry = z.infer<typeof sourcesSchema>[number];
export type QuestionSource = z.infer<typeof questionsSchema>[number];
export type Taxonomy = z.infer<typeof taxonomiesSchema>[number];
export type FigureSource = z.infer<typeof figure>;
export type SkillName = z.infer<typeof skill>;
