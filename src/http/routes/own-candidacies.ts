import { OpenAPIHono, z } from '@hono/zod-openapi';
import {
  listOwnCandidacies,
  previewCandidacy,
  readOwnCandidacy,
  readOwnHistory,
} from '../../app/candidacies/own-candidacies.js';
import {
  revokeLines,
  sendCandidacy,
  withdrawCandidacy,
} from '../../app/candidacies/send-candidacy.js';
import {
  changeCandidacy,
  discardDraft,
  startCandidacy,
} from '../../app/candidacies/write-candidacy.js';
import type { Service } from '../../app/service/service.js';
import { candidacyKinds } from '../../domain/candidacy.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { idSchema } from '../schemas/account.js';
import {
  candidacyInputSchema,
  historySchema,
  ownCandidacySchema,
  previewSchema,
} from '../schemas/candidacy.js';
import { list } from '../schemas/describes.js';

const tags = ['Proposals and applications'];
const ofCandidacy = z.object({ candidacy: idSchema });
const versionQuery = z.object({ version: z.coerce.number().int().openapi({ type: 'integer' }) });
const own = (description: string) => jsonAnswer(ownCandidacySchema, description);

const postProposal = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/projects/{project}/proposals',
    operationId: 'startProposal',
    tags,
    summary: 'Begin a proposal to a project, as a draft of my own',
    description: 'Nobody else sees it before it is sent.',
    request: { params: z.object({ project: idSchema }), body: jsonBody(candidacyInputSchema) },
    responses: { 201: own('The draft') },
  },
);

const postApplication = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/listings/{listing}/applications',
    operationId: 'startApplication',
    tags,
    summary: 'Begin an application to a listing, as a draft of my own',
    description: 'Nobody else sees it before it is sent.',
    request: { params: z.object({ listing: idSchema }), body: jsonBody(candidacyInputSchema) },
    responses: { 201: own('The draft') },
  },
);

const getCandidacies = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/candidacies',
    operationId: 'listOwnCandidacies',
    tags,
    summary: 'List my proposals or my applications, the newest first',
    request: { query: z.object({ kind: z.enum(candidacyKinds) }) },
    responses: { 200: jsonAnswer(z.object({ candidacies: list(ownCandidacySchema) }), 'All') },
  },
);

const getCandidacy = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/candidacies/{candidacy}',
    operationId: 'readOwnCandidacy',
    tags,
    summary: 'Read a proposal or application of mine',
    request: { params: ofCandidacy },
    responses: { 200: own('It') },
  },
);

const putCandidacy = defineRoute(
  { access: 'person' },
  {
    method: 'put',
    path: '/account/candidacies/{candidacy}',
    operationId: 'changeCandidacy',
    tags,
    summary: 'Write a draft anew: text, terms and the chosen lines',
    request: { params: ofCandidacy, query: versionQuery, body: jsonBody(candidacyInputSchema) },
    responses: { 200: own('The draft') },
  },
);

const deleteCandidacy = defineRoute(
  { access: 'person' },
  {
    method: 'delete',
    path: '/account/candidacies/{candidacy}',
    operationId: 'discardDraft',
    tags,
    summary: 'Delete a draft',
    request: { params: ofCandidacy, query: versionQuery },
    responses: { 204: { description: 'Deleted' } },
  },
);

const getPreview = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/candidacies/{candidacy}/preview',
    operationId: 'previewCandidacy',
    tags,
    summary: 'See a proposal or application exactly as the other side sees it',
    request: { params: ofCandidacy },
    responses: { 200: jsonAnswer(previewSchema, 'Blind, and once it is opened') },
  },
);

const getHistory = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account/candidacies/{candidacy}/history',
    operationId: 'readOwnHistory',
    tags,
    summary: 'Read all that happened to a proposal or application of mine',
    request: { params: ofCandidacy },
    responses: { 200: jsonAnswer(z.object({ history: list(historySchema) }), 'The first first') },
  },
);

