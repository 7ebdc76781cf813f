import { z } from '@hono/zod-openapi';
import type { ImportRun } from '../../app/import/import-runs.js';
import { describes, list } from './describes.js';
import { inputProblemSchema } from './diagnostic.js';

const count = z.int().min(0);

/** What became of an import. */
export const importRunSchema = describes<ImportRun>()(
  z.object({
    id: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    started: z.string(),
    ended: z.string().nullable(),
    board: z.string().nullable(),
    counts: z
      .object({
        added: count,
        changed: count,
        unchanged: count,
        gone: count.describe('No longer on their board, so closed'),
        duplicate: count.describe('The same job as another posting'),
        failed: count,
      })
      .nullable(),
    problems: list(inputProblemSchema).describe('The first of them'),
    problemCount: count,
  }),
).openapi('Import');
