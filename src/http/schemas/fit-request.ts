import { z } from '@hono/zod-openapi';
import type { FitAnswer } from '../../app/person/fit-stored.js';
import { LONGEST_KEY } from '../../domain/stored-posting.js';
import { describes, list } from './describes.js';
import { fitSchema } from './fit.js';
import { postingInputSchema } from './posting-input.js';
import { resumeInputSchema, todaySchema } from './resume-input.js';

/** Postings of one request. */
const MOST_TEXTS = 50;
const MOST_STORED = 200;

export const postingKeySchema = z
  .strictObject({
    board: z.string().max(LONGEST_KEY),
    externalId: z.string().max(LONGEST_KEY),
  })
  .openapi('PostingKey', { description: 'Names a stored posting for good' });

/** A résumé, and the postings to hold it against. */
export const fitRequestSchema = z
  .strictObject({
    resume: resumeInputSchema,
    postings: z.array(postingInputSchema).max(MOST_TEXTS).default([]),
    stored: z.array(postingKeySchema).max(MOST_STORED).default([]),
    today: todaySchema,
  })
  .refine(({ postings, stored }) => postings.length + stored.length > 0, {
    message: 'Name at least one posting, by its text or by its key.',
    path: ['postings'],
  })
  .openapi('FitRequest');

/** The fits, the best first. */
export const fitAnswerSchema = describes<FitAnswer>()(
  z.object({
    fits: list(
      z.object({
        posting: z
          .object({ board: z.string(), externalId: z.string() })
          .nullable()
          .describe('The key of a stored posting'),
        index: z
          .int()
          .min(0)
          .nullable()
          .describe('The place of a posting that was sent among `postings`'),
        id: z.string(),
        title: z.string().nullable(),
        fit: fitSchema,
      }),
    ).describe('The best fitting first'),
    unknown: list(z.object({ board: z.string(), externalId: z.string() })).describe(
      'Keys of which there is no posting',
    ),
  }),
).openapi('FitAnswer');
