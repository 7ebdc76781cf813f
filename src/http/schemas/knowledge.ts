import type { ZodType } from 'zod';
import { jsonAnswer } from '../define-route.js';

/** The answers of an address that depends on nothing but the knowledge of this version. */
export function knowledgeResponses<Schema extends ZodType>(schema: Schema, description: string) {
  return {
    200: jsonAnswer(schema, description),
    304: { description: 'Not changed since the answer whose `ETag` was sent' },
  } as const;
}
