import type { EducationLevel, Employment, RoleId, Seniority, Workplace } from './analysis.js';

/** Version of the shape of the market snapshot; a loader refuses any other. */
export const marketFormat = 1;

/** A value that a fold over many postings was made for: one role, level or place, or all of them. */
export type OrAll<T> = T | 'all';

/** Below this number of postings a figure is shown only with a word that it rests on few. */
export const FEW = 20;

/** A share of `n` cases with its 95 % Wilson score interval; shares and bounds are 0 to 1. */
export interface ShareFigure {
  readonly count: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentiles of `n` values (type 7 of Hyndman and Fan, as R and `percentile_cont` use), and a 95 %
 * interval of the median. Only made of values that are stated: a null is not a zero.
 */
export interface PercentileFigure {
  readonly n: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly low: number;
  readonly high: number;
}

/** Annualised base pay, midpoint of the stated range, of postings that state it. */
export interface PayFigure extends PercentileFigure {
  /** ISO 4217. */
  readonly currency: string;
  /** Number of the postings by source. */
  readonly sources: Readonly<Record<string, number>>;
  /** First and last month of the postings, `YYYY-MM`; `null` where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

/** How often one skill is asked for in the postings of a cell. */
export interface SkillFigure {
  /** Concept id of the lexicon. */
  readonly skill: string;
  readonly required: ShareFigure;
  /** Required, preferred or only mentioned. */
  readonly anywhere: ShareFigure;
}

/** What the postings of one role, level and place are like. The role is the first of the shares. */
export interface MarketCell {
  readonly role: OrAll<RoleId>;
  readonly level: OrAll<Seniority>;
  /**
   * ISO 3166-1 alpha-2 of the posting's country, `remote` where it names none and the work is
   * remote, or `all`. There are also cells of US states (ISO 3166-2, `US-CA`), which are part of `US`.
   */
  readonly place: OrAll<string>;
  readonly n: number;
  /** Number of the postings by source. */
  readonly sources: Readonly<Record<string, number>>;
  /** Number of skills with level `required` per posting. */
  readonly requiredSkills: PercentileFigure | null;
  /** Least years of experience, of the postings that state them. */
  readonly minYears: PercentileFigure | null;
  /** Shares of all postings of the cell; those that do not say are `unspecified`, here and below. */
  readonly education: Readonly<Partial<Record<EducationLevel, ShareFigure>>>;
  readonly workplace: Readonly<Partial<Record<Workplace, ShareFigure>>>;
  readonly employment: Readonly<Partial<Record<Employment, ShareFigure>>>;
  readonly levels: Readonly<Partial<Record<Seniority, ShareFigure>>>;
  readonly payStated: ShareFigure;
  /** Postings that say where the work is, how many years they ask for, and what the duties are. */
  readonly placeStated: ShareFigure;
  readonly yearsStated: ShareFigure;
  readonly dutiesStated: ShareFigure;
  /** Postings whose title names another role than their text describes. */
  readonly mismatched: ShareFigure;
  /** By currency, the largest `n` first. */
  readonly pay: readonly PayFigure[];
  /**
   * Most often required first; only those in at least 1 % of the cell's postings and in two. Empty
   * below `FEW` postings.
   */
  readonly skills: readonly SkillFigure[];
}

/** What a collection of postings or a table is, and what it cannot tell. */
export interface MarketSource {
  readonly id: string;
  readonly title: string;
  readonly kind: 'postings' | 'salaries' | 'statistics';
  readonly licence: string | null;
  readonly url: string | null;
  /** First and last day that its rows speak of, ISO 8601; `null` where it does not say. */
  readonly from: string | null;
  readonly to: string | null;
  readonly n: number;
  /** Known biases, each in one sentence. */
  readonly biases: readonly string[];
}

/**
 * Figures computed from real postings and public tables: no posting text. Made by
 * `npm run snapshot`; the same sources give the same bytes. Parts that only some use are typed
 * beside the code that makes them and stand in their own files.
 */
export interface MarketSnapshot {
  readonly format: typeof marketFormat;
  /** Hash of the content. */
  readonly version: string;
  /** What read the postings. */
  readonly versions: { readonly engine: string; readonly lexicon: string; readonly model: string };
  /** First and last month of the postings in the cells, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly sources: readonly MarketSource[];
  /** Cells with at least one posting that anything asks for, in the order role, level, place. */
  readonly cells: readonly MarketCell[];
}
