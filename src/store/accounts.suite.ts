import { describe, expect, it } from 'vitest';
import type { Database } from './database.js';
import { runQuery } from './database.js';
import { addInvitation, dropInvitation, listInvitations, readInvitation } from './invitations.js';
import { addMembership, listMembers } from './memberships.js';
import { addOrganisation, listOrganisationsOf } from './organisations.js';
import { addPerson, changePerson, readAccount, setPassword } from './people.js';
import { addResetLink, readResetLink, takeResetLink } from './reset-links.js';
import { addSession, endSessions, forgetOldSessions, readSession } from './sessions.js';
import { countTry, uncountTry } from './tries.js';

const NOW = '2026-03-02T08:00:00.000Z';
const LATER = '2026-03-02T09:00:00.000Z';
const OPEN = { createdAfter: '2026-03-01T00:00:00.000Z', usedAfter: '2026-03-01T00:00:00.000Z' };

const anna = {
  id: 'p-anna',
  email: 'Anna@example.com',
  emailFolded: 'anna@example.com',
  name: 'Anna Ünsal 🦜',
  operator: false,
  created: NOW,
};
const acme = {
  id: 'o-acme',
  slug: 'acme',
  name: 'Acme',
  website: null,
  about: 'Robots.',
  created: NOW,
};

