import type { RoleId, Seniority } from './analysis.js';
import type { OrAll, PercentileFigure } from './market.js';

/** Version of the shape of the work figures; a loader refuses any other. */
export const workFormat = 1;

/** Something that a posting may name, so that its share among postings can be counted. */
export interface Signal {
  readonly id: string;
  /** Read after "postings that name …". */
  readonly label: string;
  /** Ids of skills and soft skills; any of them will do. */
  readonly skills: readonly string[];
  /** Words in the text, folded; any of them will do. */
  readonly phrases: readonly string[];
  /** It goes without saying in many postings: that few name it contradicts nothing. */
  readonly tacit?: true;
}

/** A mean of `n` values with its 95 % interval (normal approximation). */
export interface MeanFigure {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What the postings of one role and level say of the work itself. */
export interface WorkCell {
  readonly role: OrAll<RoleId>;
  readonly level: OrAll<Seniority>;
  readonly n: number;
  /** Postings that show each signal, in the order of `WorkFigures.signals`. */
  readonly signals: readonly number[];
  /**
   * Share of a posting's required technical skills that are engineering, and that are mathematics,
   * averaged over the postings with at least three of them. `null` where there is none.
   */
  readonly coding: MeanFigure | null;
  readonly maths: MeanFigure | null;
}

/** Pay in one town: annualised base pay in USD, midpoint of the stated range. */
export interface TownPay {
  readonly role: RoleId;
  /** All postings of the role, or those that lead: senior, staff, manager. */
  readonly level: 'all' | 'lead';
  readonly town: string;
  readonly pay: PercentileFigure;
}

/** How sure the BLS is of the number of people in an occupation, in May of a year. */
export interface EmploymentError {
  /** SOC 2018 code. */
  readonly code: string;
  readonly year: number;
  /** Relative standard error, in percent. */
  readonly percent: number;
}

/** Figures on the work, its words and its titles, from the same postings as the market snapshot. */
export interface WorkFigures {
  readonly format: typeof workFormat;
  /** Hash of the content. */
  readonly version: string;
  /** Number of postings, and their first and last month. */
  readonly n: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Id and label of what was counted; the definitions are in `data/claims/signals.yaml`. */
  readonly signals: readonly {
    readonly id: string;
    readonly label: string;
    readonly tacit?: true;
  }[];
  /** In the order of roles, then levels; `all` first. */
  readonly cells: readonly WorkCell[];
  /** How many postings whose title claims one role describe which role. */
  readonly titles: readonly {
    readonly title: RoleId;
    readonly role: RoleId;
    readonly count: number;
  }[];
  /** Postings by role in the sources that were taken whole, not searched by title. */
  readonly whole: {
    readonly sources: readonly string[];
    readonly roles: readonly { readonly role: RoleId; readonly count: number }[];
  };
  readonly towns: readonly TownPay[];
  /** Of the occupations that claims speak of; their numbers are in the salary tables. */
  readonly employmentErrors: readonly EmploymentError[];
  /** What the best paid quarter of all people in work earns at least, USD a year, by the BLS. */
  readonly upperQuarter: { readonly year: number; readonly wage: number };
}
