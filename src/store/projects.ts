import { sql, type Selectable } from 'kysely';
import type { ProjectAnalysis, ProjectContent } from '../domain/project.js';
import type { ProjectStatus } from '../domain/project-status.js';
import type { BoardTables } from './board-tables.js';
import type { Queries } from './database.js';

/** Names a project for good. */
export interface ProjectKey {
  readonly organisation: string;
  readonly id: string;
}

/** A project as it is stored. Instants are ISO 8601. */
export interface StoredProject extends ProjectKey {
  /** Counts every change; a change names the version that it was made upon. */
  readonly version: number;
  readonly status: ProjectStatus;
  readonly content: ProjectContent;
  readonly analysis: ProjectAnalysis;
  readonly blind: boolean;
  readonly createdBy: string | null;
  readonly created: string;
  readonly updated: string;
  readonly published: string | null;
}

/** A project with the name of its client. */
export interface ProjectOfClient extends StoredProject {
  readonly client: { readonly slug: string; readonly name: string };
}

/** Adds a project. */
export async function addProject(db: Queries, project: StoredProject): Promise<void> {
  await db
    .insertInto('projects')
    .values({
      organisation: project.organisation,
      id: project.id,
      created_by_person: project.createdBy,
      created: project.created,
      ...toRow(project),
    })
    .execute();
}

/** Stores a project that was read and held in the same transaction. */
export async function writeProject(db: Queries, project: StoredProject): Promise<void> {
  await db
    .updateTable('projects')
    .set(toRow(project))
    .where('organisation', '=', project.organisation)
    .where('id', '=', project.id)
    .execute();
}

/**
 * A project, or `null`.
 *
 * @param hold nobody else may change it until the transaction ends
 */
export async function readProject(
  db: Queries,
  { organisation, id }: ProjectKey,
  hold = false,
): Promise<StoredProject | null> {
  const row = await db
    .selectFrom('projects')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .$if(hold, (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : toProject(row);
}

/** A project that was published, by its own id: for its page. */
export async function findProject(db: Queries, id: string): Promise<ProjectOfClient | null> {
  const [project] = await selectWithClient(db).where('p.id', '=', id).execute();
  return project === undefined ? null : toProjectOfClient(project);
}

/** Open projects, the newest first. */
export async function listOpenProjects(
  db: Queries,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<readonly ProjectOfClient[]> {
  const rows = await selectWithClient(db)
    .where('p.state', '=', 'open')
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(p.published, p.id) < (select published, id from projects where id = ${after!})`,
      ),
    )
    .orderBy('p.published', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toProjectOfClient);
}

/** Projects of an organisation, the newest first, with the number of proposals that stand. */
export async function listProjectsOf(
  db: Queries,
  organisation: string,
): Promise<readonly (StoredProject & { readonly proposals: number })[]> {
  const rows = await db
    .selectFrom('projects as p')
    .selectAll('p')
    .select(standingProposals)
    .where('p.organisation', '=', organisation)
    .orderBy('p.created', 'desc')
    .orderBy('p.id')
    .execute();
  return rows.map(({ proposals, ...row }) => ({ ...toProject(row), proposals }));
}

/** Proposals to a project that were sent and not withdrawn. */
export async function countProposals(
  db: Queries,
  { organisation, id }: ProjectKey,
): Promise<number> {
  const row = await db
    .selectFrom('candidacies')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('organisation', '=', organisation)
    .where('target', '=', id)
    .where('state', 'not in', ['draft', 'withdrawn'])
    .executeTakeFirstOrThrow();
  return row.n;
}

/** How many projects an organisation has. */
export async function countProjects(db: Queries, organisation: string): Promise<number> {
  const row = await db
    .selectFrom('projects')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('organisation', '=', organisation)
    .executeTakeFirstOrThrow();
  return row.n;
}

const standingProposals = sql<number>`(
  select count(*) from candidacies c
  where c.organisation = p.organisation and c.target = p.id
    and c.state not in ('draft', 'withdrawn')
)`.as('proposals');

function selectWithClient(db: Queries) {
  return db
    .selectFrom('projects as p')
    .innerJoin('organisations as o', 'o.organisation', 'p.organisation')
    .selectAll('p')
    .select(['o.slug', 'o.name'])
    .where('p.published', 'is not', null);
}

function toRow({ version, status, content, analysis, blind, updated, published }: StoredProject) {
  const { title, ...rest } = content;
  return {
    ...{ version, title, blind, updated, published },
    ...{ state: status.state, wanted: status.wanted, accepted: status.accepted },
    content: JSON.stringify(rest),
    analysis: JSON.stringify(analysis),
  };
}

type Row = Selectable<BoardTables['projects']>;

function toProject(row: Row): StoredProject {
  const { organisation, id, version, state, wanted, accepted, title, blind, analysis } = row;
  return {
    ...{ organisation, id, version, blind, analysis },
    status: { state, wanted, accepted },
    content: { title, ...row.content },
    createdBy: row.created_by_person,
    created: row.created.toISOString(),
    updated: row.updated.toISOString(),
    published: row.published?.toISOString() ?? null,
  };
}

function toProjectOfClient({
  slug,
  name,
  ...row
}: Row & { readonly slug: string; readonly name: string }): ProjectOfClient {
  return { ...toProject(row), client: { slug, name } };
}
