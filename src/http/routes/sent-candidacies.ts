import { OpenAPIHono, z } from '@hono/zod-openapi';
import {
  compareSent,
  openSent,
  readSent,
  readSentHistory,
} from '../../app/candidacies/client-view.js';
import { decide, previewAcceptance } from '../../app/candidacies/decide.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { idSchema } from '../schemas/account.js';
import {
  acceptanceSchema,
  comparisonSchema,
  historySchema,
  shownCandidacySchema,
} from '../schemas/candidacy.js';
import { list } from '../schemas/describes.js';
import { problemSchema } from '../schemas/problem.js';

const tags = ['Proposals and applications'];
const ofOrganisation = z.object({ organisation: idSchema });
const ofCandidacy = ofOrganisation.extend({ candidacy: idSchema });
const refused = {
  description: 'It cannot be accepted as things are',
  content: { 'application/problem+json': { schema: problemSchema } },
} as const;
const version = z.int().describe('The version that was seen; a newer one is a conflict');
const shown = (description: string) => jsonAnswer(shownCandidacySchema, description);
const nobody =
  'A person decides: whoever is signed in does, and is written down for it. Nothing is ever declined by a program.';

const getProposals = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}/projects/{project}/proposals',
    operationId: 'compareProposals',
    tags,
    summary: 'See the proposals to a project side by side, by requirement',
    description: 'In no order of merit: nothing is ranked. That they were seen is written down.',
    request: { params: ofOrganisation.extend({ project: idSchema }) },
    responses: { 200: jsonAnswer(comparisonSchema, 'All that were sent') },
  },
);

const getApplications = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}/listings/{listing}/applications',
    operationId: 'compareApplications',
    tags,
    summary: 'See the applications to a listing side by side, by requirement',
    description:
      'In no order of merit: nothing is ranked. Each is shown without a name until it is opened. That they were seen is written down.',
    request: { params: ofOrganisation.extend({ listing: idSchema }) },
    responses: { 200: jsonAnswer(comparisonSchema, 'All that were sent') },
  },
);

const getCandidacy = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}/candidacies/{candidacy}',
    operationId: 'readSentCandidacy',
    tags,
    summary: 'Read a proposal or application that was sent to us',
    request: { params: ofCandidacy },
    responses: { 200: shown('Blind where it was not opened yet') },
  },
);

const getHistory = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}/candidacies/{candidacy}/history',
    operationId: 'readSentHistory',
    tags,
    summary: 'Read all that happened to a proposal or application since it was sent',
    request: { params: ofCandidacy },
    responses: { 200: jsonAnswer(z.object({ history: list(historySchema) }), 'The first first') },
  },
);

const postOpen = defineRoute(
  { access: 'editor' },
  {
    method: 'post',
    path: '/organisations/{organisation}/candidacies/{candidacy}/open',
    operationId: 'openCandidacy',
    tags,
    summary: 'Open one that is shown blind, for all members and for good',
    request: { params: ofCandidacy },
    responses: { 200: shown('With its name') },
  },
);

const postShortlist = defineRoute(
  { access: 'editor' },
  {
    method: 'post',
    path: '/organisations/{organisation}/candidacies/{candidacy}/shortlist',
    operationId: 'shortlistCandidacy',
    tags,
    summary: 'Put one on the shortlist',
    description: nobody,
    request: { params: ofCandidacy, body: jsonBody(z.strictObject({ version })) },
    responses: { 200: shown('As it is now') },
  },
);

const postDecline = defineRoute(
  { access: 'editor' },
  {
    method: 'post',
    path: '/organisations/{organisation}/candidacies/{candidacy}/decline',
    operationId: 'declineCandidacy',
    tags,
    summary: 'Decline one, with a reason that the person reads',
    description: nobody,
    request: {
      params: ofCandidacy,
      body: jsonBody(z.strictObject({ version, reason: z.string().max(10_000) })),
    },
    responses: { 200: shown('As it is now') },
  },
);

const getAcceptance = defineRoute(
  { access: 'editor' },
  {
    method: 'get',
    path: '/organisations/{organisation}/candidacies/{candidacy}/acceptance',
    operationId: 'previewAcceptance',
    tags,
    summary: 'Say what accepting one would do: the first of the two steps',
    request: { params: ofCandidacy },
    responses: { 409: refused, 200: jsonAnswer(acceptanceSchema, 'Nothing is changed') },
  },
);

const postAccept = defineRoute(
  { access: 'editor' },
  {
    method: 'post',
    path: '/organisations/{organisation}/candidacies/{candidacy}/accept',
    operationId: 'acceptCandidacy',
    tags,
    summary: 'Accept one: the second step, with both versions of the first',
    description: `${nobody} Of two who accept at once, the second is told.`,
    request: {
      params: ofCandidacy,
      body: jsonBody(z.strictObject({ version, targetVersion: z.int() })),
    },
    responses: { 200: shown('As it is now') },
  },
);

/** What an organisation does with proposals and applications that were sent to it. */
export function sentCandidacyRoutes(service: Service) {
  const { engine } = service;
  return new OpenAPIHono<HttpEnv>()
    .openapi(getProposals, async (c) => {
      const { organisation, project: target } = c.req.valid('param');
      const key = { organisation, kind: 'proposal', target } as const;
      return c.json(valueOf(await compareSent(contextOf(c, service), engine, key)), 200);
    })
    .openapi(getApplications, async (c) => {
      const { organisation, listing: target } = c.req.valid('param');
      const key = { organisation, kind: 'application', target } as const;
      return c.json(valueOf(await compareSent(contextOf(c, service), engine, key)), 200);
    })
    .openapi(getCandidacy, async (c) => {
      const key = keyOf(c.req.valid('param'));
      return c.json(valueOf(await readSent(contextOf(c, service), key)), 200);
    })
    .openapi(getHistory, async (c) => {
      const key = keyOf(c.req.valid('param'));
      const history = valueOf(await readSentHistory(contextOf(c, service), key));
      return c.json({ history }, 200);
    })
    .openapi(postOpen, async (c) => {
      const key = keyOf(c.req.valid('param'));
      return c.json(valueOf(await openSent(contextOf(c, service), key)), 200);
    })
    .openapi(postShortlist, async (c) => {
      const key = keyOf(c.req.valid('param'));
      const decision = { type: 'shortlist', ...c.req.valid('json') } as const;
      return c.json(valueOf(await decide(contextOf(c, service), key, decision)), 200);
    })
    .openapi(postDecline, async (c) => {
      const key = keyOf(c.req.valid('param'));
      const decision = { type: 'decline', ...c.req.valid('json') } as const;
      return c.json(valueOf(await decide(contextOf(c, service), key, decision)), 200);
    })
    .openapi(getAcceptance, async (c) => {
      const key = keyOf(c.req.valid('param'));
      return c.json(valueOf(await previewAcceptance(contextOf(c, service), key)), 200);
    })
    .openapi(postAccept, async (c) => {
      const key = keyOf(c.req.valid('param'));
      const decision = { type: 'accept', ...c.req.valid('json') } as const;
      return c.json(valueOf(await decide(contextOf(c, service), key, decision)), 200);
    });
}

function keyOf({
  organisation,
  candidacy: id,
}: {
  readonly organisation: string;
  readonly candidacy: string;
}) {
  return { organisation, id };
}
