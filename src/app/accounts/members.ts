import type { Permission } from '../../domain/account.js';
import { inTransaction, runQuery, type Queries } from '../../store/database.js';
import {
  countOwners,
  dropMembership,
  listMembers as listStored,
  readPermission,
  setPermission,
  type Member,
} from '../../store/memberships.js';
import { holdOrganisation } from '../../store/organisations.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome, type Refusal } from '../outcome.js';
import { requireMember } from './require-member.js';

export type { Member } from '../../store/memberships.js';

/** Who belongs to an organisation, for those who do. */
export async function listMembers(
  { database, viewer }: Context,
  organisation: string,
): Promise<Outcome<readonly Member[]>> {
  const member = requireMember(viewer, organisation, 'reader');
  if (member.kind !== 'ok') return member;
  return ok(await runQuery(database, (db) => listStored(db, organisation)));
}

/** Changes what a member may do. An organisation keeps at least one owner. */
export async function changePermission(
  { database, viewer }: Context,
  { organisation, person }: { readonly organisation: string; readonly person: string },
  permission: Permission,
): Promise<Outcome<null>> {
  const member = requireMember(viewer, organisation, 'owner');
  if (member.kind !== 'ok') return member;
  return inTransaction(database, async (db) => {
    const refusal = await refuseLosing(db, { organisation, person, but: permission === 'owner' });
    if (refusal !== null) return refusal;
    await setPermission(db, organisation, person, permission);
    return ok(null);
  });
}

/** Takes a member out: an owner anybody, and everybody themselves. */
export async function removeMember(
  { database, viewer }: Context,
  { organisation, person }: { readonly organisation: string; readonly person: string },
): Promise<Outcome<null>> {
  const leaves = viewer.kind === 'person' && viewer.person === person;
  const member = requireMember(viewer, organisation, leaves ? 'reader' : 'owner');
  if (member.kind !== 'ok') return member;
  return inTransaction(database, async (db) => {
    const refusal = await refuseLosing(db, { organisation, person, but: false });
    if (refusal !== null) return refusal;
    await dropMembership(db, organisation, person);
    return ok(null);
  });
}

/**
 * Refuses where there is no such member, or where the organisation would be left without an owner.
 * The organisation is held until the transaction ends.
 *
 * @param but the member stays an owner
 */
async function refuseLosing(
  db: Queries,
  { organisation, person, but }: { organisation: string; person: string; but: boolean },
): Promise<Refusal | null> {
  await holdOrganisation(db, organisation);
  const held = await readPermission(db, organisation, person);
  if (held === null) return notFound('member');
  if (but || held !== 'owner' || (await countOwners(db, organisation)) > 1) return null;
  return {
    kind: 'conflict',
    code: 'last-owner',
    message: 'An organisation has at least one owner. Make somebody else an owner first.',
  };
}
