import type { RoleId } from './analysis.js';

/** A duty or a requirement of a posting, as it stands there. */
export interface SplitItem {
  readonly kind: 'duty' | 'requirement' | 'preferred';
  /** Half-open, in UTF-16 units of the canonical text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a posting of several roles could be divided. */
export interface RoleSplit {
  readonly parts: readonly {
    readonly role: RoleId;
    readonly share: number;
    readonly items: readonly SplitItem[];
  }[];
  /** What fits all of them, or none more than another. */
  readonly common: readonly SplitItem[];
}
