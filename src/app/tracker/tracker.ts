import { randomUUID } from 'node:crypto';
import { dayOf } from '../../base/days.js';
import { isDue, newTracker, stepTracker } from '../../board/tracker.js';
import type { TrackerItem, TrackerState } from '../../domain/tracker.js';
import { inTransaction, runQuery } from '../../store/database.js';
import {
  addTrackerItem,
  countTrackerItems,
  dropTrackerItem,
  listTrackerItems,
  readTrackerItem,
  writeTrackerItem,
} from '../../store/tracker-items.js';
import { checkWebsite, refuseFaults, toLine } from '../accounts/check-fields.js';
import { checkLength, toText } from '../board/check-text.js';
import { changedMeanwhile, toRefusal } from '../board/to-refusal.js';
import type { Context } from '../context.js';
import { notFound, ok, type FieldError, type Outcome } from '../outcome.js';

/** What a person notes of one thing that they keep an eye on. */
export interface TrackerInput {
  readonly title: string;
  readonly company: string | null;
  readonly url: string | null;
  readonly note: string;
}

/** The same with where it comes from and how far it is. */
export interface NewTrackerItem extends TrackerInput {
  /** The imported posting, where it is one; an item of it is there once. */
  readonly posting: TrackerItem['posting'];
  readonly state: TrackerState;
}

/** An item, and whether its reminder is due. */
export interface TrackedItem extends TrackerItem {
  readonly due: boolean;
}

const LONGEST = { title: 200, company: 200, note: 20_000, board: 300 };
/** Items that one person may have. */
const MOST_ITEMS = 2_000;

/** The own tracker: what is due first, then the latest changed. */
export async function listTracked({
  database,
  viewer,
  now,
}: Context): Promise<Outcome<readonly TrackedItem[]>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  const items = await runQuery(database, (db) => listTrackerItems(db, viewer.person));
  const shown = items.map((item) => toTracked(item, now));
  return ok([...shown.filter(({ due }) => due), ...shown.filter(({ due }) => !due)]);
}

/** Adds something to the own tracker. */
export async function track(
  { database, viewer, now }: Context,
  given: NewTrackerItem,
): Promise<Outcome<TrackedItem>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  const input = toInput(given);
  const { posting, state } = given;
  const faults = refuseFaults([...checkInput(input), ...checkPosting(posting)]);
  if (faults !== null) return faults;
  const item: TrackerItem = {
    ...{ ...input, id: randomUUID(), posting, status: newTracker(state, dayOf(now)) },
    ...{ created: now, updated: now, version: 1 },
  };
  return inTransaction(database, async (db): Promise<Outcome<TrackedItem>> => {
    if ((await countTrackerItems(db, viewer.person)) >= MOST_ITEMS) {
      const message = `A tracker holds at most ${MOST_ITEMS} entries; delete some.`;
      return { kind: 'conflict', code: 'too-many-items', message };
    }
    if (await addTrackerItem(db, viewer.person, item)) return ok(toTracked(item, now));
    const message = 'This posting is in your tracker already.';
    return { kind: 'conflict', code: 'tracked-already', message };
  });
}

/** A change of an item, upon the version that was seen. */
export interface TrackerChange {
  readonly version: number;
  readonly title?: string | undefined;
  readonly company?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly note?: string | undefined;
  /** Where it stands now, since a day (today where it is left out). */
  readonly state?: TrackerState | undefined;
  readonly since?: string | undefined;
  /** `null` ends the reminder. */
  readonly remindOn?: string | null | undefined;
}

/** Changes an item of the own tracker. */
export async function changeTracked(
  { database, viewer, now }: Context,
  id: string,
  change: TrackerChange,
): Promise<Outcome<TrackedItem>> {
  if (viewer.kind === 'anonymous') return notFound('entry');
  return inTransaction(database, async (db): Promise<Outcome<TrackedItem>> => {
    const stored = await readTrackerItem(db, viewer.person, id);
    if (stored === null) return notFound('entry');
    if (stored.version !== change.version) return changedMeanwhile('entry', stored.version);
    const input = toInput({
      title: change.title ?? stored.title,
      company: change.company === undefined ? stored.company : change.company,
      url: change.url === undefined ? stored.url : change.url,
      note: change.note ?? stored.note,
    });
    const faults = refuseFaults(checkInput(input));
    if (faults !== null) return faults;
    const stepped = stepAll(stored.status, change, now);
    if (stepped.kind !== 'ok') return stepped;
    const next = {
      ...{ ...stored, ...input, status: stepped.value },
      ...{ version: stored.version + 1, updated: now },
    };
    const isWritten = await writeTrackerItem(db, viewer.person, next);
    return isWritten ? ok(toTracked(next, now)) : changedMeanwhile('entry', next.version);
  });
}

/** Deletes an item of the own tracker. */
export async function untrack({ database, viewer }: Context, id: string): Promise<Outcome<null>> {
  if (viewer.kind === 'anonymous') return notFound('entry');
  const was = await runQuery(database, (db) => dropTrackerItem(db, viewer.person, id));
  return was ? ok(null) : notFound('entry');
}

/** First where it stands, then the reminder: that order lets both come in one change. */
function stepAll(
  status: TrackerItem['status'],
  { state, since, remindOn }: TrackerChange,
  now: string,
): Outcome<TrackerItem['status']> {
  let next = status;
  if (state !== undefined && (state !== status.state || since !== undefined)) {
    const moved = stepTracker(next, { type: 'move', at: now, to: state, on: since ?? dayOf(now) });
    if (moved.kind === 'refused') return atField(toRefusal(moved), '/since');
    next = moved.state;
  }
  if (remindOn !== undefined) {
    const set = stepTracker(next, { type: 'remind', at: now, on: remindOn });
    if (set.kind === 'refused') return atField(toRefusal(set), '/remindOn');
    next = set.state;
  }
  return ok(next);
}

function atField<Refused extends Outcome<never>>(refusal: Refused, pointer: string): Refused {
  if (refusal.kind !== 'invalid') return refusal;
  return { ...refusal, errors: refusal.errors.map((error) => ({ ...error, pointer })) };
}

function toTracked(item: TrackerItem, now: string): TrackedItem {
  return { ...item, due: isDue(item.status, now) };
}

function toInput({ title, company, url, note }: TrackerInput): TrackerInput {
  const orNull = (text: string | null): string | null => toLine(text ?? '') || null;
  return { title: toLine(title), company: orNull(company), url: orNull(url), note: toText(note) };
}

function checkInput({ title, company, url, note }: TrackerInput): FieldError[] {
  return [
    ...checkLength(title, '/title', { least: 1, most: LONGEST.title }),
    ...checkLength(company ?? '', '/company', { most: LONGEST.company }),
    ...checkWebsite(url, '/url'),
    ...checkLength(note, '/note', { most: LONGEST.note }),
  ];
}

function checkPosting(posting: TrackerItem['posting']): FieldError[] {
  if (posting === null) return [];
  const bounds = { least: 1, most: LONGEST.board };
  return [
    ...checkLength(posting.board, '/posting/board', bounds),
    ...checkLength(posting.externalId, '/posting/externalId', bounds),
  ];
}
