import { z } from '@hono/zod-openapi';
import type { Me } from '../../app/accounts/me.js';
import type { Member } from '../../app/accounts/members.js';
import type {
  Invitation,
  InvitationPreview,
  MadeInvitation,
} from '../../app/accounts/invitations.js';
import { permissions, type Organisation } from '../../domain/account.js';
import type { OwnOrganisation } from '../../app/accounts/me.js';

/** Sizes at which a body is refused unread; what fits is told more kindly by the use case. */
const LINE = 1_000;
const TEXT = 20_000;

export const permissionSchema = z.enum(permissions);
/** Ids are UUIDs of ours; anything else is no id. */
export const idSchema = z.string().min(1).max(64);
const line = z.string().max(LINE);
const instant = z.iso.datetime().describe('ISO 8601');

export const emailSchema = line.describe('E-mail address');
export const passwordSchema = line.describe('At least 8 characters; 15 or more are better');
export const tokenSchema = line.describe('The part of a link behind "#"');

const organisationShape = {
  id: idSchema,
  slug: z.string().describe('Its name in addresses; permanent'),
  name: z.string(),
  website: z.string().nullable(),
  about: z.string(),
  created: instant,
};

/** An organisation. */
export const organisationSchema: z.ZodType<Organisation> = z
  .object(organisationShape)
  .readonly()
  .openapi('Organisation');

/** An organisation with what whoever asks may do in it. */
export const ownOrganisationSchema: z.ZodType<OwnOrganisation> = z
  .object({ ...organisationShape, permission: permissionSchema })
  .readonly()
  .openapi('OwnOrganisation');

/** Whoever asks. */
export const meSchema: z.ZodType<Me> = z
  .object({
    id: idSchema,
    email: z.string(),
    name: z.string(),
    created: instant,
    operator: z.boolean(),
    organisations: z.array(ownOrganisationSchema).readonly(),
  })
  .readonly()
  .openapi('Me');

/** Whoever asks, or nobody. */
export const sessionSchema = z.object({ me: meSchema.nullable() }).readonly().openapi('Session');

/** Somebody who belongs to an organisation. */
export const memberSchema: z.ZodType<Member> = z
  .object({
    person: idSchema,
    name: z.string(),
    email: z.string(),
    permission: permissionSchema,
    since: instant,
  })
  .readonly()
  .openapi('Member');

const invitationShape = {
  organisation: idSchema,
  id: idSchema,
  permission: permissionSchema,
  created: instant,
  expires: instant,
};

/** An open invitation. */
export const invitationSchema: z.ZodType<Invitation> = z
  .object(invitationShape)
  .readonly()
  .openapi('Invitation');

/** An invitation that was just made, with its link. */
export const madeInvitationSchema: z.ZodType<MadeInvitation> = z
  .object({ ...invitationShape, path: z.string().describe('Path of the link; shown once') })
  .readonly()
  .openapi('MadeInvitation');

/** Where an invitation leads to. */
export const invitationPreviewSchema: z.ZodType<InvitationPreview> = z
  .object({
    organisation: idSchema,
    name: z.string(),
    permission: permissionSchema,
    expires: instant,
  })
  .readonly()
  .openapi('InvitationPreview');

/** What is sent to make an account. */
export const signUpSchema = z
  .strictObject({ email: emailSchema, name: line, password: passwordSchema })
  .openapi('SignUp');

/** What is sent to sign in. */
export const signInSchema = z
  .strictObject({ email: emailSchema, password: line })
  .openapi('SignIn');

/** What is sent to change an account. */
export const accountChangeSchema = z
  .strictObject({
    name: line.exactOptional(),
    email: emailSchema.exactOptional(),
    password: line.exactOptional().describe('The present one; needed for another address'),
  })
  .openapi('AccountChange');

/** What is sent to change a password. */
export const passwordChangeSchema = z
  .strictObject({ current: line.describe('The present one'), password: passwordSchema })
  .openapi('PasswordChange');

/** What is sent to found an organisation. */
export const newOrganisationSchema = z
  .strictObject({
    name: line,
    slug: line.exactOptional().describe('Its name in addresses; made from the name where left out'),
    website: line.nullable().exactOptional(),
    about: z.string().max(TEXT).exactOptional(),
  })
  .openapi('NewOrganisation');

/** What is sent to change an organisation. */
export const organisationChangeSchema = z
  .strictObject({
    name: line.exactOptional(),
    website: line.nullable().exactOptional(),
    about: z.string().max(TEXT).exactOptional(),
  })
  .openapi('OrganisationChange');
