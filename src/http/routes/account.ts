import { OpenAPIHono, z } from '@hono/zod-openapi';
import { changeAccount, changePassword } from '../../app/accounts/change-account.js';
import { readMe } from '../../app/accounts/me.js';
import { askForReset, resetPassword } from '../../app/accounts/reset-password.js';
import { signIn, signOut, signOutEverywhere } from '../../app/accounts/sign-in.js';
import { signUp, type BegunSession, type Origin } from '../../app/accounts/sign-up.js';
import type { Service } from '../../app/service/service.js';
import type { Context } from 'hono';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import {
  accountChangeSchema,
  emailSchema,
  meSchema,
  passwordChangeSchema,
  passwordSchema,
  sessionSchema,
  signInSchema,
  signUpSchema,
  tokenSchema,
} from '../schemas/account.js';
import { dropSessionCookie, requireSafeWay, writeSessionCookie } from '../session-cookie.js';

const tags = ['Account'];
/** Most bytes of a body of this resource: a few lines. */
const maxBody = 20_000;
const nothing = { 204: { description: 'Done' } } as const;

const createAccount = defineRoute(
  { access: 'public', maxBody },
  {
    method: 'post',
    path: '/account',
    operationId: 'signUp',
    tags,
    summary: 'Make an account and sign in to it',
    request: { body: jsonBody(signUpSchema) },
    responses: { 201: jsonAnswer(meSchema, 'Whoever is signed in now') },
  },
);

const readAccount = defineRoute(
  { access: 'person' },
  {
    method: 'get',
    path: '/account',
    operationId: 'readAccount',
    tags,
    summary: 'Who am I',
    responses: { 200: jsonAnswer(meSchema, 'Whoever asks') },
  },
);

const patchAccount = defineRoute(
  { access: 'person', maxBody },
  {
    method: 'patch',
    path: '/account',
    operationId: 'changeAccount',
    tags,
    summary: 'Change name or address',
    request: { body: jsonBody(accountChangeSchema) },
    responses: { 200: jsonAnswer(meSchema, 'Whoever asks') },
  },
);

const putPassword = defineRoute(
  { access: 'person', maxBody },
  {
    method: 'put',
    path: '/account/password',
    operationId: 'changePassword',
    tags,
    summary: 'Change the password',
    description: 'Ends all other sessions and begins a new one.',
    request: { body: jsonBody(passwordChangeSchema) },
    responses: { 200: jsonAnswer(meSchema, 'Whoever asks') },
  },
);

const readSession = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/session',
    operationId: 'readSession',
    tags,
    summary: 'Who is signed in, if anybody',
    responses: { 200: jsonAnswer(sessionSchema, 'Whoever asks, or nobody') },
  },
);

const createSession = defineRoute(
  { access: 'public', maxBody },
  {
    method: 'post',
    path: '/session',
    operationId: 'signIn',
    tags,
    summary: 'Sign in',
    request: { body: jsonBody(signInSchema) },
    responses: { 200: jsonAnswer(meSchema, 'Whoever is signed in now') },
  },
);

const deleteSession = defineRoute(
  { access: 'public' },
  {
    method: 'delete',
    path: '/session',
    operationId: 'signOut',
    tags,
    summary: 'Sign out',
    responses: nothing,
  },
);

const deleteSessions = defineRoute(
  { access: 'person' },
  {
    method: 'delete',
    path: '/sessions',
    operationId: 'signOutEverywhere',
    tags,
    summary: 'Sign out everywhere',
    responses: nothing,
  },
);

const createReset = defineRoute(
  { access: 'public', maxBody },
  {
    method: 'post',
    path: '/password-reset',
    operationId: 'askForPasswordReset',
    tags,
    summary: 'Ask for a link that sets a new password',
    description: 'The answer is the same whether anybody has the address or not.',
    request: { body: jsonBody(z.strictObject({ email: emailSchema })) },
    responses: { 204: { description: 'A link was sent if somebody has the address' } },
  },
);

const putReset = defineRoute(
  { access: 'public', maxBody },
  {
    method: 'put',
    path: '/password-reset',
    operationId: 'resetPassword',
    tags,
    summary: 'Set a new password by a link, and sign in',
    request: {
      body: jsonBody(z.strictObject({ token: tokenSchema, password: passwordSchema })),
    },
    responses: { 200: jsonAnswer(meSchema, 'Whoever is signed in now') },
  },
);

/** `/v1/account`, `/v1/session`, `/v1/password-reset` */
export function accountRoutes(service: Service) {
  return new OpenAPIHono<HttpEnv>()
    .openapi(createAccount, async (c) => {
      requireSafeWay(c);
      const begun = await signUp(contextOf(c, service), c.req.valid('json'), originOf(c));
      return c.json(await enter(c, service, valueOf(begun)), 201);
    })
    .openapi(readAccount, async (c) => c.json(valueOf(await readMe(contextOf(c, service))), 200))
    .openapi(patchAccount, async (c) => {
      const changed = await changeAccount(contextOf(c, service), c.req.valid('json'));
      return c.json(valueOf(changed), 200);
    })
    .openapi(putPassword, async (c) => {
      const begun = await changePassword(contextOf(c, service), c.req.valid('json'));
      return c.json(await enter(c, service, valueOf(begun)), 200);
    })
    .openapi(readSession, async (c) => {
      c.header('cache-control', 'no-store');
      if (c.get('viewer').kind === 'anonymous') return c.json({ me: null }, 200);
      return c.json({ me: valueOf(await readMe(contextOf(c, service))) }, 200);
    })
    .openapi(createSession, async (c) => {
      requireSafeWay(c);
      const begun = await signIn(contextOf(c, service), c.req.valid('json'), originOf(c));
      return c.json(await enter(c, service, valueOf(begun)), 200);
    })
    .openapi(deleteSession, async (c) => {
      await signOut(contextOf(c, service), c.get('sessionToken'));
      dropSessionCookie(c);
      return c.body(null, 204);
    })
    .openapi(deleteSessions, async (c) => {
      await signOutEverywhere(contextOf(c, service));
      dropSessionCookie(c);
      return c.body(null, 204);
    })
    .openapi(createReset, async (c) => {
      const from = { address: c.get('address'), send: c.get('sendLetter') };
      valueOf(await askForReset(contextOf(c, service), c.req.valid('json'), from));
      return c.body(null, 204);
    })
    .openapi(putReset, async (c) => {
      requireSafeWay(c);
      const begun = await resetPassword(contextOf(c, service), c.req.valid('json'), originOf(c));
      return c.json(await enter(c, service, valueOf(begun)), 200);
    });
}

function originOf(c: Context<HttpEnv>): Origin {
  return { address: c.get('address'), token: c.get('sessionToken') };
}

/** Hands the browser a session that began, and says who is signed in now. */
async function enter(c: Context<HttpEnv>, service: Service, { token, person }: BegunSession) {
  writeSessionCookie(c, token);
  const viewer = { kind: 'person', person, operator: false, memberships: [] } as const;
  return valueOf(await readMe({ ...contextOf(c, service), viewer }));
}