const postSend = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/account/candidacies/{candidacy}/send',
    operationId: 'sendCandidacy',
    tags,
    summary: 'Send a draft: from now on the other side sees it and the chosen lines',
    request: {
      params: ofCandidacy,
      body: jsonBody(
        z.strictObject({
          version: z.int(),
          consent: z
            .int()
            .describe(
              'Version of the words under `share-lines` in `/care-of-data` that I agree to',
            ),
        }),
      ),
    },
    responses: { 200: own('As it was sent') },
  },
);

const postRevoke = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/account/candidacies/{candidacy}/revoke',
    operationId: 'revokeLines',
    tags,
    summary: 'Take lines back: the other side does not see them from this moment on',
    request: {
      params: ofCandidacy,
      body: jsonBody(z.strictObject({ lines: z.array(z.int()).min(1).max(200).readonly() })),
    },
    responses: { 200: own('Without those lines') },
  },
);

const postWithdraw = defineRoute(
  { access: 'person' },
  {
    method: 'post',
    path: '/account/candidacies/{candidacy}/withdraw',
    operationId: 'withdrawCandidacy',
    tags,
    summary: 'Withdraw what was sent; nothing can be decided on it any more',
    request: {
      params: ofCandidacy,
      body: jsonBody(z.strictObject({ reason: z.string().max(2_000).nullable() })),
    },
    responses: { 200: own('As it is now') },
  },
);

/** What a person does with their own proposals and applications. */
export function ownCandidacyRoutes(service: Service) {
  const { engine } = service;
  return new OpenAPIHono<HttpEnv>()
    .openapi(postProposal, async (c) => {
      const target = { kind: 'proposal', target: c.req.valid('param').project } as const;
      const input = c.req.valid('json');
      const made = await startCandidacy(contextOf(c, service), engine, target, input);
      return c.json(valueOf(made), 201);
    })
    .openapi(postApplication, async (c) => {
      const target = { kind: 'application', target: c.req.valid('param').listing } as const;
      const input = c.req.valid('json');
      const made = await startCandidacy(contextOf(c, service), engine, target, input);
      return c.json(valueOf(made), 201);
    })
    .openapi(getCandidacies, async (c) => {
      const { kind } = c.req.valid('query');
      const candidacies = valueOf(await listOwnCandidacies(contextOf(c, service), kind));
      return c.json({ candidacies }, 200);
    })
    .openapi(getCandidacy, async (c) => {
      const { candidacy } = c.req.valid('param');
      return c.json(valueOf(await readOwnCandidacy(contextOf(c, service), candidacy)), 200);
    })
    .openapi(putCandidacy, async (c) => {
      const key = { id: c.req.valid('param').candidacy, ...c.req.valid('query') };
      const input = c.req.valid('json');
      const changed = await changeCandidacy(contextOf(c, service), engine, key, input);
      return c.json(valueOf(changed), 200);
    })
    .openapi(deleteCandidacy, async (c) => {
      const key = { id: c.req.valid('param').candidacy, ...c.req.valid('query') };
      valueOf(await discardDraft(contextOf(c, service), key));
      return c.body(null, 204);
    })
    .openapi(getPreview, async (c) => {
      const { candidacy } = c.req.valid('param');
      return c.json(valueOf(await previewCandidacy(contextOf(c, service), candidacy)), 200);
    })
    .openapi(getHistory, async (c) => {
      const { candidacy } = c.req.valid('param');
      const history = valueOf(await readOwnHistory(contextOf(c, service), candidacy));
      return c.json({ history }, 200);
    })
    .openapi(postSend, async (c) => {
      const { version, consent } = c.req.valid('json');
      const key = { id: c.req.valid('param').candidacy, version };
      return c.json(valueOf(await sendCandidacy(contextOf(c, service), key, consent)), 200);
    })
    .openapi(postRevoke, async (c) => {
      const { candidacy } = c.req.valid('param');
      const { lines } = c.req.valid('json');
      return c.json(valueOf(await revokeLines(contextOf(c, service), candidacy, lines)), 200);
    })
    .openapi(postWithdraw, async (c) => {
      const { candidacy } = c.req.valid('param');
      const { reason } = c.req.valid('json');
      return c.json(
        valueOf(await withdrawCandidacy(contextOf(c, service), candidacy, reason)),
        200,
      );
    });
}
