import { z } from '@hono/zod-openapi';
import type { Fit, HardRequirement, RequirementFit, SetAside } from '../../domain/fit.js';
import { describes, list } from './describes.js';
import {
  evidenceSchema,
  offsetSchema,
  partSchema,
  roleIdSchema,
  skillKindSchema,
} from './words.js';

export const fitStatusSchema = z.enum(['met', 'partly', 'not-shown']);
export const fitReasonSchema = z.enum(['shown', 'narrower', 'listed', 'broader', 'none']);

const requirementSchema = describes<RequirementFit>()(
  z.object({
    skills: list(z.string()).describe('Concept ids: one, or several of which one is enough'),
    label: z.string(),
    kind: skillKindSchema,
    level: z.enum(['required', 'preferred']),
    status: fitStatusSchema,
    reason: fitReasonSchema,
    by: z.string().nullable(),
    byLabel: z.string().nullable(),
    credit: partSchema,
    asked: list(evidenceSchema).describe('Places of the posting that ask for it'),
    shown: list(evidenceSchema).describe('Places of the résumé that show it'),
  }),
).openapi('RequirementFit');

const hardSchema = describes<HardRequirement>()(
  z.object({
    kind: z.enum(['years', 'degree', 'place', 'permit']),
    status: z.enum(['met', 'not-met', 'not-shown', 'to-check']),
    message: z.string(),
    asked: list(evidenceSchema),
    shown: list(evidenceSchema),
    factor: z.number().describe('What the score is multiplied by'),
  }),
).openapi('HardRequirement');

const setAsideSchema = describes<SetAside>()(
  z.object({
    start: offsetSchema,
    end: offsetSchema,
    reason: z.enum([
      'repeated',
      'too-long',
      'out-of-place',
      'repeats-posting',
      'copied',
      'instruction',
    ]),
    message: z.string(),
  }),
).openapi('SetAside');

/** How one résumé fits one posting. */
export const fitSchema = describes<Fit>()(
  z.object({
    score: z.number().min(0).max(100).describe('One decimal; the formula is docs/fit.md'),
    parts: list(
      z.object({
        part: z.enum(['skills', 'roles', 'experience']),
        value: partSchema.nullable(),
        weight: partSchema,
        why: z.string(),
      }),
    ),
    hard: list(hardSchema),
    requirements: list(requirementSchema),
    changes: list(
      z.object({
        kind: z.enum(['skill', 'years', 'degree']),
        skills: list(z.string()),
        message: z.string(),
        gain: z.number().describe('Points of the score if it alone changed'),
      }),
    ),
    setAside: list(setAsideSchema).describe('Text of the résumé that is not scored, and why'),
    roles: z.object({ posting: roleIdSchema.nullable(), resume: roleIdSchema.nullable() }),
  }),
).openapi('Fit');
