import { randomUUID } from 'node:crypto';
import { newProject, stepProject } from '../../board/project.js';
import type { OwnProject, ProjectAnalysis, ProjectContent } from '../../domain/project.js';
import type { ProjectEvent } from '../../domain/project-status.js';
import { inTransaction, runQuery } from '../../store/database.js';
import { addEvent } from '../../store/board-events.js';
import {
  addProject,
  countProjects,
  countProposals,
  readProject,
  writeProject,
  type ProjectKey,
} from '../../store/projects.js';
import { refuseFaults } from '../accounts/check-fields.js';
import { requireMember } from '../accounts/require-member.js';
import { keptRates } from '../board/kept-rates.js';
import { changedMeanwhile, toRefusal } from '../board/to-refusal.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import type { EngineThreads } from '../service/engine-threads.js';
import { checkProject, toContent, type ProjectInput } from './check-project.js';
import { toOwn } from './views.js';

export type { ProjectInput } from './check-project.js';

/** What reads a project. */
export type ProjectReader = Pick<EngineThreads, 'run'>;

/** Projects that one organisation may have. */
const MOST_PROJECTS = 1_000;

/** Begins a project, as a draft that only the organisation sees. */
export async function createProject(
  context: Context,
  engine: ProjectReader,
  organisation: string,
  given: ProjectInput,
): Promise<Outcome<OwnProject>> {
  const { database, viewer, now } = context;
  const member = requireMember(viewer, organisation, 'editor');
  if (member.kind !== 'ok') return member;
  const read = await readInput(engine, given);
  if (read.kind !== 'ok') return read;
  const { content, analysis } = read.value;
  const project = {
    ...{ organisation, id: randomUUID(), version: 1, content, analysis, blind: given.blind },
    status: newProject(given.wanted),
    ...{ createdBy: member.value.person, created: now, updated: now, published: null },
  };
  return inTransaction(database, async (db): Promise<Outcome<OwnProject>> => {
    if ((await countProjects(db, organisation)) >= MOST_PROJECTS) {
      const message = `An organisation has at most ${MOST_PROJECTS} projects.`;
      return { kind: 'conflict', code: 'too-many-projects', message };
    }
    await addProject(db, project);
    await addEvent(db, {
      ...{ organisation, kind: 'project', subject: project.id, number: 1, type: 'create' },
      ...{ at: now, by: member.value.person, wanted: given.wanted, reason: null },
    });
    return ok(toOwn(project, 0));
  });
}

/** Changes what a project says, upon the version that its writer saw. */
export async function changeProject(
  context: Context,
  engine: ProjectReader,
  key: ProjectKey & { readonly version: number },
  given: ProjectInput,
): Promise<Outcome<OwnProject>> {
  const member = requireMember(context.viewer, key.organisation, 'editor');
  if (member.kind !== 'ok') return member;
  const read = await readInput(engine, given);
  if (read.kind !== 'ok') return read;
  const { person } = member.value;
  const event: ProjectEvent = { type: 'edit', at: context.now, by: person, wanted: given.wanted };
  return carryOut(context, key, event, { ...read.value, blind: given.blind });
}

/** What a client does with a project as a whole. */
export type ProjectAct = 'publish' | 'close' | 'reopen' | 'withdraw';

/** Publishes, closes, opens again or withdraws a project, upon the version that was seen. */
export async function actOnProject(
  context: Context,
  key: ProjectKey & { readonly version: number },
  act: ProjectAct,
): Promise<Outcome<OwnProject>> {
  const member = requireMember(context.viewer, key.organisation, 'editor');
  if (member.kind !== 'ok') return member;
  return carryOut(context, key, { type: act, at: context.now, by: member.value.person }, {});
}

interface ProjectChange {
  readonly content?: ProjectContent;
  readonly analysis?: ProjectAnalysis;
  readonly blind?: boolean;
}

/** One event of a project: all of it is stored, with its history, or nothing is. */
async function carryOut(
  { database, now }: Context,
  { version, ...key }: ProjectKey & { readonly version: number },
  event: ProjectEvent,
  change: ProjectChange,
): Promise<Outcome<OwnProject>> {
  return inTransaction(database, async (db): Promise<Outcome<OwnProject>> => {
    const stored = await readProject(db, key, true);
    if (stored === null) return notFound('project');
    if (stored.version !== version) return changedMeanwhile('project', stored.version);
    const stepped = stepProject(stored.status, event);
    if (stepped.kind === 'refused') return toRefusal(stepped);
    const mixed = stored.analysis.rate.mixed;
    if (event.type === 'publish' && mixed !== null) {
      return refuseFaults([{ pointer: '/budget/currency', detail: mixed }])!;
    }
    const published = event.type === 'publish' ? now : stored.published;
    const next = {
      ...{ ...stored, ...change, status: stepped.state, published },
      ...{ version: version + 1, updated: now },
    };
    await writeProject(db, next);
    await addEvent(db, {
      ...{ organisation: key.organisation, kind: 'project', subject: key.id },
      ...{ number: next.version, type: event.type, at: now, by: event.by, reason: null },
      wanted: event.type === 'edit' ? event.wanted : null,
    });
    return ok(toOwn(next, await countProposals(db, key)));
  });
}

async function readInput(
  engine: ProjectReader,
  given: ProjectInput,
): Promise<Outcome<{ readonly content: ProjectContent; readonly analysis: ProjectAnalysis }>> {
  const content = toContent(given);
  const faults = refuseFaults(checkProject(content, given.wanted, keptRates()));
  if (faults !== null) return faults;
  const analysis = await engine.run('planProject', { ...content, wanted: given.wanted });
  return ok({ content, analysis });
}

/** Reads a project without storing anything, for whoever is still writing it. */
export async function analyzeDraft(
  engine: ProjectReader,
  given: ProjectInput,
): Promise<Outcome<ProjectAnalysis>> {
  const read = await readInput(engine, given);
  return read.kind === 'ok' ? ok(read.value.analysis) : read;
}

/** A project of one's organisation. */
export async function readOwnProject(
  { database, viewer }: Context,
  key: ProjectKey,
): Promise<Outcome<OwnProject>> {
  const member = requireMember(viewer, key.organisation, 'reader');
  if (member.kind !== 'ok') return member;
  return runQuery(database, async (db): Promise<Outcome<OwnProject>> => {
    const stored = await readProject(db, key);
    if (stored === null) return notFound('project');
    return ok(toOwn(stored, await countProposals(db, key)));
  });
}
