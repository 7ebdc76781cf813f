import type { CandidacyEvent } from '../../domain/candidacy.js';
import { addEvent } from '../../store/board-events.js';
import {
  readCandidacy,
  writeCandidacy,
  type CandidacyRef,
  type StoredCandidacy,
} from '../../store/candidacies.js';
import { inTransaction, type Queries } from '../../store/database.js';
import { changedMeanwhile, toRefusal } from '../board/to-refusal.js';
import type { Context } from '../context.js';
import { notFound, type Outcome, type Refusal } from '../outcome.js';
import { readTarget, stepWithTarget, writeTarget, type Target } from './target.js';

/** One candidacy, and the versions that whoever acts has seen; what is left out is not compared. */
export type Seen = CandidacyRef & {
  readonly version?: number;
  readonly targetVersion?: number;
};

/** What candidacies of either kind are called where there is none. */
export const NAME = 'proposal or application';

/** An event of a candidacy, and what comes with it in the same transaction. */
export interface Act<Value> {
  readonly event: CandidacyEvent;
  /** What else may forbid it, looked at while both are held. */
  readonly refuse?: (stored: StoredCandidacy, target: Target | null) => Refusal | null;
  /** What else changes of the candidacy. */
  readonly change?: (stored: StoredCandidacy) => Partial<StoredCandidacy>;
  /** What is written beside it, and what comes of the whole. */
  readonly finish: (db: Queries, after: StoredCandidacy, target: Target | null) => Promise<Value>;
}

/**
 * Carries out one event: the target is held first and the candidacy after it, always in this order,
 * so that of two who act at once one comes second and sees what the first one did. All of it is
 * stored, with its history, or nothing is.
 */
export async function carryOut<Value>(
  { database, now }: Context,
  { version, targetVersion, ...ref }: Seen,
  { event, refuse, change, finish }: Act<Value>,
): Promise<Outcome<Value>> {
  return inTransaction(database, async (db): Promise<Outcome<Value>> => {
    const seen = await readCandidacy(db, ref);
    if (seen === null) return notFound(NAME);
    const { organisation, kind } = seen;
    const target = await readTarget(db, kind, { organisation, id: seen.target }, true);
    const stored = await readCandidacy(db, ref, true);
    if (stored === null) return notFound(NAME);
    if (version !== undefined && stored.version !== version) {
      return changedMeanwhile(kind, stored.version);
    }
    const present = versionOf(target);
    if (targetVersion !== undefined && present !== targetVersion) {
      return changedMeanwhile(kind === 'proposal' ? 'project' : 'listing', present);
    }
    const refusal = refuse?.(stored, target) ?? null;
    if (refusal !== null) return refusal;
    const stepped = stepWithTarget(target, stored.status, event);
    if (stepped.kind === 'refused') return toRefusal(stepped);
    const after: StoredCandidacy = {
      ...{ ...stored, ...change?.(stored), status: stepped.state.status },
      ...{ version: stored.version + 1, updated: now },
    };
    await writeCandidacy(db, after);
    await noteEvent(db, after, event);
    const by = 'by' in event ? event.by : null;
    await writeTarget(db, target, stepped.state.target, { at: now, by });
    return { kind: 'ok', value: await finish(db, after, stepped.state.target) };
  });
}

/** Version of a project or a listing; 0 where it is gone. */
export function versionOf(target: Target | null): number {
  if (target === null) return 0;
  return target.kind === 'proposal' ? target.project.version : target.listing.version;
}

/** Adds an event to the history of a candidacy. */
export async function noteEvent(
  db: Queries,
  { organisation, kind, id, version }: StoredCandidacy,
  event: CandidacyEvent | { readonly type: 'create'; readonly at: string; readonly by: string },
): Promise<void> {
  await addEvent(db, {
    ...{ organisation, kind, subject: id, number: version, type: event.type, at: event.at },
    by: 'by' in event ? event.by : null,
    reason: 'reason' in event ? event.reason : null,
    wanted: null,
  });
}
