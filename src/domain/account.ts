/** What somebody may do in an organisation, each with what the ones before it may. */
export const permissions = ['reader', 'editor', 'owner'] as const;
export type Permission = (typeof permissions)[number];

/** A person with an account. */
export interface Person {
  readonly id: string;
  /** As it was typed; compared without regard to case. */
  readonly email: string;
  readonly name: string;
  /** ISO 8601. */
  readonly created: string;
}

/** An employer, or a client of projects. */
export interface Organisation {
  readonly id: string;
  /** Its name in addresses; unique and permanent. */
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly about: string;
  readonly created: string;
}

/** Whoever asks. Operators keep the board in order; they see no more of people than that takes. */
export type Viewer =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person';
      readonly person: string;
      readonly operator: boolean;
      readonly memberships: readonly {
        readonly organisation: string;
        readonly permission: Permission;
      }[];
    };

/** The least that a call asks of whoever makes it. */
export type Access = 'public' | 'person' | 'reader' | 'editor' | 'owner' | 'operator';

/** Whether a viewer has at least a permission in an organisation. */
export function mayIn(viewer: Viewer, organisation: string, least: Permission): boolean {
  if (viewer.kind === 'anonymous') return false;
  const held = viewer.memberships.find((one) => one.organisation === organisation);
  return held !== undefined && permissions.indexOf(held.permission) >= permissions.indexOf(least);
}
