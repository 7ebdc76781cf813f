import type { OwnProject, PublicProject } from '../../domain/project.js';
import { runQuery } from '../../store/database.js';
import { findProject, listOpenProjects, listProjectsOf } from '../../store/projects.js';
import { requireMember } from '../accounts/require-member.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import { toOwn, toPublic } from './views.js';

/** Projects of one's organisation, the newest first. */
export async function listOwnProjects(
  { database, viewer }: Context,
  organisation: string,
): Promise<Outcome<readonly OwnProject[]>> {
  const member = requireMember(viewer, organisation, 'reader');
  if (member.kind !== 'ok') return member;
  const stored = await runQuery(database, (db) => listProjectsOf(db, organisation));
  return ok(stored.map(({ proposals, ...project }) => toOwn(project, proposals)));
}

/** Open projects, a part at a time. */
export interface ProjectPage {
  readonly projects: readonly PublicProject[];
  /** What to ask for next; `null` at the end. */
  readonly next: string | null;
}

/** Projects that take proposals, the newest first. */
export async function listPublicProjects(
  { database }: Context,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<Outcome<ProjectPage>> {
  const found = await runQuery(database, (db) => listOpenProjects(db, { limit: limit + 1, after }));
  const projects = found.slice(0, limit).map(toPublic);
  return ok({ projects, next: found.length > limit ? (projects.at(-1)?.id ?? null) : null });
}

/** A project that was published, whatever has become of it. */
export async function readPublicProject(
  { database }: Context,
  id: string,
): Promise<Outcome<PublicProject>> {
  const found = await runQuery(database, (db) => findProject(db, id));
  return found === null ? notFound('project') : ok(toPublic(found));
}
