import { setTimeout as wait } from 'node:timers/promises';
import { goodProject, goodProposal } from '../../../src/app/board/test-board.js';
import type { CandidacyComparison, OwnCandidacy } from '../../../src/domain/candidacy.js';
import type { OwnProject, PublicProject } from '../../../src/domain/project.js';
import type { TrackedItem } from '../../../src/app/tracker/tracker.js';
import type { Random } from '../random.js';
import type { Client, Reply } from './client.js';

/** What clients were told had happened, to be held against the store at the end. */
export interface Told {
  /** Versions that successful changes of a thing gave, by its id. */
  readonly versions: Map<string, number[]>;
  /** Successful acceptances, by project. */
  readonly accepts: Map<string, number>;
  /** The last note of an entry that was stored, by its id. */
  readonly notes: Map<string, string>;
}

/** One behaviour: acts until the time is over. */
export interface Acting {
  readonly client: Client;
  readonly random: Random;
  readonly told: Told;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Longest pause between two requests of one client, in milliseconds. */
const PAUSE = 100;

async function repeat({ random, until }: Acting, act: () => Promise<void>): Promise<void> {
  while (Date.now() < until) {
    await act();
    await wait(random.below(PAUSE));
  }
}

function noteVersion(told: Told, reply: Reply): void {
  if (reply.status >= 300) return;
  const { id, version } = reply.body as { readonly id: string; readonly version: number };
  told.versions.set(id, [...(told.versions.get(id) ?? []), version]);
}

/** A member of a client: posts projects, edits them, compares, opens and decides. */
export function actAsMember(acting: Acting, organisation: string, mates: string[]): Promise<void> {
  const { client, random, told } = acting;
  const at = `/organisations/${organisation}`;
  const post = async (): Promise<void> => {
    const wanted = 1 + random.below(2);
    const input = goodProject({ wanted, blind: random.once(2) });
    const made = await client.send('post project', 'POST', `${at}/projects`, input);
    noteVersion(told, made);
    if (made.status !== 201) return;
    const { id, version } = made.body as OwnProject;
    const path = `${at}/projects/${id}/publish`;
    noteVersion(told, await client.send('publish', 'POST', path, { version }));
    mates.push(id);
  };
  const edit = async (id: string): Promise<void> => {
    const read = await client.send('read project', 'GET', `${at}/projects/${id}`);
    if (read.status !== 200) return;
    const { version, status, blind } = read.body as OwnProject;
    const input = goodProject({ title: `Edit ${version}`, wanted: status.wanted, blind });
    const path = `${at}/projects/${id}?version=${version}`;
    noteVersion(told, await client.send('edit project', 'PUT', path, input));
  };
  const decide = async (id: string): Promise<void> => {
    const seen = await client.send('compare', 'GET', `${at}/projects/${id}/proposals`);
    if (seen.status !== 200) return;
    const { candidacies } = seen.body as CandidacyComparison;
    const waiting = candidacies.filter(({ state }) => state === 'sent' || state === 'shortlisted');
    if (waiting.length === 0) return;
    const one = random.pick(waiting);
    const path = `${at}/candidacies/${one.id}`;
    if (one.blind) await client.send('open', 'POST', `${path}/open`);
    const { version } = one;
    const turn = random.below(6);
    if (turn === 0) {
      noteVersion(told, await client.send('shortlist', 'POST', `${path}/shortlist`, { version }));
    } else if (turn === 1) {
      const body = { version, reason: 'Another one fits better.' };
      noteVersion(told, await client.send('decline', 'POST', `${path}/decline`, body));
    } else {
      await accept(acting, path, id);
    }
  };
  return repeat(acting, async () => {
    if (mates.length === 0 || random.once(12)) return post();
    // The newest ones, so that colleagues meet at the same ones.
    const id = mates[Math.max(0, mates.length - 1 - random.below(3))]!;
    return random.once(4) ? edit(id) : decide(id);
  });
}

async function accept({ client, told }: Acting, path: string, project: string): Promise<void> {
  const preview = await client.send('preview accept', 'GET', `${path}/acceptance`);
  if (preview.status !== 200) return;
  const { version, targetVersion } = preview.body as {
    readonly version: number;
    readonly targetVersion: number;
  };
  const body = { version, targetVersion };
  // Twice at once, as an impatient hand does.
  const replies = await Promise.all([
    client.send('accept', 'POST', `${path}/accept`, body),
    client.send('accept', 'POST', `${path}/accept`, body),
  ]);
  for (const reply of replies) {
    noteVersion(told, reply);
    if (reply.status === 200) told.accepts.set(project, (told.accepts.get(project) ?? 0) + 1);
  }
}

/** A freelancer: looks around, proposes, takes lines back, withdraws, and keeps a tracker. */
export function actAsFreelancer(acting: Acting): Promise<void> {
  const { client, random } = acting;
  return repeat(acting, async () => {
    const turn = random.below(10);
    if (turn < 5) await propose(acting);
    else if (turn < 8) await keepTracker(acting);
    else if (turn < 9) await client.send('consents', 'GET', '/account/consents');
    else await client.send('own proposals', 'GET', '/account/candidacies?kind=proposal');
  });
}

/** Finds an open project and proposes to it. */
export async function propose({ client, random, told }: Acting): Promise<void> {
  const found = await client.send('open projects', 'GET', '/projects?limit=20');
  if (found.status !== 200) return;
  const { projects } = found.body as { readonly projects: readonly PublicProject[] };
  if (projects.length === 0) return;
  const { id } = random.pick(projects);
  const made = await client.send('propose', 'POST', `/projects/${id}/proposals`, goodProposal());
  noteVersion(told, made);
  if (made.status !== 201) return;
  const { id: candidacy, version } = made.body as OwnCandidacy;
  const path = `/account/candidacies/${candidacy}`;
  await client.send('preview', 'GET', `${path}/preview`);
  noteVersion(told, await client.send('send', 'POST', `${path}/send`, { version, consent: 1 }));
  if (random.once(3)) {
    noteVersion(told, await client.send('revoke', 'POST', `${path}/revoke`, { lines: [1] }));
  }
  if (random.once(6)) {
    const body = { reason: 'Something else came up.' };
    noteVersion(told, await client.send('withdraw', 'POST', `${path}/withdraw`, body));
  }
}

/** Adds to the own tracker, or writes a note; two writes at once, of which one may win. */
export async function keepTracker({ client, random, told }: Acting): Promise<void> {
  const listed = await client.send('tracker', 'GET', '/account/tracker');
  if (listed.status !== 200) return;
  const { items } = listed.body as { readonly items: readonly TrackedItem[] };
  if (items.length < 3) {
    const item = { title: 'Baker', company: null, url: null, note: '', posting: null };
    await client.send('track', 'POST', '/account/tracker', { ...item, state: 'saved' });
    return;
  }
  const { id, version } = random.pick(items);
  const notes = [`${random.below(1e9)}`, `${random.below(1e9)}`];
  const replies = await Promise.all(
    notes.map((note) => client.send('note', 'PATCH', `/account/tracker/${id}`, { version, note })),
  );
  for (const [number, reply] of replies.entries()) {
    noteVersion(told, reply);
    if (reply.status === 200) told.notes.set(id, notes[number]!);
  }
}
