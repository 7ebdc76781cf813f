import { z } from '@hono/zod-openapi';
import type { SentResume } from '../../app/service/resume-tasks.js';
import { describes, list } from './describes.js';
import { inputProblemSchema } from './diagnostic.js';
import { judgementSchema, resumeSchema } from './resume.js';

const hiddenSchema = z
  .object({
    reason: z.enum([
      'same-colour',
      'invisible',
      'tiny',
      'off-page',
      'covered',
      'not-displayed',
      'comment',
      'zero-width',
      'bidi-control',
      'tag-characters',
    ]),
    text: z.string(),
    page: z.int().nullable(),
  })
  .openapi('HiddenText', { description: 'Text that a person does not see; it took no part' });

/** A résumé that was read and judged. */
export const sentResumeSchema = describes<SentResume>()(
  z.object({
    resume: resumeSchema,
    judgement: judgementSchema,
    problems: list(inputProblemSchema),
    hidden: list(hiddenSchema),
  }),
).openapi('ResumeReading');
