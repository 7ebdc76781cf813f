import type { RoleId } from './analysis.js';
import type { OrAll, ShareFigure } from './market.js';

/** Version of the shape of these figures; a loader refuses any other. */
export const relationsFormat = 1;

/** What the work is under one title: the first role of the postings whose title claims a role. */
export interface TitleFigure {
  /** The role that the title claims. */
  readonly title: RoleId;
  /** A name within the title that claims it (`data scientist`), or `null` for all of them. */
  readonly name: string | null;
  readonly n: number;
  /** How many of the postings describe each role first, the most frequent first. */
  readonly work: readonly (ShareFigure & { readonly role: RoleId })[];
  /** Postings whose body alone describes another role than the title. */
  readonly mismatched: ShareFigure;
}

/** Two skills of a role that are asked for together more often than chance would have it. */
export interface SkillPair {
  readonly first: string;
  readonly second: string;
  /** Postings with both, with the first, with the second. */
  readonly both: number;
  readonly firstCount: number;
  readonly secondCount: number;
  /** How many times as often as if they were independent. */
  readonly lift: number;
  /** Normalised pointwise mutual information, -1 to 1. */
  readonly npmi: number;
}

/** Pairs of skills in the postings of one role. */
export interface RolePairs {
  readonly role: OrAll<RoleId>;
  readonly n: number;
  /** The highest `npmi` first. */
  readonly pairs: readonly SkillPair[];
}

/** A share by month within one source. */
export interface TrendFigure {
  readonly source: string;
  readonly kind: 'role' | 'skill';
  /** Role or skill. */
  readonly id: string;
  /** Consecutive months with at least `FEW` postings each, oldest first. */
  readonly months: readonly {
    readonly month: string;
    readonly count: number;
    readonly n: number;
  }[];
  /** Cochran-Armitage; positive where the share grows. */
  readonly z: number;
  readonly p: number;
  /** `p` adjusted for all that were tried in the source (Benjamini and Hochberg). */
  readonly q: number;
}

/** Relations between titles, roles, skills and time. No posting text. Made by `npm run snapshot`. */
export interface MarketRelations {
  readonly format: typeof relationsFormat;
  /** By period: `recent` (the sources of the snapshot) and `2020`. */
  readonly titles: Readonly<Record<'recent' | '2020', readonly TitleFigure[]>>;
  readonly pairs: readonly RolePairs[];
  readonly trends: readonly TrendFigure[];
}
