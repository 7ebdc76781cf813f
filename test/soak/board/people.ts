import {
  addTestOrganisation,
  addTestPerson,
  beginTestSession,
} from '../../../src/app/accounts/test-people.js';
import type { Database } from '../../../src/store/database.js';

/** Somebody who uses the board, with a session of their own. */
export interface Somebody {
  readonly person: string;
  readonly token: string;
}

/** Two colleagues of one client. */
export interface Colleagues {
  readonly organisation: string;
  readonly members: readonly Somebody[];
}

/** Everybody in a run. */
export interface Everybody {
  readonly clients: readonly Colleagues[];
  readonly freelancers: readonly Somebody[];
  /** Those who delete their accounts at the end. */
  readonly leavers: readonly Somebody[];
}

/** A name that nobody else has, so that a dump can be searched for it. */
export const CANARY = 'Zilpha Quenneville-Canary';

/** Makes all accounts and sessions. */
export async function makeEverybody(
  database: Database,
  counts: { readonly clients: number; readonly freelancers: number; readonly leavers: number },
): Promise<Everybody> {
  const now = new Date().toISOString();
  const add = async (name: string): Promise<Somebody> => {
    const person = await addTestPerson(database, { now, name });
    return { person, token: await beginTestSession(database, person, now) };
  };
  const clients: Colleagues[] = [];
  for (let at = 0; at < counts.clients; at++) {
    const [first, second] = [await add(`Owner ${at}`), await add(`Editor ${at}`)];
    const members = { [first.person]: 'owner', [second.person]: 'editor' } as const;
    const organisation = await addTestOrganisation(database, members, now);
    clients.push({ organisation, members: [first, second] });
  }
  const many = async (name: string, n: number): Promise<readonly Somebody[]> => {
    const people: Somebody[] = [];
    for (let at = 0; at < n; at++) people.push(await add(`${name} ${at}`));
    return people;
  };
  return {
    clients,
    freelancers: await many('Freelancer', counts.freelancers),
    leavers: await many(CANARY, counts.leavers),
  };
}
