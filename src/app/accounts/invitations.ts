import { randomUUID } from 'node:crypto';
import { lifetimes, shiftTime } from '../../auth/lifetimes.js';
import { digestToken, isToken, makeToken } from '../../auth/token.js';
import type { Permission } from '../../domain/account.js';
import { inTransaction, runQuery, type Queries } from '../../store/database.js';
import {
  addInvitation,
  dropInvitation,
  forgetInvitations,
  listInvitations as listStored,
  readInvitation,
  type Invitation,
} from '../../store/invitations.js';
import { addMembership } from '../../store/memberships.js';
import { readOrganisation, type OwnOrganisation } from '../../store/organisations.js';
import type { Context } from '../context.js';
import { notFound, ok, type Outcome, type Refusal } from '../outcome.js';
import { invitationPath } from './letter.js';
import { requireMember } from './require-member.js';

export type { Invitation } from '../../store/invitations.js';

/** An invitation with its link, which is shown once. */
export interface MadeInvitation extends Invitation {
  /** Path of the page that answers it; the token stands behind `#`. */
  readonly path: string;
}

/** Open invitations of an organisation. */
export async function listInvitations(
  { database, viewer, now }: Context,
  organisation: string,
): Promise<Outcome<readonly Invitation[]>> {
  const member = requireMember(viewer, organisation, 'owner');
  if (member.kind !== 'ok') return member;
  return ok(await runQuery(database, (db) => listStored(db, organisation, now)));
}

/** Makes a link that lets one person into an organisation. */
export async function inviteMember(
  { database, viewer, now }: Context,
  organisation: string,
  permission: Permission,
): Promise<Outcome<MadeInvitation>> {
  const member = requireMember(viewer, organisation, 'owner');
  if (member.kind !== 'ok') return member;
  const { token, digest } = makeToken();
  const expires = shiftTime(now, lifetimes.invitation);
  const invitation = { organisation, id: randomUUID(), permission, created: now, expires };
  await inTransaction(database, async (db) => {
    await forgetInvitations(db, organisation, now);
    await addInvitation(db, { ...invitation, digest, invitedBy: member.value.person });
  });
  return ok({ ...invitation, path: invitationPath(token) });
}

/** Takes an invitation back. */
export async function revokeInvitation(
  { database, viewer }: Context,
  { organisation, id }: { readonly organisation: string; readonly id: string },
): Promise<Outcome<null>> {
  const member = requireMember(viewer, organisation, 'owner');
  if (member.kind !== 'ok') return member;
  const dropped = await runQuery(database, (db) => dropInvitation(db, organisation, id));
  return dropped ? ok(null) : notFound('invitation');
}

/** What an invitation leads to, before it is accepted. */
export interface InvitationPreview {
  readonly organisation: string;
  readonly name: string;
  readonly permission: Permission;
  readonly expires: string;
}

/** Shows where an invitation leads to whoever has its link. */
export async function previewInvitation(
  { database, viewer, now }: Context,
  token: string,
): Promise<Outcome<InvitationPreview>> {
  if (viewer.kind === 'anonymous') return notFound('invitation');
  const found = await runQuery(database, (db) => findInvitation(db, token, now));
  if (found === null) return notFound('invitation');
  const { organisation, permission, expires } = found;
  const stored = await runQuery(database, (db) => readOrganisation(db, { id: organisation }));
  if (stored === null) return notFound('invitation');
  return ok({ organisation, name: stored.name, permission, expires });
}

/** Lets whoever asks into the organisation; the link is used up. */
export async function acceptInvitation(
  { database, viewer, now }: Context,
  token: string,
): Promise<Outcome<OwnOrganisation>> {
  if (viewer.kind === 'anonymous') return notFound('invitation');
  const { person } = viewer;
  return inTransaction(database, async (db) => {
    const found = await findInvitation(db, token, now);
    if (found === null) return notFound('invitation');
    const { organisation, permission, id } = found;
    const joined = await addMembership(db, { organisation, person, permission, since: now });
    if (!joined) return alreadyMember;
    // Of two who use one link at once the second finds it gone, and everything is undone.
    if (!(await dropInvitation(db, organisation, id))) throw new InvitationGone();
    const stored = await readOrganisation(db, { id: organisation });
    return stored === null ? notFound('invitation') : ok({ ...stored, permission });
  }).catch((error: unknown) => {
    if (error instanceof InvitationGone) return notFound('invitation');
    throw error;
  });
}

/** Ends a transaction whose invitation somebody else has used meanwhile. */
class InvitationGone extends Error {}

function findInvitation(db: Queries, token: string, now: string): Promise<Invitation | null> {
  return isToken(token) ? readInvitation(db, digestToken(token), now) : Promise.resolve(null);
}

const alreadyMember: Refusal = {
  kind: 'conflict',
  code: 'already-member',
  message: 'You belong to this organisation already. The link still works for somebody else.',
};
