import { mayIn, type Permission, type Viewer } from '../../domain/account.js';
import { notFound, type Refusal } from '../outcome.js';

/** Whoever is signed in. */
export type PersonViewer = Extract<Viewer, { readonly kind: 'person' }>;

/** What a call in an organisation may go on with, or why it may not. */
export type MemberCheck = { readonly kind: 'ok'; readonly value: PersonViewer } | Refusal;

/**
 * Whether a viewer has at least a permission in an organisation. Whoever does not belong to it is
 * told that there is none.
 */
export function requireMember(
  viewer: Viewer,
  organisation: string,
  least: Permission,
): MemberCheck {
  if (viewer.kind === 'anonymous' || !mayIn(viewer, organisation, 'reader')) {
    return notFound('organisation');
  }
  if (mayIn(viewer, organisation, least)) return { kind: 'ok', value: viewer };
  return {
    kind: 'forbidden',
    message: `This needs the permission "${least}" in the organisation.`,
  };
}
