import { z } from '@hono/zod-openapi';
import {
  abstentionSchema as plainAbstentionSchema,
  analysisSchema as plainAnalysisSchema,
  roleShareSchema as plainRoleShareSchema,
  type Analysis,
  type RoleShare,
} from '../../domain/analysis.js';
import { describes, list } from './describes.js';
import { diagnosticSchema } from './diagnostic.js';

// By `meta`: these may have been made before anything taught schemas the method `openapi`.
export const abstentionSchema = plainAbstentionSchema.meta({ id: 'Abstention' });

export const roleShareSchema: z.ZodType<RoleShare> = plainRoleShareSchema.meta({ id: 'RoleShare' });

/** The analysis document, with the parts that other documents share under their names. */
export const analysisSchema = describes<Analysis>()(
  z.object({
    ...plainAnalysisSchema.unwrap().shape,
    roles: list(roleShareSchema).describe('Largest share first; shares sum to 1'),
    abstained: abstentionSchema.nullable(),
    diagnostics: list(diagnosticSchema),
  }),
).openapi('Analysis');
