import { OpenAPIHono, z } from '@hono/zod-openapi';
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  previewInvitation,
  revokeInvitation,
} from '../../app/accounts/invitations.js';
import { changePermission, listMembers, removeMember } from '../../app/accounts/members.js';
import {
  changeOrganisation,
  createOrganisation,
  listOrganisations,
  readOrganisation,
} from '../../app/accounts/organisations.js';
import type { Service } from '../../app/service/service.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import {
  idSchema,
  invitationPreviewSchema,
  invitationSchema,
  madeInvitationSchema,
  memberSchema,
  newOrganisationSchema,
  organisationChangeSchema,
  organisationSchema,
  ownOrganisationSchema,
  permissionSchema,
  tokenSchema,
} from '../schemas/account.js';

const tags = ['Organisations'];
const maxBody = 40_000;
const nothing = { 204: { description: 'Done' } } as const;
const ofOrganisation = z.object({ organisation: idSchema });
const ofMember = ofOrganisation.extend({ person: idSchema });
const ofInvitation = ofOrganisation.extend({ invitation: idSchema });
const permissionBody = jsonBody(z.strictObject({ permission: permissionSchema }));
const tokenBody = jsonBody(z.strictObject({ token: tokenSchema }));

const getOrganisations = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/organisations',
    operationId: 'listOrganisations',
    tags,
    summary: 'List the organisations that I belong to',
    responses: {
      200: jsonAnswer(
        z.object({ organisations: z.array(ownOrganisationSchema).readonly() }),
        'With what I may do in each',
      ),
    },
  },
);

const postOrganisation = defineRoute(
  { access: 'person', maxBody },
  {
    method: 'post',
    path: '/organisations',
    operationId: 'createOrganisation',
    tags,
    summary: 'Found an organisation, as its owner',
    request: { body: jsonBody(newOrganisationSchema) },
    responses: { 201: jsonAnswer(ownOrganisationSchema, 'The organisation') },
  },
);

const getOrganisation = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}',
    operationId: 'readOrganisation',
    tags,
    summary: 'Read an organisation that I belong to',
    request: { params: ofOrganisation },
    responses: { 200: jsonAnswer(organisationSchema, 'The organisation') },
  },
);

const patchOrganisation = defineRoute(
  { access: 'owner', maxBody },
  {
    method: 'patch',
    path: '/organisations/{organisation}',
    operationId: 'changeOrganisation',
    tags,
    summary: 'Change the name, website or description of an organisation',
    request: { params: ofOrganisation, body: jsonBody(organisationChangeSchema) },
    responses: { 200: jsonAnswer(organisationSchema, 'The organisation') },
  },
);

const getMembers = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}/members',
    operationId: 'listMembers',
    tags,
    summary: 'List who belongs to an organisation',
    request: { params: ofOrganisation },
    responses: {
      200: jsonAnswer(z.object({ members: z.array(memberSchema).readonly() }), 'The members'),
    },
  },
);

const patchMember = defineRoute(
  { access: 'owner', maxBody },
  {
    method: 'patch',
    path: '/organisations/{organisation}/members/{person}',
    operationId: 'changePermission',
    tags,
    summary: 'Change what a member may do',
    request: { params: ofMember, body: permissionBody },
    responses: nothing,
  },
);

const deleteMember = defineRoute(
  { access: 'owner' },
  {
    method: 'delete',
    path: '/organisations/{organisation}/members/{person}',
    operationId: 'removeMember',
    tags,
    summary: 'Take a member out',
    request: { params: ofMember },
    responses: nothing,
  },
);

const deleteMembership = defineRoute(
  { access: 'reader' },
  {
    method: 'delete',
    path: '/organisations/{organisation}/membership',
    operationId: 'leaveOrganisation',
    tags,
    summary: 'Leave an organisation',
    description: 'The last owner cannot.',
    request: { params: ofOrganisation },
    responses: nothing,
  },
);

const getInvitations = defineRoute(
  { access: 'owner' },
  {
    method: 'get',
    path: '/organisations/{organisation}/invitations',
    operationId: 'listInvitations',
    tags,
    summary: 'List open invitations',
    request: { params: ofOrganisation },
    responses: {
      200: jsonAnswer(
        z.object({ invitations: z.array(invitationSchema).readonly() }),
        'The newest first, without their links',
      ),
    },
  },
);

