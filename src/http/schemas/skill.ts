import { z } from '@hono/zod-openapi';
import type { SkillExplanation } from '../../answers/explain.js';
import type { SkillEntry } from '../../domain/skill-entry.js';
import { describes, list } from './describes.js';
import { namedSchema, skillKindSchema } from './words.js';

const words = list(z.string());

const skillEntrySchema = describes<SkillEntry>()(
  z.object({
    id: z.string(),
    label: z.string(),
    kind: skillKindSchema,
    family: z.string(),
    altLabels: words,
    hiddenLabels: words,
    broader: words,
    narrower: words,
    ambiguous: words,
    says: words,
    notSays: words,
    crosswalk: z.object({ esco: words, onet: words }),
  }),
).openapi('SkillEntry');

/** A skill with what it is related to. */
export const skillExplanationSchema = describes<SkillExplanation>()(
  z.object({
    kind: z.literal('skill'),
    entry: skillEntrySchema,
    family: z.object({ id: z.string(), title: z.string() }),
    broader: list(namedSchema),
    narrower: list(namedSchema),
    roles: list(namedSchema).describe('Roles of whose profile the skill is a part'),
  }),
).openapi('SkillExplanation');

/** A skill in a list. */
export const skillSummarySchema = z
  .object({ id: z.string(), label: z.string(), kind: skillKindSchema, family: z.string() })
  .openapi('SkillSummary');
