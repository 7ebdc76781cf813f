import { z } from '@hono/zod-openapi';
import type { LintOutcome } from '../../app/service/posting-tasks.js';
import type { FilePlace, PlacedDiagnostic } from '../../domain/lint-report.js';
import type { Abstention } from '../../domain/analysis.js';
import type { RoleSplit } from '../../domain/role-split.js';
import { abstentionSchema } from './analysis.js';
import { describes, list } from './describes.js';
import { diagnosticShape } from './diagnostic.js';
import { jsonObjectSchema } from './json-value.js';
import { daySchema, postingInputSchema } from './posting-input.js';
import { roleSplitSchema } from './split.js';

/** A posting to be linted, and how. */
export const lintRequestSchema = z
  .strictObject({
    posting: postingInputSchema,
    settings: jsonObjectSchema.optional().describe('As a `.rolescoperc.json` has them'),
    today: daySchema.optional().describe('What deadlines are compared with'),
    split: z.boolean().default(false).describe('Divide a posting of several roles, too'),
  })
  .openapi('LintRequest');

const filePlaceSchema = describes<FilePlace>()(
  z.object({
    line: z.int().min(1),
    column: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  }),
).openapi('FilePlace', { description: 'Lines and columns of the text as sent, from 1' });

const placedSchema = describes<PlacedDiagnostic>()(
  z.object({ ...diagnosticShape, place: filePlaceSchema.nullable() }),
).openapi('PlacedDiagnostic');

/** What the linter has to say about one posting. */
export interface LintAnswer {
  /** What spans point into; `text` is the canonical text. */
  readonly fields: { readonly text: string; readonly title: string; readonly location: string };
  readonly skipped: Abstention | null;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** How many comments in the text kept back. */
  readonly suppressed: number;
  readonly split?: RoleSplit | null;
}

export const lintAnswerSchema = describes<LintAnswer>()(
  z.object({
    fields: z
      .object({ text: z.string(), title: z.string(), location: z.string() })
      .describe('What spans point into'),
    skipped: abstentionSchema.nullable().describe('Why it was not linted'),
    diagnostics: list(placedSchema),
    suppressed: z.int().min(0).describe('How many comments in the text kept back'),
    split: roleSplitSchema
      .nullable()
      .exactOptional()
      .describe('Where it was asked for; null where there is one role'),
  }),
).openapi('LintAnswer');

/** A SARIF log; its own schema says what it holds. */
export const sarifSchema = z
  .looseObject({ version: z.literal('2.1.0'), runs: z.array(z.looseObject({})) })
  .openapi('SarifLog', { description: 'SARIF 2.1.0' });

/** What came of linting, as it is sent. */
export function toLintAnswer({ linted, split }: LintOutcome): LintAnswer {
  const { fields, skipped, diagnostics, suppressed } = linted;
  return { fields, skipped, diagnostics, suppressed, split };
}
