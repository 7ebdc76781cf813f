import type { Evidence } from '../base/span.js';
import type { EducationLevel, RoleId, Seniority } from './analysis.js';
import type { PayFigure, ShareFigure } from './market.js';
import type { SourcedFigure } from './role-profile.js';

/** Something that companies say they need, and whose work it is. */
export interface Need {
  readonly id: string;
  readonly role: RoleId;
  /** What it is, to stand behind "You need …". */
  readonly work: string;
  /** Id of a project kind of the role's profile, or `null`. */
  readonly kind: string | null;
  /** Words that say so, as people write them. */
  readonly phrases: readonly string[];
  /** Words that say so only where no phrase of any need is found: "our website" may be a mere place. */
  readonly hints?: readonly string[];
  /** Concept ids, the most important first. */
  readonly skills: readonly string[];
  /** Sentences for a draft posting. */
  readonly duties: readonly string[];
}

/** What one role hands to another where they work on one thing. */
export interface Handover {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly what: string;
  readonly sources: readonly string[];
}

/** Version of the shape of `assets/needs.json`; a loader refuses any other. */
export const needsFormat = 1;

/** What is known of needs, as shipped; made by `npm run gen` from `data/`. */
export interface NeedsAsset {
  readonly format: typeof needsFormat;
  readonly needs: readonly Need[];
  readonly handovers: readonly Handover[];
}

/** A need that a brief states, and where. */
export interface StatedNeed {
  readonly need: string;
  readonly work: string;
  readonly role: RoleId;
  readonly evidence: readonly Evidence[];
}

/** One person to hire. */
export interface HiringRole {
  readonly role: RoleId;
  /** Part of the work that the brief describes, 0 to 1. */
  readonly share: number;
  /** Whether it is worth a hire of its own, or a part of another's work. */
  readonly hire: boolean;
  readonly needs: readonly StatedNeed[];
}

/** A choice, why, and the words of the brief behind it; a choice without words is a default. */
export interface Choice<T> {
  readonly value: T;
  readonly why: string;
  readonly evidence: readonly Evidence[];
}

/** Whether to employ or to engage for a time. */
export type Engagement = 'full-time' | 'freelance' | 'either';

/** A skill for the posting, and how many comparable postings ask for it. */
export interface HiringSkill {
  readonly skill: string;
  readonly label: string;
  readonly why: 'brief' | 'need' | 'peers';
  /** Of comparable postings; `null` where there are too few. */
  readonly required: ShareFigure | null;
}

/** Something not to ask for, and why. */
export interface LeaveOut {
  readonly what: string;
  readonly why: string;
}

/** What one requirement costs: how many of the people in such jobs it leaves. */
export interface PoolCost {
  readonly skill: string;
  readonly label: string;
  /** Comparable postings that name it at all: jobs in which people do have it. */
  readonly named: ShareFigure;
  /** Comparable postings that name all that is required, with this one and without it. */
  readonly withIt: number;
  readonly withoutIt: number;
}

/** What to offer. */
export interface Offer {
  /** Base pay a year in comparable postings; empty where too few state it. */
  readonly pay: readonly {
    readonly figure: PayFigure;
    readonly level: Seniority | 'all';
    readonly place: string;
  }[];
  /** Hourly rates as sources state them. */
  readonly hourly: readonly SourcedFigure[];
}

/** What a brief leads to. */
export interface HiringPlan {
  /** Empty where the brief says too little; then `missing` says what. */
  readonly roles: readonly HiringRole[];
  readonly missing: readonly string[];
  readonly engagement: Choice<Engagement> | null;
  readonly level: Choice<Seniority> | null;
  readonly handovers: readonly Handover[];
  /** Comparable postings. */
  readonly peers: { readonly n: number; readonly level: Seniority | 'all' } | null;
  readonly require: readonly HiringSkill[];
  readonly prefer: readonly HiringSkill[];
  readonly leaveOut: readonly LeaveOut[];
  readonly pool: readonly PoolCost[];
  readonly offer: Offer | null;
  /** A posting to publish once what `missing` lists is added; `null` where no role is clear. */
  readonly draft: { readonly title: string; readonly text: string } | null;
}

/** One requirement of an existing posting, and how comparable postings stand to it. */
export interface ReviewedRequirement extends PoolCost {
  /** Comparable postings that require it. */
  readonly required: ShareFigure;
  /** Whether hardly any of them requires it. */
  readonly unusual: boolean;
}

/** An existing posting beside comparable ones; `null` where it or they do not tell. */
export interface PostingReview {
  readonly title: string | null;
  readonly role: RoleId | null;
  readonly share: number;
  readonly level: Seniority;
  readonly peers: { readonly n: number; readonly level: Seniority | 'all' } | null;
  /** What the fewest people have first. */
  readonly requirements: readonly ReviewedRequirement[];
  /** Required skills: of this posting, and the median of comparable ones. */
  readonly count: { readonly asked: number; readonly median: number; readonly n: number } | null;
  readonly years: { readonly asked: number; readonly median: number; readonly n: number } | null;
  readonly degree: { readonly asked: EducationLevel; readonly asking: ShareFigure } | null;
  readonly pay: {
    /** Middle of the stated range, a year. */
    readonly offered: number;
    readonly figure: PayFigure;
    readonly level: Seniority | 'all';
    readonly place: string;
  } | null;
}
