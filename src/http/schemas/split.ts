import { z } from '@hono/zod-openapi';
import type { RoleSplit, SplitItem } from '../../domain/role-split.js';
import { describes, list } from './describes.js';
import { offsetSchema, partSchema, roleIdSchema } from './words.js';

const itemSchema = describes<SplitItem>()(
  z.object({
    kind: z.enum(['duty', 'requirement', 'preferred']),
    start: offsetSchema,
    end: offsetSchema,
    text: z.string(),
  }),
).openapi('SplitItem');

/** How a posting of several roles could be divided. */
export const roleSplitSchema = describes<RoleSplit>()(
  z.object({
    parts: list(z.object({ role: roleIdSchema, share: partSchema, items: list(itemSchema) })),
    common: list(itemSchema),
  }),
).openapi('RoleSplit');