/** What a store does with accounts, whichever engine is below it. */
export function describeAccounts(open: () => Database): void {
  describe('keeps accounts', () => {
    const run = <Result>(work: Parameters<typeof runQuery<Result>>[1]) => runQuery(open(), work);

    it('whole, one an address', async () => {
      expect(await run((db) => addPerson(db, anna))).toBe(true);
      expect(await run((db) => addPerson(db, { ...anna, id: 'p-2' }))).toBe(false);
      await run((db) => setPassword(db, { person: anna.id, hash: '$h', changed: NOW }));
      const { emailFolded, ...kept } = anna;
      const account = await run((db) => readAccount(db, { emailFolded }));
      expect(account).toEqual({ ...kept, passwordHash: '$h' });
      expect(await run((db) => readAccount(db, { person: anna.id }))).toEqual(account);
      expect(await run((db) => readAccount(db, { person: 'p-2' }))).toBeNull();
    });

    it('and changes an address only to one that is free', async () => {
      await run((db) => addPerson(db, anna));
      await run((db) => addPerson(db, { ...anna, id: 'p-2', emailFolded: 'b@example.com' }));
      const email = { as: 'B@example.com', folded: 'b@example.com' };
      expect(await run((db) => changePerson(db, anna.id, { name: 'N', email }))).toBe(false);
      expect(await run((db) => readAccount(db, { person: anna.id }))).toMatchObject({
        name: anna.name,
        email: anna.email,
      });
      expect(await run((db) => changePerson(db, anna.id, { name: 'N' }))).toBe(true);
    });

    it('with sessions that know what their person may do, until they are over', async () => {
      await run((db) => addPerson(db, anna));
      await run((db) => addOrganisation(db, acme));
      const membership = { organisation: acme.id, person: anna.id, permission: 'editor' } as const;
      await run((db) => addMembership(db, { ...membership, since: NOW }));
      await run((db) => addSession(db, { digest: 'd', person: anna.id, now: NOW }));
      expect(await run((db) => readSession(db, 'd', OPEN))).toEqual({
        person: anna.id,
        operator: false,
        memberships: [{ organisation: acme.id, permission: 'editor' }],
        used: NOW,
      });
      expect(await run((db) => readSession(db, 'e', OPEN))).toBeNull();
      for (const over of [{ createdAfter: NOW }, { usedAfter: NOW }]) {
        expect(await run((db) => readSession(db, 'd', { ...OPEN, ...over }))).toBeNull();
      }
      await run((db) => forgetOldSessions(db, anna.id, OPEN));
      expect(await run((db) => readSession(db, 'd', OPEN))).not.toBeNull();
      await run((db) => endSessions(db, anna.id));
      expect(await run((db) => readSession(db, 'd', OPEN))).toBeNull();
    });

    it('with one link each, which is taken once', async () => {
      await run((db) => addPerson(db, anna));
      const link = (digest: string) => ({ digest, expires: LATER });
      expect(await run((db) => addResetLink(db, 'nobody@example.com', link('x')))).toBeNull();
      expect(await run((db) => addResetLink(db, anna.emailFolded, link('a')))).toBe(anna.email);
      expect(await run((db) => addResetLink(db, anna.emailFolded, link('b')))).toBe(anna.email);
      expect(await run((db) => readResetLink(db, 'a', NOW))).toBeNull();
      expect(await run((db) => readResetLink(db, 'b', LATER))).toBeNull();
      expect(await run((db) => readResetLink(db, 'b', NOW))).toBe(anna.id);
      const takes = await Promise.all(
        Array.from({ length: 5 }, () => run((db) => takeResetLink(db, 'b', NOW))),
      );
      expect(takes.filter(Boolean)).toHaveLength(1);
    });

    it('and counts tries exactly, however many come at once', async () => {
      const window = { now: NOW, ends: LATER };
      const tries = await Promise.all(
        Array.from({ length: 30 }, () => run((db) => countTry(db, 'c', window))),
      );
      expect(tries.map(({ n }) => n).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 30 }, (_, at) => at + 1),
      );
      await run((db) => uncountTry(db, 'c'));
      expect(await run((db) => countTry(db, 'c', { ...window, ends: NOW }))).toEqual({
        n: 30,
        ends: LATER,
      });
      const next = { now: LATER, ends: '2026-03-02T10:00:00.000Z' };
      expect(await run((db) => countTry(db, 'c', next))).toEqual({ n: 1, ends: next.ends });
    });

    it('and organisations with members and invitations', async () => {
      await run((db) => addPerson(db, anna));
      expect(await run((db) => addOrganisation(db, acme))).toBe(true);
      expect(await run((db) => addOrganisation(db, { ...acme, id: 'o-2' }))).toBe(false);
      const member = { organisation: acme.id, person: anna.id, since: NOW };
      expect(await run((db) => addMembership(db, { ...member, permission: 'owner' }))).toBe(true);
      expect(await run((db) => addMembership(db, { ...member, permission: 'reader' }))).toBe(false);
      expect(await run((db) => listOrganisationsOf(db, anna.id))).toEqual([
        { ...acme, permission: 'owner' },
      ]);
      expect(await run((db) => listMembers(db, acme.id))).toMatchObject([
        { person: anna.id, permission: 'owner' },
      ]);
      const invitation = { organisation: acme.id, id: 'i', permission: 'reader' } as const;
      const added = { ...invitation, created: NOW, expires: LATER };
      await run((db) => addInvitation(db, { ...added, digest: 'd', invitedBy: anna.id }));
      expect(await run((db) => listInvitations(db, acme.id, NOW))).toEqual([added]);
      expect(await run((db) => readInvitation(db, 'd', NOW))).toEqual(added);
      expect(await run((db) => readInvitation(db, 'd', LATER))).toBeNull();
      expect(await run((db) => dropInvitation(db, 'o-2', 'i'))).toBe(false);
      expect(await run((db) => dropInvitation(db, acme.id, 'i'))).toBe(true);
    });

    it('and with a person goes all that is theirs alone', async () => {
      await run((db) => addPerson(db, anna));
      await run((db) => addOrganisation(db, acme));
      const member = { organisation: acme.id, person: anna.id, since: NOW };
      await run((db) => addMembership(db, { ...member, permission: 'owner' }));
      await run((db) => addSession(db, { digest: 'd', person: anna.id, now: NOW }));
      await run((db) => db.deleteFrom('people').where('person', '=', anna.id).execute());
      expect(await run((db) => readSession(db, 'd', OPEN))).toBeNull();
      expect(await run((db) => listMembers(db, acme.id))).toEqual([]);
    });
  });
}
