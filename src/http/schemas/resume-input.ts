import { z } from '@hono/zod-openapi';
import type { ResumeSource } from '../../app/service/resume-tasks.js';
import { jsonObjectSchema } from './json-value.js';
import { daySchema, LONGEST_TEXT } from './posting-input.js';

/** A résumé in a JSON body. */
export const resumeInputSchema = z
  .union([
    z.strictObject({
      text: z
        .string()
        .min(1)
        .max(LONGEST_TEXT)
        .openapi({ example: 'Ada Example\nData scientist\n\nExperience\n…' }),
    }),
    z.strictObject({ json: jsonObjectSchema.describe('JSON Resume (jsonresume.org/schema)') }),
  ])
  .openapi('ResumeInput', { description: 'A résumé as text, or as JSON Resume' });

/** The day up to which "present" counts; the server's day where it is left out. */
export const todaySchema = daySchema
  .optional()
  .describe('The day up to which "present" counts; today where it is left out');

/** A résumé as the threads take it. */
export function toSource(resume: z.infer<typeof resumeInputSchema>): ResumeSource {
  return 'text' in resume ? { typed: resume.text } : { json: JSON.stringify(resume.json) };
}
