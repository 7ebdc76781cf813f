import { z } from '@hono/zod-openapi';
import type { Diagnostic, Place } from '../../base/diagnostic.js';
import type { Problem } from '../../base/problem.js';
import { describes, list } from './describes.js';
import { offsetSchema } from './words.js';

const placeSchema = describes<Place>()(
  z.object({
    field: z.enum(['text', 'title', 'location']),
    start: offsetSchema,
    end: offsetSchema,
  }),
).openapi('Place');

/** The fields of one thing the linter has to say. */
export const diagnosticShape = {
  code: z.string().describe('Permanent id of the rule, `topic/rule`'),
  severity: z.enum(['error', 'warning', 'advice']),
  span: placeSchema,
  related: list(placeSchema).describe('Further places that belong to it'),
  message: z.string(),
  why: z.string(),
  suggestion: z.string().exactOptional(),
  fix: z
    .object({ start: offsetSchema, end: offsetSchema, replacement: z.string() })
    .exactOptional()
    .describe('A safe change of the canonical text'),
};

/** One thing the linter has to say. */
export const diagnosticSchema = describes<Diagnostic>()(z.object(diagnosticShape)).openapi(
  'Diagnostic',
);

/** Something wrong with what was read; the rest is there. */
export const inputProblemSchema = describes<Problem>()(
  z.object({
    code: z.string(),
    message: z.string(),
    file: z.string().exactOptional(),
    line: z.int().min(1).exactOptional(),
  }),
).openapi('InputProblem');
