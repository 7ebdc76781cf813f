import { z } from '@hono/zod-openapi';
import type { ProblemDocument } from '../problem.js';
import { list } from './describes.js';

/** The members of every problem document. */
export const problemShape = {
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong and what to do, for whoever reads it'),
  code: z.string().describe('What programs can tell it by'),
  requestId: z.string().exactOptional(),
  errors: list(z.object({ pointer: z.string(), detail: z.string() })).exactOptional(),
};

/** A problem document (RFC 9457). */
export const problemSchema: z.ZodType<ProblemDocument> = z
  .object(problemShape)
  .readonly()
  .openapi('Problem');
