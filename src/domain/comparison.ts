import type { RoleId, Seniority } from './analysis.js';
import type { AspectId } from './claim.js';
import type { MarketSource, PayFigure } from './market.js';
import type { ProfileId, SourceId } from './role-profile.js';
import type { CheckedClaim, Contradiction, Estimate } from './verdict.js';

/** What is compared: two to four roles, of all postings or of one level and place. */
export interface ComparisonQuery {
  readonly level?: Seniority;
  /** As in a market cell: `US`, `US-CA`, `remote`. */
  readonly place?: string;
}

/** One column of a comparison. */
export interface ComparedRole {
  readonly id: ProfileId;
  readonly label: string;
  /** The role whose postings the figures are of; another than `id` where that is a variant. */
  readonly role: RoleId;
  readonly definition: string;
  /** Postings of the level and place asked for. */
  readonly n: number;
}

/** What the role's profile says, where data cannot say it or beside them. */
export interface ProfilePart {
  readonly lines: readonly string[];
  /** Where the profile has it from. */
  readonly sources: readonly SourceId[];
}

/** One role in one row. */
export interface ComparisonCell {
  /** Largest or most telling first; empty where nothing could be counted. */
  readonly figures: readonly Estimate[];
  /** What the figures do not show in themselves: a word for a depth, why there is none. */
  readonly notes: readonly string[];
  readonly profile: ProfilePart | null;
}

/** One aspect, side by side, with what the guides claim of it. */
export interface ComparisonRow {
  readonly aspect: AspectId;
  readonly label: string;
  /** In the order of the roles. */
  readonly cells: readonly ComparisonCell[];
  readonly claims: readonly CheckedClaim[];
}

/** Pay of one role at one level or in one place, for tables and plots. */
export interface ComparedPay {
  readonly role: ProfileId;
  readonly group: string;
  readonly pay: PayFigure;
}

/** A skill that one of the roles names more than the others together. */
export interface OwnSkill {
  readonly role: ProfileId;
  readonly skill: string;
  readonly label: string;
  readonly z: number;
  /** Share of the postings of each role that name it, in their order. */
  readonly shares: readonly Estimate[];
}

/** Two to four roles side by side. Plain data: a page, a file and a program get the same. */
export interface Comparison {
  readonly query: ComparisonQuery;
  readonly roles: readonly ComparedRole[];
  readonly figures: {
    readonly n: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly snapshot: string;
    readonly work: string;
  };
  readonly rows: readonly ComparisonRow[];
  readonly ownSkills: readonly OwnSkill[];
  readonly pay: {
    readonly overall: readonly ComparedPay[];
    readonly byLevel: readonly ComparedPay[];
    readonly byPlace: readonly ComparedPay[];
  };
  readonly contradictions: readonly Contradiction[];
  readonly sources: readonly MarketSource[];
}
