import { OpenAPIHono, z } from '@hono/zod-openapi';
import { exportTracker } from '../../app/tracker/export-tracker.js';
import { changeTracked, listTracked, track, untrack } from '../../app/tracker/tracker.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { idSchema } from '../schemas/account.js';
import { list } from '../schemas/describes.js';
import { newTrackerSchema, trackedSchema, trackerChangeSchema } from '../schemas/tracker.js';

const tags = ['Tracker'];
const ofItem = z.object({ item: idSchema });

const getTracker = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/tracker',
    operationId: 'listTracked',
    tags,
    summary: 'List what I keep an eye on; what is due comes first',
    responses: { 200: jsonAnswer(z.object({ items: list(trackedSchema) }), 'All of it') },
  },
);

const postItem = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/account/tracker',
    operationId: 'track',
    tags,
    summary: 'Track an application anywhere: an imported posting, or an entry of my own',
    request: { body: jsonBody(newTrackerSchema) },
    responses: { 201: jsonAnswer(trackedSchema, 'The entry') },
  },
);

const patchItem = defineRoute(
  { access: 'person' },
  {
    method: 'patch',
    path: '/account/tracker/{item}',
    operationId: 'changeTracked',
    tags,
    summary: 'Say how far it is, set a reminder, or change a note',
    request: { params: ofItem, body: jsonBody(trackerChangeSchema) },
    responses: { 200: jsonAnswer(trackedSchema, 'The entry') },
  },
);

const deleteItem = defineRoute(
  { access: 'person' },
  {
    method: 'delete',
    path: '/account/tracker/{item}',
    operationId: 'untrack',
    tags,
    summary: 'Delete an entry',
    request: { params: ofItem },
    responses: { 204: { description: 'Deleted' } },
  },
);

const getCsv = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/tracker.csv',
    operationId: 'exportTracker',
    tags,
    summary: 'Take the tracker along as a table',
    description: 'No cell of it is run as a formula by a spreadsheet.',
    responses: {
      200: { description: 'CSV, UTF-8', content: { 'text/csv': { schema: z.string() } } },
    },
  },
);

/** `/v1/account/tracker` */
export function trackerRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getTracker, async (c) =>
      c.json({ items: valueOf(await listTracked(contextOf(c, service))) }, 200),
    )
    .openapi(postItem, async (c) =>
      c.json(valueOf(await track(contextOf(c, service), c.req.valid('json'))), 201),
    )
    .openapi(patchItem, async (c) => {
      const { item } = c.req.valid('param');
      const changed = await changeTracked(contextOf(c, service), item, c.req.valid('json'));
      return c.json(valueOf(changed), 200);
    })
    .openapi(deleteItem, async (c) => {
      valueOf(await untrack(contextOf(c, service), c.req.valid('param').item));
      return c.body(null, 204);
    })
    .openapi(getCsv, async (c) => {
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', 'attachment; filename="applications.csv"');
      return c.body(valueOf(await exportTracker(contextOf(c, service))), 200);
    });
}
