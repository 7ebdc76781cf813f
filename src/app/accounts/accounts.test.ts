import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Permission } from '../../domain/account.js';
import { openStore } from '../../store/open-store.js';
import type { Database } from '../../store/database.js';
import type { Context } from '../context.js';
import { ensureOperator } from './ensure-operator.js';
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  previewInvitation,
  revokeInvitation,
} from './invitations.js';
import type { Letter } from './letter.js';
import { readMe } from './me.js';
import { changePermission, listMembers, removeMember } from './members.js';
import { changeOrganisation, createOrganisation, readOrganisation } from './organisations.js';
import { resetPassword } from './reset-password.js';
import { resolveViewer } from './resolve-viewer.js';
import { signIn } from './sign-in.js';
import { signUp } from './sign-up.js';
import { addTestOrganisation, addTestPerson, testViewer } from './test-people.js';

/** Milliseconds; to make a new folder takes some seconds, and machines are shared. */
const START_WITHIN = 180_000;
const NOW = '2026-11-21T12:00:00.000Z';
const PASSWORD = 'seven green kites over Porto';
const folder = mkdtempSync(join(tmpdir(), 'rolescope-accounts-'));
let database: Database;

beforeAll(async () => {
  database = await openStore({ folder: join(folder, 'store') });
}, START_WITHIN);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
}, START_WITHIN);

async function as(person: string, now = NOW): Promise<Context> {
  return { database, viewer: await testViewer(database, person, now), now };
}

const nobody = (now = NOW): Context => ({ database, viewer: { kind: 'anonymous' }, now });
const addPerson = () => addTestPerson(database, { now: NOW });
const tokenOf = (path: string) => path.slice(path.indexOf('#') + 1);

/** An organisation with one member of each permission. */
async function found() {
  const [reader, editor, owner] = [await addPerson(), await addPerson(), await addPerson()];
  const members = { [reader]: 'reader', [editor]: 'editor', [owner]: 'owner' } as const;
  const organisation = await addTestOrganisation(database, members, NOW);
  return { organisation, reader, editor, owner };
}

describe('An organisation', () => {
  it('belongs to whoever founds it, under a name of its own in addresses', async () => {
    const context = await as(await addPerson());
    const made = [];
    for (let at = 0; at < 3; at++)
      made.push(await createOrganisation(context, { name: 'Blué & Co' }));
    expect(made.map((one) => one.kind === 'ok' && [one.value.slug, one.value.permission])).toEqual([
      ['blue-co', 'owner'],
      ['blue-co-2', 'owner'],
      ['blue-co-3', 'owner'],
    ]);
    const taken = await createOrganisation(context, { name: 'B', slug: 'blue-co' });
    expect(taken).toMatchObject({ kind: 'conflict', code: 'slug-taken' });
    const foreign = await createOrganisation(context, { name: '株式会社' });
    expect(foreign).toMatchObject({ kind: 'ok', value: { slug: expect.stringMatching(/^o-/) } });
  });

  it.each([
    [{ name: '' }, '/name'],
    [{ name: 'a\nb' }, '/name'],
    [{ name: 'a', slug: '../a' }, '/slug'],
    [{ name: 'a', website: 'javascript:alert(1)' }, '/website'],
    [{ name: 'a', website: 'https://a@b.example' }, '/website'],
    [{ name: 'a', about: 'a'.repeat(5_001) }, '/about'],
  ])('is not founded with %j', async (given, pointer) => {
    const made = await createOrganisation(await as(await addPerson()), given);
    expect(made).toMatchObject({ kind: 'invalid', errors: [{ pointer }] });
  });

  it('is changed by its owners, and is nothing to others', async () => {
    const { organisation, owner, editor } = await found();
    const change = async (person: string) =>
      changeOrganisation(await as(person), organisation, { name: 'New', website: null });
    expect(await change(owner)).toMatchObject({ kind: 'ok', value: { name: 'New', about: '' } });
    expect(await change(editor)).toMatchObject({ kind: 'forbidden' });
    const stranger = await addPerson();
    const unknown = { kind: 'not-found', message: 'There is no such organisation.' };
    expect(await change(stranger)).toEqual(unknown);
    expect(await readOrganisation(await as(stranger), organisation)).toEqual(unknown);
    expect(await readOrganisation(await as(stranger), 'no id')).toEqual(unknown);
    expect(await readOrganisation(nobody(), organisation)).toEqual(unknown);
  });
});

describe('A member', () => {
  it('may leave, unless nobody would be left to own it', async () => {
    const { organisation, reader, owner } = await found();
    const leave = async (person: string) =>
      removeMember(await as(person), { organisation, person });
    expect(await leave(reader)).toMatchObject({ kind: 'ok' });
    expect(await leave(owner)).toMatchObject({ kind: 'conflict', code: 'last-owner' });
    const lower = await changePermission(
      await as(owner),
      { organisation, person: owner },
      'editor',
    );
    expect(lower).toMatchObject({ kind: 'conflict', code: 'last-owner' });
  });

  it('is taken out and raised by owners only', async () => {
    const { organisation, reader, editor, owner } = await found();
    const of = { organisation, person: reader };
    expect(await removeMember(await as(editor), of)).toMatchObject({ kind: 'forbidden' });
    expect(await changePermission(await as(editor), of, 'owner')).toMatchObject({
      kind: 'forbidden',
    });
    expect(await changePermission(await as(owner), of, 'owner')).toMatchObject({ kind: 'ok' });
    expect((await as(reader)).viewer).toMatchObject({
      memberships: [{ organisation, permission: 'owner' }],
    });
    const stranger = { organisation, person: await addPerson() };
    expect(await removeMember(await as(owner), stranger)).toMatchObject({ kind: 'not-found' });
  });

  it('of two owners who leave at once is the last', async () => {
    for (let round = 0; round < 5; round++) {
      const { organisation, editor, owner } = await found();
      await changePermission(await as(owner), { organisation, person: editor }, 'owner');
      const people = await Promise.all([editor, owner].map((person) => as(person)));
      const left = await Promise.all(
        [editor, owner].map((person, at) => removeMember(people[at]!, { organisation, person })),
      );
      expect(left.map(({ kind }) => kind).sort()).toEqual(['conflict', 'ok']);
    }
  });
});

