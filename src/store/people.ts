import type { Person } from '../domain/account.js';
import type { Queries } from './database.js';

/** Somebody new. `emailFolded` is the address as it is compared. */
export interface NewPerson extends Person {
  readonly emailFolded: string;
  readonly operator: boolean;
}

/** A person as signing in needs one. */
export interface StoredAccount extends Person {
  readonly operator: boolean;
  /** Encoded; `null` where none was ever set. */
  readonly passwordHash: string | null;
}

/** Adds a person; `false` where the address has an account already, which stays as it is. */
export async function addPerson(db: Queries, person: NewPerson): Promise<boolean> {
  const { id, email, emailFolded, name, operator, created } = person;
  const row = await db
    .insertInto('people')
    .values({ person: id, email, email_folded: emailFolded, name, operator, created })
    .onConflict((conflict) => conflict.column('email_folded').doNothing())
    .returning('person')
    .executeTakeFirst();
  return row !== undefined;
}

/** The account of an id or of a folded address, or `null`. */
export async function readAccount(
  db: Queries,
  by: { readonly person: string } | { readonly emailFolded: string },
): Promise<StoredAccount | null> {
  const row = await db
    .selectFrom('people')
    .leftJoin('passwords', 'passwords.person', 'people.person')
    .select(['people.person', 'email', 'name', 'operator', 'created', 'hash'])
    .where(
      'person' in by ? 'people.person' : 'email_folded',
      '=',
      'person' in by ? by.person : by.emailFolded,
    )
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.person,
    email: row.email,
    name: row.name,
    operator: row.operator,
    created: row.created.toISOString(),
    passwordHash: row.hash,
  };
}

/** What may change of a person; the address comes with its folded form. */
export interface PersonChange {
  readonly name?: string;
  readonly email?: { readonly as: string; readonly folded: string };
}

/**
 * Changes name or address; `false` where another account has the address, and then nothing was
 * changed. Not for use in a transaction, which that would end.
 */
export async function changePerson(
  db: Queries,
  person: string,
  { name, email }: PersonChange,
): Promise<boolean> {
  const values = {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email: email.as, email_folded: email.folded }),
  };
  if (Object.keys(values).length === 0) return true;
  // One statement says whether it is free; between a look and a change somebody could take it.
  try {
    await db.updateTable('people').set(values).where('person', '=', person).execute();
    return true;
  } catch (error) {
    if ((error as { readonly code?: string }).code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}

/** SQLSTATE of a value that another row has already. */
const UNIQUE_VIOLATION = '23505';

/** Makes somebody an operator. */
export async function makeOperator(db: Queries, person: string): Promise<void> {
  await db.updateTable('people').set({ operator: true }).where('person', '=', person).execute();
}

/** Sets the hash of a person's password in place of the one before. */
export async function setPassword(
  db: Queries,
  { person, hash, changed }: { person: string; hash: string; changed: string },
): Promise<void> {
  await db
    .insertInto('passwords')
    .values({ person, hash, changed })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ hash, changed }))
    .execute();
}

/** Takes a person's password away: until a link sets another, nobody can sign in. */
export async function dropPassword(db: Queries, person: string): Promise<void> {
  await db.deleteFrom('passwords').where('person', '=', person).execute();
}
