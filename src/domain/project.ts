import type { Evidence } from '../base/span.js';
import type { RoleId, Seniority, Workplace } from './analysis.js';
import type { Choice, Engagement, Handover, HiringRole, HiringSkill } from './hiring.js';
import type { DerivedAmount } from './money.js';
import type { ProjectStatus } from './project-status.js';

/** What a client writes of a project. `null` and an empty list mean "not stated". */
export interface ProjectContent {
  readonly title: string;
  /** What is to be done and why, as plain text or Markdown. */
  readonly brief: string;
  /** What is handed over at the end, one thing an entry. */
  readonly deliverables: readonly string[];
  readonly budget: ProjectBudget | null;
  readonly duration: ProjectDuration | null;
  readonly workplace: Workplace;
  readonly location: string | null;
  /** `YYYY-MM-DD`. */
  readonly startOn: string | null;
}

/** A range of rates an hour, or of one price for the whole; both ends the same where it is one. */
export interface ProjectBudget {
  readonly kind: 'hourly' | 'fixed';
  readonly min: number;
  readonly max: number;
  /** ISO 4217; one currency for both ends. */
  readonly currency: string;
}

/** How long, and how much of each week. */
export interface ProjectDuration {
  readonly weeks: number;
  readonly hoursPerWeek: number | null;
}

/** A kind of project of the guides that a brief is about, and why we say so. */
export interface MatchedKind {
  readonly role: RoleId;
  readonly kind: string;
  readonly label: string;
  readonly description: string;
  /** Words of the brief; empty where only skills tell. */
  readonly evidence: readonly Evidence[];
  /** Skills of the kind that the brief names. */
  readonly skills: readonly { readonly skill: string; readonly label: string }[];
  /** Where the kind is described. */
  readonly sources: readonly string[];
}

/** How an offered rate stands to a figure; `across` where it reaches beyond one of its ends. */
export type Standing = 'below' | 'within' | 'above' | 'across';

/** One figure to hold a rate against, as a source states it or worked out from data. */
export interface RateFigure {
  readonly role: RoleId;
  /** Who is paid that, in the source's words. */
  readonly of: string;
  readonly min: number;
  readonly max: number;
  readonly unit: 'USD/hour';
  readonly place: string;
  readonly year: number | null;
  readonly source: string;
  /** Postings that it rests on; `null` for a figure of a source that does not say. */
  readonly n: number | null;
  /** How it was worked out; `null` for a figure as stated. */
  readonly rule: string | null;
  readonly note: string | null;
  /** `null` where no rate is offered, or none that can be compared. */
  readonly stands: Standing | null;
}

/** An offered rate held against what is known. */
export interface RateComparison {
  /** An hour; `null` where the project states none and none can be worked out. */
  readonly offered: {
    readonly min: number;
    readonly max: number;
    readonly currency: string;
    /** How it was worked out from a price; `null` for a rate as stated. */
    readonly rule: string | null;
  } | null;
  /** The same in US dollars, where it is in another currency and there is a rate of exchange. */
  readonly inDollars: { readonly min: DerivedAmount; readonly max: DerivedAmount } | null;
  /** Figures of the guides first. Empty where there is none for these roles. */
  readonly figures: readonly RateFigure[];
  /** Where the brief speaks of another currency than the budget; such a project is not published. */
  readonly mixed: string | null;
  /** What keeps it from being compared, as questions or statements to the writer. */
  readonly missing: readonly string[];
}

/** What a brief leads to: whom it takes, what they hand over, what it may cost. */
export interface ProjectAnalysis {
  /** Canonical text of brief, title and deliverables, in which spans of evidence lie. */
  readonly text: string;
  /** Empty where the brief says too little; then `missing` says what. */
  readonly roles: readonly HiringRole[];
  /** One person or several; `null` where no role is clear. */
  readonly team: { readonly size: 'one' | 'team'; readonly why: string } | null;
  /** Who hands what to whom among the roles. */
  readonly handovers: readonly Handover[];
  readonly kinds: readonly MatchedKind[];
  readonly engagement: Choice<Engagement> | null;
  readonly level: Choice<Seniority> | null;
  readonly require: readonly HiringSkill[];
  readonly prefer: readonly HiringSkill[];
  readonly rate: RateComparison;
  /** What the brief should say and does not, as questions to its writer. */
  readonly missing: readonly string[];
}

/** The client, as others see it. */
export interface ProjectClient {
  readonly organisation: string;
  readonly slug: string;
  readonly name: string;
}

/** A project as anybody sees it once it was published. */
export interface PublicProject {
  readonly id: string;
  readonly client: ProjectClient;
  readonly status: ProjectStatus;
  readonly content: ProjectContent;
  readonly analysis: ProjectAnalysis;
  /** ISO 8601. */
  readonly published: string;
}

/** A project as its client sees it. */
export interface OwnProject {
  readonly id: string;
  readonly organisation: string;
  readonly status: ProjectStatus;
  readonly content: ProjectContent;
  readonly analysis: ProjectAnalysis;
  /** Whether proposals are shown without a name until they are opened. */
  readonly blind: boolean;
  /** Raised by each change, so that a change of something older is told. */
  readonly version: number;
  /** Proposals that were sent and not withdrawn. */
  readonly proposals: number;
  readonly created: string;
  readonly updated: string;
  /** ISO 8601; `null` while it is a draft. */
  readonly published: string | null;
}
