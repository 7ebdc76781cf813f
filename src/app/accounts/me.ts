import type { Person } from '../../domain/account.js';
import { runQuery, type Queries } from '../../store/database.js';
import { listOrganisationsOf, type OwnOrganisation } from '../../store/organisations.js';
import { readAccount } from '../../store/people.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome } from '../outcome.js';

export type { OwnOrganisation } from '../../store/organisations.js';

/** Somebody to themselves. */
export interface Me extends Person {
  readonly operator: boolean;
  readonly organisations: readonly OwnOrganisation[];
}

/** Whoever asks, with the organisations they belong to. */
export async function readMe({ database, viewer }: Context): Promise<Outcome<Me>> {
  if (viewer.kind === 'anonymous') return notFound('account');
  const me = await runQuery(database, (db) => findMe(db, viewer.person));
  return me === null ? notFound('account') : ok(me);
}

/** A person as they see themselves, or `null` where there is none of this id. */
export async function findMe(db: Queries, person: string): Promise<Me | null> {
  const account = await readAccount(db, { person });
  if (account === null) return null;
  const { passwordHash: _, ...shown } = account;
  return { ...shown, organisations: await listOrganisationsOf(db, person) };
}
