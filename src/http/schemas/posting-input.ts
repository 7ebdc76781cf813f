import { z } from '@hono/zod-openapi';

/** Longest text that is analysed, in UTF-16 units. */
export const LONGEST_TEXT = 1_000_000;
const LONGEST_FIELD = 1_000;

/** A posting as it is sent. */
export const postingInputSchema = z
  .strictObject({
    text: z.string().max(LONGEST_TEXT).openapi({ example: 'We look for a data scientist …' }),
    format: z
      .enum(['plain', 'html', 'markdown'])
      .exactOptional()
      .describe('What the text is; told from the text where it is left out'),
    title: z.string().max(LONGEST_FIELD).exactOptional(),
    company: z.string().max(LONGEST_FIELD).exactOptional(),
    location: z.string().max(LONGEST_FIELD).exactOptional(),
    id: z.string().max(LONGEST_FIELD).exactOptional(),
  })
  .openapi('PostingInput');

/** An ISO 8601 day. */
export const daySchema = z.iso.date().openapi({ example: '2026-11-21' });
