import { createHash } from 'node:crypto';
import { addDays, dayOf } from '../../base/days.js';
import { stepCandidacy } from '../../board/candidacy.js';
import { listingBoard } from '../../domain/listing-content.js';
import { BACKUP_DAYS } from '../../domain/retention.js';
import {
  dropCandidacy,
  dropLines,
  listCandidaciesOf,
  listTo,
  writeCandidacy,
  type StoredCandidacy,
} from '../../store/candidacies.js';
import { dropEvents } from '../../store/board-events.js';
import { inTransaction, type Database } from '../../store/database.js';
import { dropBoard } from '../../store/drop-board.js';
import { dropOrganisation, readOrganisation } from '../../store/organisations.js';
import {
  eraseFromAllTables,
  eraseTexts,
  forgetEvents,
  noteDeletion,
  readSoleOrganisations,
} from '../../store/personal-data.js';
import { confirmPassword } from '../accounts/confirm-password.js';
import { noteEvent } from '../candidacies/carry-out.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';

/** What is told when an account is gone. */
export interface DeletionReceipt {
  /** ISO 8601. */
  readonly deleted: string;
  /** Day by which the last backup that may hold it is deleted. */
  readonly backupsUntil: string;
  /** A digest of the account's id: by it a backup that brings the account back is put right. */
  readonly digest: string;
}

/** A handle inside a transaction. */
type Trx = Parameters<typeof dropBoard>[0];

/** Deletes the account of whoever asks, and all that names them. It needs the password. */
export async function deleteAccount(
  context: Context,
  password: string,
): Promise<Outcome<DeletionReceipt>> {
  const { database, viewer, now } = context;
  if (viewer.kind === 'anonymous') return notFound('account');
  const confirmed = await confirmPassword(context, password, '/password');
  if (confirmed.kind !== 'ok') return confirmed;
  return erasePerson(database, viewer.person, now);
}

/**
 * Takes a person out of the store in one transaction: what waits for a decision ends and says so,
 * organisations of which they are the only member go with them, and no row, index or history names
 * them any more.
 */
export async function erasePerson(
  database: Database,
  person: string,
  now: string,
): Promise<Outcome<DeletionReceipt>> {
  return inTransaction(database, async (db): Promise<Outcome<DeletionReceipt>> => {
    const { alone, lastOwner } = await readSoleOrganisations(db, person);
    if (lastOwner.length > 0) {
      const message =
        'You are the only owner of an organisation with other members. Make somebody else an owner first.';
      return { kind: 'conflict', code: 'last-owner', message };
    }
    for (const organisation of alone) await dissolve(db, organisation, now);
    for (const kind of ['proposal', 'application'] as const) {
      for (const stored of await listCandidaciesOf(db, person, kind)) await leave(db, stored, now);
    }
    await eraseTexts(db, person);
    await eraseFromAllTables(db, person);
    const digest = digestOf(person);
    await noteDeletion(db, digest, now);
    return ok({ deleted: now, backupsUntil: addDays(dayOf(now), BACKUP_DAYS), digest });
  });
}

/** By which a deleted account is known again where a backup brings it back. */
export function digestOf(person: string): string {
  return createHash('sha256').update(person).digest('hex');
}

/** The other side keeps the bare fact: that there was something, and that the person left. */
async function leave(db: Trx, stored: StoredCandidacy, now: string): Promise<void> {
  const event = { type: 'leave', at: now } as const;
  const stepped = stepCandidacy(stored.status, event, stored.kind);
  if (stored.sent === null) return dropCandidacy(db, stored);
  if (stepped.kind === 'refused') return;
  const { state, reason } = stepped.state;
  const isWithdrawn = state === 'withdrawn' && stored.status.state !== 'withdrawn';
  const left: StoredCandidacy = {
    ...stored,
    // What others wrote about the person goes, too.
    status: { ...stepped.state, reason: isWithdrawn ? reason : null },
    content: { text: '', terms: null },
    ...{ skills: [], version: stored.version + 1, updated: now },
  };
  await dropLines(db, stored);
  await writeCandidacy(db, left);
  await noteEvent(db, left, event);
  await forgetEvents(db, stored.organisation, stored.id);
}

/** An organisation without members is nobody's: it goes, and whoever waits is told. */
async function dissolve(db: Trx, organisation: string, now: string): Promise<void> {
  for (const stored of await listTo(db, organisation)) {
    const event = { type: 'end', at: now } as const;
    const stepped = stepCandidacy(stored.status, event, stored.kind);
    if (stepped.kind === 'refused') continue;
    const ended = { ...stored, status: stepped.state, version: stored.version + 1, updated: now };
    await writeCandidacy(db, ended);
    await noteEvent(db, ended, event);
  }
  const found = await readOrganisation(db, { id: organisation });
  if (found !== null) await dropBoard(db, listingBoard(found.slug));
  await dropEvents(db, organisation, 'project');
  await dropOrganisation(db, organisation);
}
