import { z } from '@hono/zod-openapi';
import type { ListingNotice } from '../../app/moderation/answer-block.js';
import type { ReportInput } from '../../app/moderation/report-posting.js';
import type { ReviewQueue } from '../../app/moderation/review-queue.js';
import type { Decision } from '../../app/moderation/decide.js';
import { listingStates } from '../../domain/listing.js';
import { moderationActions, reportCodes, type ModerationEntry } from '../../domain/moderation.js';
import { describes, list } from './describes.js';
import { offsetSchema } from './words.js';

const instant = z.string().describe('ISO 8601');
const actionSchema = z.enum(moderationActions);
const keyShape = {
  board: z.string().max(1_000).describe('Such as `greenhouse:acme`, or `rolescope:` and a slug'),
  externalId: z.string().max(1_000).describe('The id it has there; of a listing its id'),
};
const codeSchema = z.enum(reportCodes);

/** What somebody says of a posting. */
export const reportInputSchema = describes<ReportInput>()(
  z.strictObject({ ...keyShape, code: codeSchema, text: z.string().max(20_000) }),
).openapi('ReportInput');

/** What an employer sees of moderation. */
export const noticeSchema = describes<ListingNotice>()(
  z.object({ action: actionSchema, at: instant, reason: z.string() }),
).openapi('ListingNotice');

const signSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    evidence: list(
      z.object({
        place: z
          .object({
            field: z.enum(['text', 'title', 'location']),
            start: offsetSchema,
            end: offsetSchema,
          })
          .nullable(),
        text: z.string(),
      }),
    ),
  })
  .openapi('SpamSign');

/** What waits for the operator. */
export const reviewQueueSchema = describes<ReviewQueue>()(
  z.object({
    reported: list(
      z.object({
        ...keyShape,
        title: z.string().nullable(),
        company: z.string().nullable(),
        reports: list(
          z.object({ id: z.string(), code: codeSchema, text: z.string(), at: instant }),
        ),
        n: z.int().min(1).describe('All open reports; `reports` holds the first'),
      }),
    ),
    suspect: list(
      z.object({
        ...keyShape,
        title: z.string(),
        company: z.string(),
        state: z.enum(listingStates),
        changed: instant,
        signs: list(signSchema),
      }),
    ),
    claims: list(
      z.object({
        organisation: z.string(),
        name: z.string(),
        board: z.string(),
        company: z.string().nullable().describe('The employer that the board names'),
        namesAgree: z.boolean(),
        claimed: instant,
      }),
    ),
  }),
).openapi('ReviewQueue');

/** What the operator decides of a posting. */
export const decisionSchema = describes<Decision>()(
  z.strictObject({
    ...keyShape,
    action: z.enum(['block', 'unblock', 'dismiss']),
    reason: z.string().max(20_000).describe('Told to the employer of a listing'),
  }),
).openapi('Decision');

/** What the operator decides of a claim to a board. */
export const claimDecisionSchema = z
  .strictObject({
    organisation: z.string().max(64),
    board: z.string().max(1_000),
    confirmed: z.boolean(),
    reason: z.string().max(20_000),
  })
  .openapi('ClaimDecision');

/** An entry of the log. */
export const moderationEntrySchema = describes<ModerationEntry>()(
  z.object({
    ...keyShape,
    id: z.string(),
    action: actionSchema,
    at: instant,
    by: z.string().nullable().describe('Id of the person; null where the account is gone'),
    reason: z.string(),
  }),
).openapi('ModerationEntry');
