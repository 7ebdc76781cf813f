import type { RoleId, Seniority } from './analysis.js';

/** Which postings a market question is about; what is left out does not narrow it. */
export interface RollupQuery {
  readonly roles?: readonly RoleId[];
  readonly levels?: readonly Seniority[];
  /** ISO 3166-1 alpha-2, `remote` or `unknown`. */
  readonly places?: readonly string[];
  readonly sources?: readonly string[];
  /** First and last month, such as `2026-01`; trends only, since months are kept by role alone. */
  readonly months?: { readonly from: string; readonly to: string };
  /** Keep counts apart by these; all others are summed over. */
  readonly by: readonly ('role' | 'level' | 'place' | 'source' | 'month')[];
  /** Only facts that begin like one of these, such as `skill:`. */
  readonly aspects?: readonly string[];
}

/** How many postings of one cell have one fact. The fact `posting` counts all of them. */
export interface RollupCount {
  readonly role: RoleId | null;
  readonly level: Seniority | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly month: string | null;
  readonly fact: string;
  readonly n: number;
}

/** The fact that every posting has. */
export const POSTING_FACT = 'posting';
