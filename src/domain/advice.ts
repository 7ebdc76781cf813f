import type { RoleId, Seniority } from './analysis.js';
import type { MarketSource, PayFigure, ShareFigure } from './market.js';
import type { FitReason, FitStatus } from './fit.js';

/** A figure's postings: how many, and which of the wider ones where there were too few. */
export interface Rests {
  readonly n: number;
  readonly level: Seniority | 'all';
  readonly place: string;
}

/** How one role fits a person. */
export interface RoleFit {
  readonly role: RoleId;
  /** The role's share of the work that the résumé shows, 0 to 1. */
  readonly share: number;
  /** Postings of the role that the person could answer now, of those that state requirements. */
  readonly open: ShareFigure | null;
  /** Part of what the role's postings require that the résumé shows, each skill by its share. */
  readonly covered: number | null;
}

/** One skill that real postings of the target ask for, and whether the résumé shows it. */
export interface Gap {
  readonly skill: string;
  readonly label: string;
  /** Postings of the target that require it. */
  readonly required: ShareFigure;
  readonly status: FitStatus;
  readonly reason: FitReason;
}

/** A skill that is nearly always asked for with another, and far oftener by itself. */
export interface Prerequisite {
  readonly skill: string;
  readonly label: string;
  /** Of the postings that require the skill, those that require this one too. */
  readonly together: ShareFigure;
  readonly shown: boolean;
}

/** One step of the path: a skill to add, and the postings open once it is there. */
export interface PathStep {
  readonly skill: string;
  readonly label: string;
  readonly opened: number;
  readonly prerequisites: readonly Prerequisite[];
}

/** The few skills that open the most postings. */
export interface SkillPath {
  /** Postings of the target that state requirements. */
  readonly n: number;
  readonly rests: Rests;
  /** Open now, without any step. */
  readonly open: number;
  readonly steps: readonly PathStep[];
  /** No choice of as many skills opens more than this. */
  readonly bound: number;
  /** Whether it is proved that no other choice opens more. */
  readonly exact: boolean;
}

/** A step of a career, with the years that guides and postings give. */
export interface LadderStep {
  readonly rung: string;
  readonly level: Seniority;
  readonly track: 'practice' | 'management';
  /** As a guide states them. */
  readonly years: { readonly min: number; readonly max: number | null } | null;
  readonly sources: readonly string[];
  /** Median of the least years that postings of this role and level state. */
  readonly postingYears: { readonly median: number; readonly n: number } | null;
  readonly stands: 'behind' | 'here' | 'ahead';
}

/** What carries over from one role to another. */
export interface Switch {
  readonly from: RoleId;
  readonly to: RoleId;
  /** Whether "has" speaks of a résumé, or of what postings of the first role require. */
  readonly basis: 'resume' | 'postings';
  readonly carriesOver: readonly Gap[];
  readonly missing: readonly Gap[];
  /** Part of what the new role's postings require that carries over, each skill by its share. */
  readonly covered: number;
}

/** Pay of the target, as postings state it. */
export interface ExpectedPay {
  readonly figure: PayFigure;
  readonly rests: Rests;
}

/** What a person is told. */
export interface Advice {
  readonly roles: readonly RoleFit[];
  readonly target: {
    readonly role: RoleId;
    readonly level: Seniority | 'all';
    /** The place asked for, or `null`. */
    readonly place: string | null;
  };
  readonly gaps: { readonly rests: Rests; readonly gaps: readonly Gap[] } | null;
  readonly path: SkillPath | null;
  readonly ladder: readonly LadderStep[];
  readonly pay: readonly ExpectedPay[];
  readonly switches: readonly Switch[];
  readonly sources: readonly MarketSource[];
}
