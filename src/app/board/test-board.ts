import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../domain/account.js';
import type { OwnCandidacy } from '../../domain/candidacy.js';
import type { OwnProject, ProjectAnalysis } from '../../domain/project.js';
import { newListing } from '../../board/listing.js';
import { inTransaction, type Database } from '../../store/database.js';
import { addListing } from '../../store/listings.js';
import { addTestOrganisation, addTestPerson, testViewer } from '../accounts/test-people.js';
import { sendCandidacy } from '../candidacies/send-candidacy.js';
import { startCandidacy, type CandidacyInput } from '../candidacies/write-candidacy.js';
import type { Context } from '../context.js';
import type { Outcome } from '../outcome.js';
import { actOnProject, createProject, type ProjectInput } from '../projects/write-project.js';
import type { EngineThreads } from '../service/engine-threads.js';

/** The time at which tests of the board happen. */
export const BOARD_NOW = '2026-11-21T12:00:00.000Z';

const KNOWN = ['python', 'sql', 'tableau'];
const skill = (id: string) => ({ skill: id, label: id, why: 'brief' as const, required: null });
const analysis: ProjectAnalysis = {
  ...{ text: '', roles: [], team: null, handovers: [], kinds: [], engagement: null, level: null },
  ...{ require: [skill('python')], prefer: [skill('sql')], missing: [] },
  rate: { offered: null, inDollars: null, figures: [], mixed: null, missing: [] },
};

/** A stand-in for the threads: it knows three skills, and that a brief with `mixed` is so. */
export const testEngine: Pick<EngineThreads, 'run'> = {
  run: (task, input) => {
    const given = input as { readonly brief?: string };
    const mixed = given.brief?.includes('mixed') === true ? 'Which currency is meant?' : null;
    const answers: Readonly<Record<string, unknown>> = {
      planProject: { ...analysis, rate: { ...analysis.rate, mixed } },
      nameSkills: Array.isArray(input)
        ? input.map((text) => KNOWN.filter((one) => String(text).toLowerCase().includes(one)))
        : [],
      analyze: { skills: [{ skill: 'sql', label: 'SQL', level: 'required' }] },
    };
    return Promise.resolve(answers[task] as never);
  },
};

/** A project without a fault. */
export function goodProject(given: Partial<ProjectInput> = {}): ProjectInput {
  return {
    title: 'A forecast for our shops',
    brief: 'We want to know how much bread each shop sells next week.',
    deliverables: ['A forecast each Friday'],
    budget: { kind: 'hourly', min: 60, max: 90, currency: 'EUR' },
    duration: { weeks: 6, hoursPerWeek: 20 },
    ...{ workplace: 'remote', location: null, startOn: null, wanted: 1, blind: false },
    ...given,
  };
}

/** A proposal without a fault. */
export function goodProposal(given: Partial<CandidacyInput> = {}): CandidacyInput {
  return {
    text: 'I begin with the sales of two years, in Python.',
    terms: {
      rate: { kind: 'hourly', amount: 80, currency: 'EUR' },
      ...{ startOn: '2026-12-01', weeks: 6 },
    },
    lines: ['Forecast sales of 40 shops in Python', 'Built tables in SQL'],
    ...given,
  };
}

/** An application without a fault. */
export const goodApplication: CandidacyInput = {
  ...{ text: 'I like libraries.', terms: null, lines: ['Built tables in SQL'] },
};

/** People and what they need, for a test. */
export interface TestBoard {
  readonly database: Database;
  /** Owner, a colleague who may edit, and their organisation. */
  readonly anna: Context;
  readonly carl: Context;
  readonly organisation: string;
  /** Freelancers, who have nothing to do with one another. */
  readonly ben: Context;
  readonly dora: Context;
}

/** Who is who in a context. */
export function personOf({ viewer }: Context): string {
  return viewer.kind === 'person' ? viewer.person : '';
}

/** Makes everybody anew. */
export async function makeBoard(database: Database): Promise<TestBoard> {
  const now = BOARD_NOW;
  const add = (name: string) => addTestPerson(database, { now, name });
  const [anna, carl, ben, dora] = [
    ...[await add('Anna Berg'), await add('Carl Holm')],
    ...[await add('Ben Quillfeather'), await add('Dora Vance')],
  ];
  const members = { [anna!]: 'owner', [carl!]: 'editor' } as const;
  const organisation = await addTestOrganisation(database, members, now);
  const of = async (person: string): Promise<Context> => {
    const viewer: Viewer = await testViewer(database, person, now);
    return { database, viewer, now };
  };
  return {
    ...{ database, organisation },
    ...{ anna: await of(anna!), carl: await of(carl!), ben: await of(ben!), dora: await of(dora!) },
  };
}

/** The value of an outcome that must not be refused. */
export function granted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'ok') return outcome.value;
  throw new Error(`${outcome.kind}: ${outcome.message} ${JSON.stringify(outcome)}`);
}

/** An open project of a board's organisation. */
export async function openProject(
  { anna, organisation }: TestBoard,
  given: Partial<ProjectInput> = {},
): Promise<OwnProject> {
  const made = granted(await createProject(anna, testEngine, organisation, goodProject(given)));
  return granted(await actOnProject(anna, made, 'publish'));
}

/** A proposal that was sent. */
export async function sentProposal(
  context: Context,
  { id: target }: { readonly id: string },
  given: Partial<CandidacyInput> = {},
): Promise<OwnCandidacy> {
  const where = { kind: 'proposal', target } as const;
  const draft = granted(await startCandidacy(context, testEngine, where, goodProposal(given)));
  return granted(await sendCandidacy(context, draft, 1));
}

/** A published listing of an organisation, put there as it is. */
export async function addTestListing(
  database: Database,
  organisation: string,
  person: string,
): Promise<string> {
  const listing = randomUUID();
  await inTransaction(database, (db) =>
    addListing(
      db,
      {
        ...{ organisation, listing, answers: [], signs: [], reviewed: true, origin: null },
        status: {
          ...{ ...newListing, state: 'published', firstPublished: '2026-11-20' },
          ...{ datePosted: '2026-11-20', validThrough: '2026-12-20' },
        },
        content: {
          ...{ title: 'Data analyst', text: 'Build tables in SQL.', places: [], remoteFrom: [] },
          ...{ workplace: 'remote', employment: [], pay: null, applyUrl: null },
        },
      },
      { event: 'published', at: BOARD_NOW, by: person },
    ),
  );
  return listing;
}

/** Every row of every table of every schema of ours, as text: what a dump would hold. */
export async function dumpAll(database: Database): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.raw(`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
    order by 1`);
  const dump = new Map<string, string>();
  for (const { name } of rows as readonly { readonly name: string }[]) {
    const all = await database.raw(`select t::text as row from ${name} t`);
    const lines = all.rows as readonly { readonly row: string }[];
    dump.set(name, lines.map(({ row }) => row).join('\n'));
  }
  return dump;
}
