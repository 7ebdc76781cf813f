import {
  addTestOrganisation,
  addTestPerson,
  beginTestSession,
  testViewer,
} from '../../app/accounts/test-people.js';
import type { Context } from '../../app/context.js';
import type { Service } from '../../app/service/service.js';
import { TEST_NOW, type TestApp } from './test-app.js';

/** Kinds of user that every operation is tried with. */
export const userKinds = ['anonymous', 'person', 'reader', 'editor', 'owner', 'operator'] as const;
export type UserKind = (typeof userKinds)[number];

/** People and organisations for the tests of who may do what; made anew for every operation. */
export interface World {
  readonly service: Service;
  /** The organisation that `reader`, `editor` and `owner` belong to. */
  readonly organisation: string;
  /** Ids of people; `stranger` owns `otherOrganisation`, and nothing else has to do with them. */
  readonly people: Readonly<Record<Exclude<UserKind, 'anonymous'> | 'stranger', string>>;
  readonly otherOrganisation: string;
  /** What a use case is given when a person calls it; for making what an example needs. */
  contextOf(person: string): Promise<Context>;
  /** Adds somebody who belongs to the organisation, for what would change one of `people`. */
  addPerson(): Promise<string>;
}

/** Makes people of all kinds, and two organisations. */
export async function makeWorld({ service }: TestApp): Promise<World> {
  const { database } = service;
  const now = TEST_NOW;
  const addPerson = (operator = false) => addTestPerson(database, { now, operator });
  const people = {
    person: await addPerson(),
    reader: await addPerson(),
    editor: await addPerson(),
    owner: await addPerson(),
    operator: await addPerson(true),
    stranger: await addPerson(),
  };
  const { reader, editor, owner, stranger } = people;
  const members = { [reader]: 'reader', [editor]: 'editor', [owner]: 'owner' } as const;
  return {
    service,
    people,
    organisation: await addTestOrganisation(database, members, now),
    otherOrganisation: await addTestOrganisation(database, { [stranger]: 'owner' }, now),
    contextOf: async (person) => ({
      database,
      viewer: await testViewer(database, person, now),
      now,
    }),
    addPerson: () => addPerson(),
  };
}

/** Headers of a browser in which a person has just signed in. */
export async function signedInAs(
  { service: { database } }: World,
  person: string,
): Promise<Readonly<Record<string, string>>> {
  const token = await beginTestSession(database, person, TEST_NOW);
  return { cookie: `session=${token}`, origin: 'http://localhost' };
}
