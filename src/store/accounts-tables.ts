import type { ColumnType } from 'kysely';
import type { Permission } from '../domain/account.js';

type Instant = ColumnType<Date, Date | string, Date | string>;

/** Tables of people, how they sign in, and the organisations they belong to. */
export interface AccountsTables {
  readonly people: PeopleTable;
  readonly passwords: PasswordsTable;
  readonly sessions: SessionsTable;
  readonly reset_links: ResetLinksTable;
  readonly organisations: OrganisationsTable;
  readonly memberships: MembershipsTable;
  readonly invitations: InvitationsTable;
  readonly tries: TriesTable;
}

/** People by id. Passwords lie elsewhere, so that what lists people never holds one. */
interface PeopleTable {
  readonly person: string;
  readonly email: string;
  readonly email_folded: string;
  readonly name: string;
  readonly operator: boolean;
  readonly created: Instant;
}

interface PasswordsTable {
  readonly person: string;
  readonly hash: string;
  readonly changed: Instant;
}

interface SessionsTable {
  readonly digest: string;
  readonly person: string;
  readonly created: Instant;
  readonly used: Instant;
}

interface ResetLinksTable {
  readonly person: string;
  readonly digest: string;
  readonly expires: Instant;
}

interface OrganisationsTable {
  readonly organisation: string;
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly about: string;
  readonly created: Instant;
}

interface MembershipsTable {
  readonly organisation: string;
  readonly person: string;
  readonly permission: Permission;
  readonly since: Instant;
}

interface InvitationsTable {
  readonly organisation: string;
  readonly id: string;
  readonly digest: string;
  readonly permission: Permission;
  readonly invited_by_person: string | null;
  readonly created: Instant;
  readonly expires: Instant;
}

/** How often something was tried in a window that has not ended. */
interface TriesTable {
  readonly counter: string;
  readonly n: number;
  readonly ends: Instant;
}
