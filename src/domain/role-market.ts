import type { RoleId, Seniority } from './analysis.js';
import type { TitleFigure, TrendFigure } from './market-relations.js';
import type { MarketSource, PayFigure, PercentileFigure, ShareFigure } from './market.js';
import type { ProfileId } from './role-profile.js';

/** A skill of a role, and how many of its postings ask for it. */
export interface RoleSkill {
  readonly skill: string;
  readonly label: string;
  readonly required: ShareFigure;
  readonly anywhere: ShareFigure;
}

/** Stated pay of a part of the postings. */
export interface RolePay {
  /** A level, or a place key with its name. */
  readonly group: string;
  readonly label: string;
  readonly pay: PayFigure;
}

/** A title, and how many of its postings describe the role first. */
export interface RoleTitle {
  /** The role that the title claims. */
  readonly claims: RoleId;
  readonly name: string | null;
  readonly work: ShareFigure;
}

/** What real postings say of one role: every figure with the postings it rests on. */
export interface RoleMarket {
  readonly id: ProfileId;
  /** The role whose postings the figures are of; another than `id` where that is a variant. */
  readonly role: RoleId;
  readonly n: number;
  readonly from: string;
  readonly to: string;
  readonly levels: readonly { readonly level: Seniority; readonly share: ShareFigure }[];
  readonly mismatched: ShareFigure;
  readonly payStated: ShareFigure;
  readonly minYears: PercentileFigure | null;
  /** The most often required first. */
  readonly skills: readonly RoleSkill[];
  /** In the United States, US dollars a year. */
  readonly payByLevel: readonly RolePay[];
  /** In the currency of the place. */
  readonly payByPlace: readonly RolePay[];
  /** Titles under which the role is found, the most postings first. */
  readonly titles: readonly RoleTitle[];
  /** The role's share of postings by month, one a source. */
  readonly trends: readonly TrendFigure[];
  readonly sources: readonly MarketSource[];
}

/** What the work is under the titles that claim a role, then and now. */
export interface TitleMap {
  readonly recent: readonly TitleFigure[];
  readonly in2020: readonly TitleFigure[];
  readonly sources: readonly MarketSource[];
}
