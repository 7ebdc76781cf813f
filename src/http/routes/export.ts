import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Service } from '../../app/service/service.js';
import { exportStream, type ExportForm } from '../../app/store/export-stream.js';
import { levelIds } from '../../domain/levels.js';
import { roleIds } from '../../domain/roles.js';
import { defineRoute } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { HttpProblem } from '../problem.js';
import { nameSchema } from '../schemas/names.js';

/** Exports at once; each goes through the whole store. */
const MOST_AT_ONCE = 2;

const TYPES: Readonly<Record<ExportForm, string>> = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

const exportPostings = defineRoute(
  { access: 'operator', orLocal: true },
  {
    method: 'get',
    path: '/export',
    operationId: 'exportPostings',
    tags: ['Store'],
    summary: 'The stored postings with their analyses, as a file',
    description:
      'For operators, and for people on the machine that the server runs on: the terms of many sources let postings be read and not be passed on. In CSV nothing can begin a formula.',
    request: {
      query: z.object({
        format: z.enum(['ndjson', 'csv', 'parquet']).default('ndjson'),
        role: z.enum(roleIds).optional(),
        level: z.enum(levelIds).optional(),
        place: nameSchema('ISO 3166-1 alpha-2, `remote` or `unknown`'),
        board: nameSchema('Such as `greenhouse:acme`'),
        q: nameSchema('Words, as in a web search'),
        state: z.enum(['open', 'closed', 'all']).default('open'),
        own: z
          .enum(['true', 'false'])
          .default('false')
          .describe('For your own use alone: also what the terms of sources hold back'),
      }),
    },
    responses: {
      200: {
        description: 'The postings',
        content: {
          'application/x-ndjson': { schema: z.string() },
          'text/csv': { schema: z.string() },
          'application/vnd.apache.parquet': {
            schema: z.string().openapi({ format: 'binary' }),
          },
        },
      },
    },
  },
);

/** `GET /v1/export` */
export function exportRoutes({ database }: Service) {
  let atOnce = 0;
  return new OpenAPIHono<HttpEnv>().openapi(exportPostings, async (c) => {
    const { format, role, level, place, board, q, state, own } = c.req.valid('query');
    if (atOnce >= MOST_AT_ONCE) {
      throw new HttpProblem(429, 'Other exports are under way; come back when they have ended.', {
        headers: { 'retry-after': '10' },
      });
    }
    const query = {
      state,
      ...(role === undefined ? {} : { roles: [role] }),
      ...(level === undefined ? {} : { levels: [level] }),
      ...(place === undefined ? {} : { places: [place] }),
      ...(board === undefined ? {} : { boards: [board] }),
      ...(q === undefined ? {} : { text: q }),
    };
    atOnce++;
    const use = { own: own === 'true' };
    const bytes = exportStream(database, { query, use, form: format });
    // What goes wrong at the beginning can still be told as a problem.
    const first = await bytes.next().catch((error: unknown) => {
      atOnce--;
      throw error;
    });
    const body = toStream(first, bytes, () => atOnce--);
    return c.body(body, 200, {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="postings.${format}"`,
    }) as never;
  });
}

/** Bytes as the body of an answer; whoever goes away early ends them. */
function toStream(
  first: IteratorResult<Uint8Array>,
  bytes: AsyncGenerator<Uint8Array>,
  onEnd: () => void,
): ReadableStream {
  let hasEnded = false;
  let next: Promise<IteratorResult<Uint8Array>> | null = Promise.resolve(first);
  const end = (): void => {
    if (!hasEnded) onEnd();
    hasEnded = true;
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await (next ?? bytes.next());
        next = null;
        if (done !== true) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    async cancel() {
      end();
      await bytes.return(undefined);
    },
  });
}
