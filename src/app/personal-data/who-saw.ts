import type { AuditEntry, Consent } from '../../domain/consent.js';
import { listAuditEntries } from '../../store/audit-log.js';
import { listConsents } from '../../store/consents.js';
import { runQuery } from '../../store/database.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';

/** Who saw what of a person, a part at a time. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** What to ask for next; `null` at the end. */
  readonly next: string | null;
}

/** Who saw what of whoever asks, the latest first. */
export async function readAuditLog(
  { database, viewer }: Context,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<Outcome<AuditPage>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  const found = await runQuery(database, (db) =>
    listAuditEntries(db, viewer.person, { limit: limit + 1, after }),
  );
  const entries = found.slice(0, limit);
  return ok({ entries, next: found.length > limit ? (entries.at(-1)?.id ?? null) : null });
}

/** What whoever asks agreed to, the latest first. */
export async function readConsents({
  database,
  viewer,
}: Context): Promise<Outcome<readonly Consent[]>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  return ok(await runQuery(database, (db) => listConsents(db, viewer.person)));
}
