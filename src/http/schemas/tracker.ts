import { z } from '@hono/zod-openapi';
import type { NewTrackerItem, TrackedItem, TrackerChange } from '../../app/tracker/tracker.js';
import { trackerStates } from '../../domain/tracker.js';
import { idSchema } from './account.js';
import { describes } from './describes.js';

/** Sizes at which a body is refused unread; what fits is told more kindly by the use case. */
const LINE = 2_000;
const TEXT = 50_000;

const line = z.string().max(LINE);
const instant = z.iso.datetime().describe('ISO 8601');
const stateSchema = z.enum(trackerStates);
const postingSchema = z.object({ board: line, externalId: line }).nullable();

/** What is sent to add something to the tracker. */
export const newTrackerSchema = describes<NewTrackerItem>()(
  z.strictObject({
    title: line,
    company: line.nullable(),
    url: line.nullable(),
    note: z.string().max(TEXT),
    posting: postingSchema.describe('The imported posting, where it is one'),
    state: stateSchema,
  }),
).openapi('NewTrackerItem');

/** What is sent to change an entry of the tracker. */
export const trackerChangeSchema: z.ZodType<TrackerChange> = z
  .strictObject({
    version: z.int(),
    title: line.optional(),
    company: line.nullable().optional(),
    url: line.nullable().optional(),
    note: z.string().max(TEXT).optional(),
    state: stateSchema.optional(),
    since: line.optional().describe('YYYY-MM-DD; today where it is left out'),
    remindOn: line.nullable().optional().describe('YYYY-MM-DD; null ends the reminder'),
  })
  .openapi('TrackerChange');

/** An entry of the tracker. */
export const trackedSchema = describes<TrackedItem>()(
  z.object({
    id: idSchema,
    posting: postingSchema,
    title: z.string(),
    company: z.string().nullable(),
    url: z.string().nullable(),
    note: z.string(),
    status: z.object({
      state: stateSchema,
      since: z.string(),
      remindOn: z.string().nullable(),
    }),
    created: instant,
    updated: instant,
    version: z.int(),
    due: z.boolean().describe('Whether its reminder is due'),
  }),
).openapi('TrackedItem');