describe('An invitation', () => {
  it('lets one person in, once', async () => {
    const { organisation, owner } = await found();
    const made = await inviteMember(await as(owner), organisation, 'editor');
    if (made.kind !== 'ok') throw new Error(made.message);
    expect(made.value.path).toMatch(/^\/join#[\w-]{43}$/);
    const token = tokenOf(made.value.path);
    const open = await listInvitations(await as(owner), organisation);
    expect(JSON.stringify(open)).not.toContain(token);
    const people = await Promise.all([1, 2, 3].map(async () => as(await addPerson())));
    expect(await previewInvitation(people[0]!, token)).toMatchObject({
      kind: 'ok',
      value: { organisation, name: 'Test Employer', permission: 'editor' },
    });
    const joined = await Promise.all(people.map((person) => acceptInvitation(person, token)));
    expect(joined.map(({ kind }) => kind).sort()).toEqual(['not-found', 'not-found', 'ok']);
    const members = await listMembers(await as(owner), organisation);
    expect(members.kind === 'ok' && members.value).toHaveLength(4);
  });

  it('is no use to those who are in, nor after it is over or taken back', async () => {
    const { organisation, owner, editor } = await found();
    const invite = async (permission: Permission) => {
      const made = await inviteMember(await as(owner), organisation, permission);
      if (made.kind !== 'ok') throw new Error(made.message);
      return { id: made.value.id, token: tokenOf(made.value.path) };
    };
    const { id, token } = await invite('owner');
    expect(await acceptInvitation(await as(editor), token)).toMatchObject({
      code: 'already-member',
    });
    const later = '2026-11-28T12:00:00.000Z';
    const stranger = await addPerson();
    expect(await acceptInvitation(await as(stranger, later), token)).toMatchObject({
      kind: 'not-found',
    });
    const elsewhere = await found();
    const foreign = { organisation: elsewhere.organisation, id };
    expect(await revokeInvitation(await as(elsewhere.owner), foreign)).toMatchObject({
      kind: 'not-found',
    });
    expect(await revokeInvitation(await as(owner), { organisation, id })).toMatchObject({
      kind: 'ok',
    });
    expect(await acceptInvitation(await as(stranger), token)).toMatchObject({ kind: 'not-found' });
  });
});

describe('An operator', () => {
  const letters: Letter[] = [];
  const ensure = (email: string, now = NOW) =>
    ensureOperator(database, email, { now, send: (letter) => letters.push(letter) });
  const setPassword = (token: string) =>
    resetPassword(nobody(), { token, password: PASSWORD }, { address: 'a' });
  const enter = (email: string, password = PASSWORD) =>
    signIn(nobody(), { email, password }, { address: 'a' });

  it('is made before anybody else can register the address, and sets a password by a link', async () => {
    await ensure('Chief@example.com');
    const squat = { email: 'chief@EXAMPLE.com', name: 'S', password: PASSWORD };
    expect(await signUp(nobody(), squat, { address: 'a' })).toMatchObject({ code: 'email-taken' });
    expect(await enter('chief@example.com')).toMatchObject({ kind: 'invalid' });
    const [letter] = letters;
    expect(letter).toMatchObject({ kind: 'operator', to: 'Chief@example.com' });
    const begun = await setPassword(tokenOf(letter!.path));
    if (begun.kind !== 'ok') throw new Error(begun.message);
    const viewer = await resolveViewer(database, begun.value.token, NOW);
    expect(viewer).toMatchObject({ kind: 'person', operator: true });
    expect(await readMe({ database, viewer, now: NOW })).toMatchObject({
      value: { operator: true, email: 'Chief@example.com' },
    });
    await ensure('chief@example.com');
    expect(letters).toHaveLength(1);
    expect(await enter('chief@example.com')).toMatchObject({ kind: 'ok' });
  });

  it('who never used the link is given another at the next start', async () => {
    const before = letters.length;
    await ensure('second@example.com');
    await ensure('second@example.com', '2026-11-22T12:00:00.000Z');
    expect(letters).toHaveLength(before + 2);
    expect(await setPassword(tokenOf(letters[before]!.path))).toMatchObject({ code: 'link-over' });
  });

  it('takes an account over from whoever registered the address first', async () => {
    const squat = { email: 'third@example.com', name: 'S', password: 'squatters were here' };
    const begun = await signUp(nobody(), squat, { address: 'a' });
    if (begun.kind !== 'ok') throw new Error(begun.message);
    await ensure('third@example.com');
    expect(await resolveViewer(database, begun.value.token, NOW)).toEqual({ kind: 'anonymous' });
    expect(await enter('third@example.com', squat.password)).toMatchObject({ kind: 'invalid' });
  });

  it('needs an address that is one', async () => {
    await expect(ensure('chief')).rejects.toThrow('"chief" is not an e-mail address');
  });
});
