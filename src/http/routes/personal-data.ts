import { OpenAPIHono, z } from '@hono/zod-openapi';
import { deleteAccount } from '../../app/personal-data/delete-account.js';
import { exportPersonalData } from '../../app/personal-data/export-data.js';
import { readAuditLog, readConsents } from '../../app/personal-data/who-saw.js';
import type { Service } from '../../app/service/service.js';
import { consentKinds, consentTexts } from '../../domain/consent.js';
import { BACKUP_DAYS, retentionRules } from '../../domain/retention.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { linkNext, readCursor, toCursor } from '../cursor.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { list } from '../schemas/describes.js';
import { nextSchema, pagingQuery } from '../schemas/paging.js';
import {
  auditEntrySchema,
  careSchema,
  consentSchema,
  personalDataSchema,
  receiptSchema,
} from '../schemas/personal-data.js';
import { dropSessionCookie } from '../session-cookie.js';

const tags = ['Personal data'];
const A_PERSON_DECIDES =
  'Nobody is declined by a program. Every decision on a proposal or an application is made by a person, who is named in it.';

const getCare = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/care-of-data',
    operationId: 'readCareOfData',
    tags,
    summary: 'Say how long personal data are kept, and what people agree to',
    responses: { 200: jsonAnswer(careSchema, 'The same for everybody') },
  },
);

const getExport = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/export',
    operationId: 'exportPersonalData',
    tags,
    summary: 'Take along all that is stored of me',
    responses: { 200: jsonAnswer(personalDataSchema, 'All of it') },
  },
);

const deleteRoute = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/account/deletion',
    operationId: 'deleteAccount',
    tags,
    summary: 'Delete my account and all that names me',
    description:
      'At once and for good. What waits for a decision is withdrawn and says that the person left; organisations of which I am the only member go, too. The last owner of one with other members makes somebody else an owner first.',
    request: { body: jsonBody(z.strictObject({ password: z.string().max(1_000) })) },
    responses: {
      200: jsonAnswer(receiptSchema, 'When backups will have forgotten, too'),
    },
  },
);

const getAudit = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/audit-log',
    operationId: 'readAuditLog',
    tags,
    summary: 'Read who saw what of me, the latest first',
    request: { query: z.object(pagingQuery) },
    responses: {
      200: jsonAnswer(
        z.object({ entries: list(auditEntrySchema), next: nextSchema }),
        'A part of it',
      ),
    },
  },
);

const getConsents = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/consents',
    operationId: 'readConsents',
    tags,
    summary: 'Read what I agreed to, and when',
    description: 'A consent is taken back by revoking the lines, or by withdrawing.',
    responses: { 200: jsonAnswer(z.object({ consents: list(consentSchema) }), 'All of them') },
  },
);

/** What is stored of a person, and how they take it along or away. */
export function personalDataRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getCare, (c) => {
      const consents = consentKinds.map((kind) => ({ kind, ...consentTexts[kind] }));
      const care = { retention: retentionRules, backupDays: BACKUP_DAYS, consents };
      return c.json({ ...care, decisions: A_PERSON_DECIDES }, 200);
    })
    .openapi(getExport, async (c) => {
      c.header('cache-control', 'no-store');
      c.header('content-disposition', 'attachment; filename="personal-data.json"');
      return c.json(valueOf(await exportPersonalData(contextOf(c, service))), 200);
    })
    .openapi(deleteRoute, async (c) => {
      const { password } = c.req.valid('json');
      const receipt = valueOf(await deleteAccount(contextOf(c, service), password));
      dropSessionCookie(c);
      // Where the store is lost and an older backup restored, the log still knows who is to be gone.
      c.get('log').info({ digest: receipt.digest }, 'account deleted');
      return c.json(receipt, 200);
    })
    .openapi(getAudit, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const after = readCursor(cursor, z.string().max(64)) ?? undefined;
      const page = valueOf(await readAuditLog(contextOf(c, service), { limit, after }));
      const next = page.next === null ? null : toCursor(page.next);
      linkNext(c, next);
      return c.json({ entries: page.entries, next }, 200);
    })
    .openapi(getConsents, async (c) =>
      c.json({ consents: valueOf(await readConsents(contextOf(c, service))) }, 200),
    );
}
