import { OpenAPIHono, z } from '@hono/zod-openapi';
import { makeImportRuns } from '../../app/import/import-runs.js';
import type { UploadForm } from '../../app/import/import-upload.js';
import { toRecordLine } from '../../app/import/text-upload.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { defineRoute, jsonAnswer } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';
import { importRunSchema } from '../schemas/import.js';
import { LONGEST_NAME, nameSchema } from '../schemas/names.js';
import { LONGEST_TEXT } from '../schemas/posting-input.js';

/** Largest upload, in bytes: some ten thousand postings. */
const MOST_BYTES = 64_000_000;

/** The types that are read, and how each is written. */
const FORMS: Readonly<Record<string, UploadForm | 'text'>> = {
  'application/x-ndjson': 'ndjson',
  'application/json': 'json',
  'text/csv': 'csv',
  'text/plain': 'text',
};

/** Not a schema of ours, since nothing of a body is looked at before it is on disk. */
const TEXT = { type: 'string' } as const;

const startImport = defineRoute(
  { access: 'operator', orLocal: true, maxBody: MOST_BYTES },
  {
    method: 'post',
    path: '/imports',
    operationId: 'startImport',
    tags: ['Store'],
    summary: 'Read postings into the store',
    description:
      'Records a line (NDJSON), CSV, what a job board sends (JSON), or one posting as text. For operators, and for people on the machine that the server runs on. The import goes on after the answer; ask for it by its id.',
    request: {
      query: z.object({
        board: z
          .string()
          .regex(/^[\w.-]{1,100}$/)
          .default('upload')
          .describe('What the postings belong to'),
        complete: z
          .enum(['true', 'false'])
          .default('false')
          .describe('The body is all there is of the board: what is not in it is closed'),
        title: nameSchema('Of a posting that is sent as text'),
        company: nameSchema('Of a posting that is sent as text'),
        location: nameSchema('Of a posting that is sent as text'),
      }),
      headers: z.object({
        'idempotency-key': z
          .string()
          .min(1)
          .max(LONGEST_NAME)
          .optional()
          .describe('Sent again with the same body, it is the same import'),
      }),
      body: {
        required: true,
        content: {
          'application/x-ndjson': { schema: TEXT },
          'application/json': { schema: {} },
          'text/csv': { schema: TEXT },
          'text/plain': { schema: TEXT },
        },
      },
    },
    responses: {
      202: {
        ...jsonAnswer(importRunSchema, 'The import has begun'),
        headers: z.object({ location: z.string().describe('Where to ask how it does') }),
      },
    },
  },
);

const getImport = defineRoute(
  { access: 'operator', orLocal: true },
  {
    method: 'get',
    path: '/imports/{id}',
    operationId: 'getImport',
    tags: ['Store'],
    summary: 'What became of an import',
    request: { params: z.object({ id: z.string().max(LONGEST_NAME) }) },
    responses: { 200: jsonAnswer(importRunSchema, 'The import') },
  },
);

/** `POST /v1/imports` and `GET /v1/imports/{id}` */
export function importRoutes({ database, now }: Service) {
  const runs = makeImportRuns(database, now);
  return new OpenAPIHono<HttpEnv>()
    .openapi(startImport, async (c) => {
      const { board, complete, ...about } = c.req.valid('query');
      const [type = ''] = (c.req.header('content-type') ?? '').toLowerCase().split(';');
      const form = FORMS[type.trim()] ?? 'ndjson';
      const body = form === 'text' ? oneRecord(await c.req.text(), about) : c.req.raw.body;
      if (body === null) throw new HttpProblem(400, 'There is nothing in the body.');
      const run = valueOf(
        await runs.start({
          body,
          form: form === 'text' ? 'ndjson' : form,
          board,
          complete: complete === 'true',
          key: c.req.valid('header')['idempotency-key'] ?? null,
        }),
      );
      c.header('location', `/v1/imports/${run.id}`);
      return c.json(run, 202);
    })
    .openapi(getImport, (c) => {
      return c.json(valueOf(runs.find(c.req.valid('param').id)), 200);
    });
}

/** A posting that is sent as text, as the one record of an upload. */
function oneRecord(
  text: string,
  about: Readonly<Partial<Record<'title' | 'company' | 'location', string | undefined>>>,
): Iterable<Uint8Array> {
  if (text.trim() === '') throw new HttpProblem(400, 'There is nothing in the body.');
  if (text.length > LONGEST_TEXT) throw new HttpProblem(413, 'The posting is too long.');
  const stated = Object.entries(about).filter(([, value]) => value !== undefined);
  return [new TextEncoder().encode(toRecordLine({ ...Object.fromEntries(stated), text }))];
}
