import type {
  CandidacyKind,
  HistoryEntry,
  OwnCandidacy,
  ShownCandidacy,
} from '../../domain/candidacy.js';
import { dayOf } from '../../base/days.js';
import { readEvents, type StoredEvent } from '../../store/board-events.js';
import {
  listCandidaciesOf,
  readCandidacy,
  readLines,
  type StoredCandidacy,
} from '../../store/candidacies.js';
import { readTargets } from '../../store/candidacy-targets.js';
import { runQuery, type Queries } from '../../store/database.js';
import { readAccount } from '../../store/people.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import { NAME } from './carry-out.js';
import { toOwn, toShown } from './show.js';
import { readTarget } from './target.js';

/** The own proposals or applications, the newest first. */
export async function listOwnCandidacies(
  { database, viewer, now }: Context,
  kind: CandidacyKind,
): Promise<Outcome<readonly OwnCandidacy[]>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  return runQuery(database, async (db) => {
    return ok(await describeAll(db, await listCandidaciesOf(db, viewer.person, kind), now));
  });
}

/** One of the own proposals or applications. */
export async function readOwnCandidacy(
  { database, viewer, now }: Context,
  id: string,
): Promise<Outcome<OwnCandidacy>> {
  if (viewer.kind === 'anonymous') return notFound(NAME);
  return runQuery(database, async (db): Promise<Outcome<OwnCandidacy>> => {
    const stored = await readCandidacy(db, { person: viewer.person, id });
    return stored === null ? notFound(NAME) : ok(await describeOwn(db, stored, now));
  });
}

/** All that happened to one of the own proposals or applications. */
export async function readOwnHistory(
  { database, viewer }: Context,
  id: string,
): Promise<Outcome<readonly HistoryEntry[]>> {
  if (viewer.kind === 'anonymous') return notFound(NAME);
  return runQuery(database, async (db): Promise<Outcome<readonly HistoryEntry[]>> => {
    const stored = await readCandidacy(db, { person: viewer.person, id });
    if (stored === null) return notFound(NAME);
    return ok((await readEvents(db, stored.organisation, id)).map(toEntry));
  });
}

/** What the other side sees before and after it opens it: the very same, made the very same way. */
export interface CandidacyPreview {
  /** `null` where it is shown under its name from the start. */
  readonly blind: ShownCandidacy | null;
  readonly opened: ShownCandidacy;
}

/** A proposal or application exactly as the other side sees it, or will once it is sent. */
export async function previewCandidacy(
  { database, viewer }: Context,
  id: string,
): Promise<Outcome<CandidacyPreview>> {
  if (viewer.kind === 'anonymous') return notFound(NAME);
  return runQuery(database, async (db): Promise<Outcome<CandidacyPreview>> => {
    const stored = await readCandidacy(db, { person: viewer.person, id });
    const person = await readAccount(db, { person: viewer.person });
    if (stored === null || person === null) return notFound(NAME);
    const { organisation, kind } = stored;
    const lines = (await readLines(db, [id])).get(id) ?? [];
    const target = await readTarget(db, kind, { organisation, id: stored.target });
    const decider = await nameOf(db, stored.status.decidedBy);
    const show = (blind: boolean): ShownCandidacy =>
      toShown(stored, { lines, person, decider, blind });
    const startsBlind =
      target?.kind === 'proposal' ? target.project.blind : target?.kind === 'application';
    return ok({ blind: startsBlind ? show(true) : null, opened: show(false) });
  });
}

/** A candidacy for whoever made it. */
export async function describeOwn(
  db: Queries,
  stored: StoredCandidacy,
  now: string,
): Promise<OwnCandidacy> {
  return (await describeAll(db, [stored], now))[0]!;
}

/** Candidacies of one person for that person. */
async function describeAll(
  db: Queries,
  candidacies: readonly StoredCandidacy[],
  now: string,
): Promise<readonly OwnCandidacy[]> {
  const ids = candidacies.map(({ id }) => id);
  const targets = await readTargets(db, ids, dayOf(now));
  const lines = await readLines(db, ids);
  // One that was deleted between two queries is left out.
  return candidacies.flatMap((stored) => {
    const target = targets.get(stored.id);
    return target === undefined ? [] : [toOwn(stored, lines.get(stored.id) ?? [], target)];
  });
}

const BY_PERSON: ReadonlySet<string> = new Set(['create', 'edit', 'send', 'revoke', 'withdraw']);

/** An event as both sides may read it: a side did it, always a person of it. */
export function toEntry({ number, type, at, reason }: StoredEvent): HistoryEntry {
  const isNobodys = type === 'leave' || type === 'end';
  const by = isNobodys ? 'nobody' : BY_PERSON.has(type) ? 'person' : 'client';
  return { number, type, at, by, reason };
}

/** A person's name, or `null` where the account is gone. */
export async function nameOf(db: Queries, person: string | null): Promise<string | null> {
  if (person === null) return null;
  return (await readAccount(db, { person }))?.name ?? null;
}