const postInvitation = defineRoute(
  { access: 'owner', maxBody },
  {
    method: 'post',
    path: '/organisations/{organisation}/invitations',
    operationId: 'inviteMember',
    tags,
    summary: 'Make a link that lets one person in',
    request: { params: ofOrganisation, body: permissionBody },
    responses: { 201: jsonAnswer(madeInvitationSchema, 'The invitation; its link is shown once') },
  },
);

const deleteInvitation = defineRoute(
  { access: 'owner' },
  {
    method: 'delete',
    path: '/organisations/{organisation}/invitations/{invitation}',
    operationId: 'revokeInvitation',
    tags,
    summary: 'Take an invitation back',
    request: { params: ofInvitation },
    responses: nothing,
  },
);

const postPreview = defineRoute(
  { access: 'person', maxBody },
  {
    method: 'post',
    path: '/invitations/preview',
    operationId: 'previewInvitation',
    tags,
    summary: 'See where an invitation leads to',
    request: { body: tokenBody },
    responses: { 200: jsonAnswer(invitationPreviewSchema, 'The organisation and the permission') },
  },
);

const postAccept = defineRoute(
  { access: 'person', maxBody },
  {
    method: 'post',
    path: '/invitations/accept',
    operationId: 'acceptInvitation',
    tags,
    summary: 'Accept an invitation',
    request: { body: tokenBody },
    responses: { 200: jsonAnswer(ownOrganisationSchema, 'The organisation that I belong to now') },
  },
);

/** `/v1/organisations`, `/v1/invitations` */
export function organisationRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(getOrganisations, async (c) => {
      const organisations = valueOf(await listOrganisations(contextOf(c, service)));
      return c.json({ organisations }, 200);
    })
    .openapi(postOrganisation, async (c) => {
      const made = await createOrganisation(contextOf(c, service), c.req.valid('json'));
      return c.json(valueOf(made), 201);
    })
    .openapi(getOrganisation, async (c) => {
      const { organisation } = c.req.valid('param');
      return c.json(valueOf(await readOrganisation(contextOf(c, service), organisation)), 200);
    })
    .openapi(patchOrganisation, async (c) => {
      const { organisation } = c.req.valid('param');
      const context = contextOf(c, service);
      return c.json(
        valueOf(await changeOrganisation(context, organisation, c.req.valid('json'))),
        200,
      );
    })
    .openapi(getMembers, async (c) => {
      const { organisation } = c.req.valid('param');
      const members = valueOf(await listMembers(contextOf(c, service), organisation));
      return c.json({ members }, 200);
    })
    .openapi(patchMember, async (c) => {
      const { permission } = c.req.valid('json');
      valueOf(await changePermission(contextOf(c, service), c.req.valid('param'), permission));
      return c.body(null, 204);
    })
    .openapi(deleteMember, async (c) => {
      valueOf(await removeMember(contextOf(c, service), c.req.valid('param')));
      return c.body(null, 204);
    })
    .openapi(deleteMembership, async (c) => {
      const context = contextOf(c, service);
      const person = context.viewer.kind === 'person' ? context.viewer.person : '';
      const { organisation } = c.req.valid('param');
      valueOf(await removeMember(context, { organisation, person }));
      return c.body(null, 204);
    })
    .openapi(getInvitations, async (c) => {
      const { organisation } = c.req.valid('param');
      const invitations = valueOf(await listInvitations(contextOf(c, service), organisation));
      return c.json({ invitations }, 200);
    })
    .openapi(postInvitation, async (c) => {
      const { organisation } = c.req.valid('param');
      const { permission } = c.req.valid('json');
      const made = await inviteMember(contextOf(c, service), organisation, permission);
      return c.json(valueOf(made), 201);
    })
    .openapi(deleteInvitation, async (c) => {
      const { organisation, invitation: id } = c.req.valid('param');
      valueOf(await revokeInvitation(contextOf(c, service), { organisation, id }));
      return c.body(null, 204);
    })
    .openapi(postPreview, async (c) => {
      const { token } = c.req.valid('json');
      return c.json(valueOf(await previewInvitation(contextOf(c, service), token)), 200);
    })
    .openapi(postAccept, async (c) => {
      const { token } = c.req.valid('json');
      return c.json(valueOf(await acceptInvitation(contextOf(c, service), token)), 200);
    });
}
