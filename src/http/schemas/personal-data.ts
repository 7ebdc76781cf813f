import { z } from '@hono/zod-openapi';
import type { DeletionReceipt } from '../../app/personal-data/delete-account.js';
import type { PersonalData } from '../../app/personal-data/export-data.js';
import {
  auditedActs,
  type AuditEntry,
  type Consent,
  type ConsentKind,
} from '../../domain/consent.js';
import type { RetentionRule } from '../../domain/retention.js';
import { idSchema } from './account.js';
import { describes, list } from './describes.js';

const instant = z.iso.datetime().describe('ISO 8601');
const consentKindSchema: z.ZodType<ConsentKind> = z.enum(['share-lines']);

export const consentSchema = describes<Consent>()(
  z.object({
    id: idSchema,
    kind: consentKindSchema,
    version: z.int().describe('Of the words that were shown'),
    subject: idSchema.describe('The proposal or application that it was for'),
    given: instant,
    revoked: instant.nullable(),
  }),
).openapi('Consent');

export const auditEntrySchema = describes<AuditEntry>()(
  z.object({
    id: z.string(),
    at: instant,
    what: z.enum(auditedActs),
    subject: z.string().nullable(),
    organisation: z.string().nullable(),
    organisationName: z.string().nullable(),
  }),
).openapi('AuditEntry');

export const personalDataSchema = describes<PersonalData>()(
  z.object({
    format: z.literal(1),
    exported: instant,
    person: idSchema,
    tables: z
      .record(z.string(), list(z.record(z.string(), z.unknown()).readonly()))
      .readonly()
      .describe('Rows by table, as they are stored; every table with a key of a person'),
  }),
).openapi('PersonalData');

export const receiptSchema = describes<DeletionReceipt>()(
  z.object({
    deleted: instant,
    backupsUntil: z.string().describe('Day by which the last backup with it is deleted'),
    digest: z.string().describe('Of the id of the account; it names nobody'),
  }),
).openapi('DeletionReceipt');

const ruleSchema = describes<RetentionRule>()(
  z.object({
    id: z.enum([
      'drafts',
      'declined',
      'accepted',
      'audit-log',
      'consents',
      'deletions',
      'sessions',
    ]),
    what: z.string(),
    days: z.int(),
    after: z.string(),
  }),
).openapi('RetentionRule');

/** How long what is kept, and what people agree to. */
export const careSchema = z
  .object({
    retention: list(ruleSchema),
    backupDays: z.int().describe('Days for which a backup may be kept'),
    consents: list(z.object({ kind: consentKindSchema, version: z.int(), text: z.string() })),
    decisions: z.string().describe('That a person decides'),
  })
  .openapi('CareOfData');
