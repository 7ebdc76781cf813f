import { compareCandidacies } from '../../board/compare-candidacies.js';
import type {
  CandidacyComparison,
  CandidacyKind,
  HistoryEntry,
  ShownCandidacy,
} from '../../domain/candidacy.js';
import { readEvents } from '../../store/board-events.js';
import {
  listSentTo,
  readCandidacy,
  readLines,
  writeCandidacy,
  type StoredCandidacy,
} from '../../store/candidacies.js';
import { inTransaction, runQuery, type Queries } from '../../store/database.js';
import { readPeople } from '../../store/people-by-id.js';
import { requireMember } from '../accounts/require-member.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';
import type { EngineThreads } from '../service/engine-threads.js';
import { NAME } from './carry-out.js';
import { noteSeen } from './note-seen.js';
import { toEntry } from './own-candidacies.js';
import { toShown } from './show.js';
import { isBlind, readTarget, type Target } from './target.js';

/** Names what an organisation asks candidacies for. */
export interface TargetKey {
  readonly organisation: string;
  readonly kind: CandidacyKind;
  /** Id of the project or listing. */
  readonly target: string;
}

/** Names one of the candidacies that were sent to an organisation. */
export interface SentKey {
  readonly organisation: string;
  readonly id: string;
}

/**
 * All that was sent to a project or a listing, side by side by requirement. Nothing is ranked and
 * nothing is rejected by it: a person reads, and decides. That it was seen is written down.
 */
export async function compareSent(
  { database, viewer, now }: Context,
  engine: Pick<EngineThreads, 'run'>,
  { organisation, kind, target: id }: TargetKey,
): Promise<Outcome<CandidacyComparison>> {
  const member = requireMember(viewer, organisation, 'reader');
  if (member.kind !== 'ok') return member;
  const target = await runQuery(database, (db) => readTarget(db, kind, { organisation, id }));
  if (target === null) return notFound(kind === 'proposal' ? 'project' : 'listing');
  const requirements = await readRequirements(engine, target);
  const by = member.value.person;
  return inTransaction(database, async (db): Promise<Outcome<CandidacyComparison>> => {
    const sent = await listSentTo(db, organisation, id);
    const shown = await showAll(db, sent, target);
    await noteSeen(db, { by, at: now, what: 'candidacy-listed' }, sent);
    const compared = shown.map((one, at) => ({ shown: one, textSkills: skillsOf(one, sent[at]!) }));
    return ok(compareCandidacies(requirements, compared));
  });
}

/** A withdrawn one shows nothing, and so names no skills. */
function skillsOf({ content }: ShownCandidacy, { skills }: StoredCandidacy): readonly string[] {
  return content.text === '' ? [] : skills;
}

/** One of those that were sent, blind where it was not opened yet. */
export async function readSent(
  { database, viewer, now }: Context,
  key: SentKey,
): Promise<Outcome<ShownCandidacy>> {
  const member = requireMember(viewer, key.organisation, 'reader');
  if (member.kind !== 'ok') return member;
  const by = member.value.person;
  return inTransaction(database, async (db): Promise<Outcome<ShownCandidacy>> => {
    const stored = await readCandidacy(db, key);
    if (stored === null || stored.sent === null) return notFound(NAME);
    await noteSeen(db, { by, at: now, what: 'candidacy-read' }, [stored]);
    return ok(await showOne(db, stored));
  });
}

/** Opens one that was shown blind, for all members and for good; that is written down. */
export async function openSent(
  { database, viewer, now }: Context,
  key: SentKey,
): Promise<Outcome<ShownCandidacy>> {
  const member = requireMember(viewer, key.organisation, 'editor');
  if (member.kind !== 'ok') return member;
  const by = member.value.person;
  return inTransaction(database, async (db): Promise<Outcome<ShownCandidacy>> => {
    const stored = await readCandidacy(db, key, true);
    if (stored === null || stored.sent === null) return notFound(NAME);
    if (stored.opened !== null) return ok(await showOne(db, stored));
    // Not an event of its state: its version stays, so that nothing that was seen becomes stale.
    const opened = { ...stored, opened: now };
    await writeCandidacy(db, opened);
    await noteSeen(db, { by, at: now, what: 'candidacy-opened' }, [stored]);
    return ok(await showOne(db, opened));
  });
}

/** All that happened to one of those that were sent. */
export async function readSentHistory(
  { database, viewer }: Context,
  key: SentKey,
): Promise<Outcome<readonly HistoryEntry[]>> {
  const member = requireMember(viewer, key.organisation, 'reader');
  if (member.kind !== 'ok') return member;
  return runQuery(database, async (db): Promise<Outcome<readonly HistoryEntry[]>> => {
    const stored = await readCandidacy(db, key);
    if (stored === null || stored.sent === null) return notFound(NAME);
    const events = (await readEvents(db, key.organisation, key.id)).map(toEntry);
    // How often a draft was written anew is nobody else's business.
    const sentAt = events.findIndex(({ type }) => type === 'send');
    return ok(events.slice(sentAt));
  });
}

/** One candidacy as the other side sees it. */
export async function showOne(db: Queries, stored: StoredCandidacy): Promise<ShownCandidacy> {
  const { organisation, kind, target: id } = stored;
  const target = await readTarget(db, kind, { organisation, id });
  return (await showAll(db, [stored], target))[0]!;
}

async function showAll(
  db: Queries,
  candidacies: readonly StoredCandidacy[],
  target: Target | null,
): Promise<readonly ShownCandidacy[]> {
  const lines = await readLines(
    db,
    candidacies.map(({ id }) => id),
  );
  const people = await readPeople(
    db,
    candidacies.flatMap(({ status: { person, decidedBy } }) =>
      [person ?? [], decidedBy ?? []].flat(),
    ),
  );
  const blind = isBlind(target);
  return candidacies.map((stored) => {
    const { person, decidedBy } = stored.status;
    return toShown(stored, {
      lines: lines.get(stored.id) ?? [],
      person: person === null ? null : (people.get(person) ?? null),
      decider: decidedBy === null ? null : (people.get(decidedBy)?.name ?? null),
      blind: blind && stored.opened === null,
    });
  });
}

/** What a project or listing asks for, in the order in which it is shown. */
async function readRequirements(
  engine: Pick<EngineThreads, 'run'>,
  target: Target,
): Promise<CandidacyComparison['requirements']> {
  if (target.kind === 'proposal') {
    const { require, prefer } = target.project.analysis;
    return [
      ...require.map(({ skill, label }) => ({ skill, label, level: 'required' as const })),
      ...prefer.map(({ skill, label }) => ({ skill, label, level: 'preferred' as const })),
    ];
  }
  const { title, text } = target.listing.content;
  const { skills } = await engine.run('analyze', {
    posting: { title, text },
    options: { lint: false },
  });
  const levels = ['required', 'preferred'] as const;
  return levels.flatMap((level) =>
    skills
      .filter((one) => one.level === level)
      .map(({ skill, label }) => ({ skill, label, level })),
  );
}
