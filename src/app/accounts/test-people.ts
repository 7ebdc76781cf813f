import { randomUUID } from 'node:crypto';
import { foldEmail } from '../../auth/email-address.js';
import { hashPassword } from '../../auth/hash-password.js';
import { makeToken } from '../../auth/token.js';
import type { Permission, Viewer } from '../../domain/account.js';
import { runQuery, type Database } from '../../store/database.js';
import { addMembership } from '../../store/memberships.js';
import { addOrganisation } from '../../store/organisations.js';
import { addPerson, setPassword } from '../../store/people.js';
import { addSession } from '../../store/sessions.js';
import { resolveViewer } from './resolve-viewer.js';

/** The password of everybody in tests. */
export const TEST_PASSWORD = 'seven green kites over Porto';

let hash: Promise<string> | undefined;

/** Adds somebody for a test and gives their id; the password is hashed once for all of them. */
export async function addTestPerson(
  database: Database,
  options: { readonly now: string; readonly name?: string; readonly operator?: boolean },
): Promise<string> {
  const { now, name = 'Test Person', operator = false } = options;
  const id = randomUUID();
  const email = `${id}@test.example`;
  hash ??= hashPassword(TEST_PASSWORD);
  const encoded = await hash;
  // Not as one: nobody sees half of a person in a test, and thousands of them are made.
  await runQuery(database, async (db) => {
    const person = { id, email, emailFolded: foldEmail(email), name, operator, created: now };
    await addPerson(db, person);
    await setPassword(db, { person: id, hash: encoded, changed: now });
  });
  return id;
}

/** Adds an organisation with its members for a test and gives its id. */
export async function addTestOrganisation(
  database: Database,
  members: Readonly<Record<string, Permission>>,
  now: string,
): Promise<string> {
  const id = randomUUID();
  const organisation = { id, slug: `test-${id}`, name: 'Test Employer', website: null, about: '' };
  await runQuery(database, async (db) => {
    await addOrganisation(db, { ...organisation, created: now });
    for (const [person, permission] of Object.entries(members)) {
      await addMembership(db, { organisation: id, person, permission, since: now });
    }
  });
  return id;
}

/** Signs somebody in for a test, without their password, and gives the token. */
export async function beginTestSession(
  database: Database,
  person: string,
  now: string,
): Promise<string> {
  const { token, digest } = makeToken();
  await runQuery(database, (db) => addSession(db, { digest, person, now }));
  return token;
}

/** Somebody as use cases see them. */
export async function testViewer(database: Database, person: string, now: string): Promise<Viewer> {
  return resolveViewer(database, await beginTestSession(database, person, now), now);
}
