import type { Consent, ConsentKind } from '../domain/consent.js';
import type { Queries } from './database.js';

/** Records that a person agreed to something. */
export async function addConsent(
  db: Queries,
  person: string,
  consent: Omit<Consent, 'revoked'>,
): Promise<void> {
  await db
    .insertInto('consents')
    .values({ person, ...consent, revoked: null })
    .execute();
}

/** Records that a consent for something was taken back. */
export async function revokeConsent(
  db: Queries,
  person: string,
  {
    kind,
    subject,
    at,
  }: { readonly kind: ConsentKind; readonly subject: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('consents')
    .set({ revoked: at })
    .where('person', '=', person)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('revoked', 'is', null)
    .execute();
}

/** What a person agreed to, the latest first. */
export async function listConsents(db: Queries, person: string): Promise<readonly Consent[]> {
  const rows = await db
    .selectFrom('consents')
    .select(['id', 'kind', 'version', 'subject', 'given', 'revoked'])
    .where('person', '=', person)
    .orderBy('given', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ given, revoked, ...row }) => ({
    ...row,
    given: given.toISOString(),
    revoked: revoked?.toISOString() ?? null,
  }));
}
