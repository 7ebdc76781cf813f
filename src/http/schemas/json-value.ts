import { z } from '@hono/zod-openapi';

/** Deepest nesting of JSON whose shape is not known. */
const DEEPEST = 64;

/** Any JSON object, but none that is nested so deeply that walking it would end us. */
export const jsonObjectSchema = z
  .record(z.string(), z.unknown())
  .refine((value) => !isDeeper(value, DEEPEST), `At most ${DEEPEST} levels may be nested.`);

function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}
