import { z } from '@hono/zod-openapi';

/** Longest name of a role, place, skill or company that is looked up. */
export const LONGEST_NAME = 200;

/** A name as people say it, which may be left out. */
export function nameSchema(description: string) {
  return z.string().min(1).max(LONGEST_NAME).optional().describe(description);
}
