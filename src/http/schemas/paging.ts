import { z } from '@hono/zod-openapi';

/** Most entries of one part of a list. */
const MOST = 100;

/** The parameters of every list that comes in parts. */
export const pagingQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(20)
    .openapi({ type: 'integer', example: 20 }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .describe('Where to go on, from `next` of the answer before'),
};

/** Where a list goes on. */
export const nextSchema = z
  .string()
  .nullable()
  .describe('The cursor of the next part; null at the end');
