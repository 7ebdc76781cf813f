import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  listOwnProjects,
  listPublicProjects,
  readPublicProject,
} from '../../app/projects/find-projects.js';
import {
  actOnProject,
  analyzeDraft,
  changeProject,
  createProject,
  readOwnProject,
  type ProjectAct,
} from '../../app/projects/write-project.js';
import type { Service } from '../../app/service/service.js';
import type { OwnProject } from '../../domain/project.js';
import { valueOf } from '../answer.js';
import { contextOf } from '../context-of.js';
import { linkNext, readCursor, toCursor } from '../cursor.js';
import { defineRoute, jsonAnswer, jsonBody } from '../define-route.js';
import type { HttpEnv } from '../env.js';
import { idSchema } from '../schemas/account.js';
import { list } from '../schemas/describes.js';
import { nextSchema, pagingQuery } from '../schemas/paging.js';
import {
  ownProjectSchema,
  projectAnalysisSchema,
  projectInputSchema,
  publicProjectSchema,
} from '../schemas/project.js';

const tags = ['Projects'];
const ofOrganisation = z.object({ organisation: idSchema });
const ofProject = ofOrganisation.extend({ project: idSchema });
const versionSchema = z.int().describe('The version that was seen; a newer one is a conflict');
const versionBody = jsonBody(z.strictObject({ version: versionSchema }));

const getProjects = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/projects',
    operationId: 'listProjects',
    tags,
    summary: 'List projects that take proposals, the newest first',
    request: { query: z.object(pagingQuery) },
    responses: {
      200: jsonAnswer(
        z.object({ projects: list(publicProjectSchema), next: nextSchema }),
        'A part of them',
      ),
    },
  },
);

const getProject = defineRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/projects/{project}',
    operationId: 'readProject',
    tags,
    summary: 'Read a project that was published',
    request: { params: z.object({ project: idSchema }) },
    responses: { 200: jsonAnswer(publicProjectSchema, 'The project') },
  },
);

const postAnalysis = defineRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/projects/analyze',
    operationId: 'analyzeProject',
    tags,
    summary: 'Say whom a project takes, what kind it is, what it may cost, and what is missing',
    description: 'Nothing that is sent is stored.',
    request: { body: jsonBody(projectInputSchema) },
    responses: { 200: jsonAnswer(projectAnalysisSchema, 'The analysis') },
  },
);

const getOwnProjects = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}/projects',
    operationId: 'listOwnProjects',
    tags,
    summary: 'List the projects of an organisation, drafts too',
    request: { params: ofOrganisation },
    responses: {
      200: jsonAnswer(z.object({ projects: list(ownProjectSchema) }), 'The projects'),
    },
  },
);

const postProject = defineRoute(
  { access: 'editor' },
  {
    method: 'post',
    path: '/organisations/{organisation}/projects',
    operationId: 'createProject',
    tags,
    summary: 'Begin a project, as a draft',
    request: { params: ofOrganisation, body: jsonBody(projectInputSchema) },
    responses: { 201: jsonAnswer(ownProjectSchema, 'The draft, analysed') },
  },
);

const getOwnProject = defineRoute(
  { access: 'reader' },
  {
    method: 'get',
    path: '/organisations/{organisation}/projects/{project}',
    operationId: 'readOwnProject',
    tags,
    summary: 'Read a project of an organisation',
    request: { params: ofProject },
    responses: { 200: jsonAnswer(ownProjectSchema, 'The project') },
  },
);

const putProject = defineRoute(
  { access: 'editor' },
  {
    method: 'put',
    path: '/organisations/{organisation}/projects/{project}',
    operationId: 'changeProject',
    tags,
    summary: 'Write a project anew',
    request: {
      params: ofProject,
      query: z.object({ version: z.coerce.number().int().openapi({ type: 'integer' }) }),
      body: jsonBody(projectInputSchema),
    },
    responses: { 200: jsonAnswer(ownProjectSchema, 'The project') },
  },
);

/** A thing that a client does with a project as a whole. */
function actRoute<const Act extends ProjectAct>(act: Act, summary: string) {
  return defineRoute(
    { access: 'editor' },
    {
      method: 'post',
      path: `/organisations/{organisation}/projects/{project}/${act}` as const,
      operationId: `${act}Project`,
      tags,
      summary,
      request: { params: ofProject, body: versionBody },
      responses: { 200: jsonAnswer(ownProjectSchema, 'The project') },
    },
  );
}

const postPublish = actRoute('publish', 'Publish a project: from now on it takes proposals');
const postClose = actRoute(
  'close',
  'Close a project: no new proposals; those sent are still decided on, each by a person',
);
const postReopen = actRoute('reopen', 'Open a closed project again');
const postWithdraw = actRoute('withdraw', 'Withdraw a project for good');

/** `/v1/projects`, `/v1/organisations/{organisation}/projects` */
export function projectRoutes(service: Service) {
  const { engine } = service;
  return new OpenAPIHono<HttpEnv>()
    .openapi(getProjects, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const after = readCursor(cursor, idSchema) ?? undefined;
      const page = valueOf(await listPublicProjects(contextOf(c, service), { limit, after }));
      const next = page.next === null ? null : toCursor(page.next);
      linkNext(c, next);
      return c.json({ projects: page.projects, next }, 200);
    })
    .openapi(postAnalysis, async (c) =>
      c.json(valueOf(await analyzeDraft(engine, c.req.valid('json'))), 200),
    )
    .openapi(getProject, async (c) => {
      const { project } = c.req.valid('param');
      return c.json(valueOf(await readPublicProject(contextOf(c, service), project)), 200);
    })
    .openapi(getOwnProjects, async (c) => {
      const { organisation } = c.req.valid('param');
      const projects = valueOf(await listOwnProjects(contextOf(c, service), organisation));
      return c.json({ projects }, 200);
    })
    .openapi(postProject, async (c) => {
      const { organisation } = c.req.valid('param');
      const input = c.req.valid('json');
      const made = await createProject(contextOf(c, service), engine, organisation, input);
      return c.json(valueOf(made), 201);
    })
    .openapi(getOwnProject, async (c) => {
      const { organisation, project: id } = c.req.valid('param');
      const found = await readOwnProject(contextOf(c, service), { organisation, id });
      return c.json(valueOf(found), 200);
    })
    .openapi(putProject, async (c) => {
      const { organisation, project: id } = c.req.valid('param');
      const key = { organisation, id, version: c.req.valid('query').version };
      const changed = changeProject(contextOf(c, service), engine, key, c.req.valid('json'));
      return c.json(valueOf(await changed), 200);
    })
    .openapi(postPublish, async (c) =>
      c.json(await act(c, service, 'publish', c.req.valid('param'), c.req.valid('json')), 200),
    )
    .openapi(postClose, async (c) =>
      c.json(await act(c, service, 'close', c.req.valid('param'), c.req.valid('json')), 200),
    )
    .openapi(postReopen, async (c) =>
      c.json(await act(c, service, 'reopen', c.req.valid('param'), c.req.valid('json')), 200),
    )
    .openapi(postWithdraw, async (c) =>
      c.json(await act(c, service, 'withdraw', c.req.valid('param'), c.req.valid('json')), 200),
    );
}

async function act(
  c: Context<HttpEnv>,
  service: Service,
  what: ProjectAct,
  { organisation, project: id }: { readonly organisation: string; readonly project: string },
  { version }: { readonly version: number },
): Promise<OwnProject> {
  return valueOf(await actOnProject(contextOf(c, service), { organisation, id, version }, what));
}
