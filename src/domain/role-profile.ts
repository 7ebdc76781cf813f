import type { RoleId } from './analysis.js';
import type { namedLevels } from './levels.js';

/** A role of the nine, or a variant of one such as `prompt-engineer`. */
export type ProfileId = string;
/** Id of an entry of `data/sources.yaml`: `guide-0`, `postings`. */
export type SourceId = string;

/** A document or collection that facts and figures were taken from. */
export interface KnowledgeSource {
  readonly id: SourceId;
  readonly title: string;
  readonly kind: 'guide' | 'postings' | 'statistics';
  /** As the source dates itself; `null` where it does not. */
  readonly published: string | null;
}

/** A skill that a profile names: a concept of the lexicon, or only a name (`skill` is `null`). */
export interface SkillReference {
  readonly skill: string | null;
  readonly label: string;
}

/** How deep the work goes into programming or mathematics, as the sources assert it. */
export interface Depth {
  readonly level: 'none' | 'light' | 'moderate' | 'deep';
  readonly why: string;
  readonly sources: readonly SourceId[];
}

/**
 * One figure as a source states it; a claim of that source, not ours. Either `value` or `min` and
 * `max` are given, in `unit`.
 */
export interface SourcedFigure {
  /** Who or what is counted, in the source's sense. */
  readonly of: string;
  readonly measure: 'range' | 'median' | 'mean' | 'typical' | 'p10' | 'p90' | 'growth' | 'openings';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** Which way the source leaves it open; on a range it speaks of the upper end. */
  readonly bound?: 'about' | 'at-least' | 'at-most';
  readonly unit: FigureUnit;
  /** Year it speaks of; `null` where the source does not say. */
  readonly year: number | null;
  readonly place: string;
  readonly source: SourceId;
  readonly note?: string;
}

/** Units of sourced figures; money by ISO currency and period. */
export const figureUnits = ['USD/year', 'USD/hour', 'percent', 'openings/year'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** One step of a career. */
export interface Rung {
  readonly rung: string;
  readonly level: (typeof namedLevels)[number];
  /** `practice` unless it leads people. */
  readonly track?: 'practice' | 'management';
  /** Years of experience, where a source gives them. */
  readonly years?: { readonly min: number; readonly max: number | null };
  /** Years of supervision asked for, where a source gives them. */
  readonly supervisionYears?: number;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

/** What moves a reader towards the role: a concept of the lexicon or a phrase, and why. */
export interface RoleSignal {
  readonly skill?: string;
  readonly phrase?: string;
  /** Understood without further help: "builds RAG pipelines: AI engineer rather than …". */
  readonly reason: string;
}

/** A mapping of a role to an occupation of a public taxonomy; the relation is SKOS. */
export interface OccupationMatch {
  readonly taxonomy: string;
  readonly code: string;
  readonly label: string;
  readonly relation: 'exact' | 'close' | 'broad' | 'narrow';
  readonly why?: string;
  readonly url: string | null;
}

/** A kind of freelance project that people of the role are asked for. */
export interface ProjectKind {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly skills: readonly SkillReference[];
  readonly sources: readonly SourceId[];
}

/** A title that looks like the role and is another's. */
export interface NearMiss {
  readonly title: string;
  readonly role: RoleId;
  readonly why: string;
}

/**
 * All that is known of a role, in our own words; `data/roles/` is the source. A variant's missing
 * parts are its role's, and `inherited` names them.
 */
export interface RoleProfile {
  readonly id: ProfileId;
  readonly preferredLabel: string;
  readonly aliases: readonly string[];
  readonly variantOf: RoleId | null;
  readonly inherited: readonly string[];
  readonly definition: string;
  readonly primaryFocus: string;
  readonly keyOutputs: readonly string[];
  readonly dailyTasks: readonly string[];
  readonly tools: readonly SkillReference[];
  readonly technicalSkills: readonly SkillReference[];
  readonly codingDepth: Depth;
  readonly mathsDepth: Depth;
  readonly stakeholders: readonly string[];
  readonly collaborators: readonly string[];
  readonly businessImpact: string;
  readonly education: {
    readonly typical: string;
    readonly alternatives: readonly string[];
    readonly sources: readonly SourceId[];
  };
  readonly industries: readonly string[];
  /** From the first rung to the last. */
  readonly ladder: readonly Rung[];
  readonly payFigures: readonly SourcedFigure[];
  readonly outlook: { readonly summary: string; readonly figures: readonly SourcedFigure[] };
  readonly hourlyRates: readonly SourcedFigure[];
  readonly projectKinds: readonly ProjectKind[];
  readonly chooseThisIf: readonly {
    readonly reason: string;
    readonly sources: readonly SourceId[];
  }[];
  /** The nearest first. */
  readonly nearestWrongRole: readonly { readonly role: RoleId; readonly tellApart: string }[];
  /** Titles that claim the role. */
  readonly titles: readonly string[];
  readonly nearMisses: readonly NearMiss[];
  readonly signals: readonly RoleSignal[];
  readonly crosswalk: readonly OccupationMatch[];
}

/** A question that a source asks, with our answer. */
export interface RoleQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly roles: readonly ProfileId[];
  /** The sources that ask it. */
  readonly asked: readonly SourceId[];
  /** Claims whose figures bear on the answer. */
  readonly claims?: readonly string[] | undefined;
  /** Figures that are filled in from the market snapshot when the answer is printed. */
  readonly show?: readonly QuestionFigure[] | undefined;
}

/** Figures that an answer can ask for. */
export const questionFigures = ['apart', 'shared', 'pay', 'growth', 'openings'] as const;
export type QuestionFigure = (typeof questionFigures)[number];

/** Version of the shape of `assets/roles.json`; a loader refuses any other. */
export const roleFormat = 1;

/** The profiles as shipped: plain JSON, made by `npm run gen` from `data/`. */
export interface RoleAsset {
  readonly format: typeof roleFormat;
  /** Hash of the content. */
  readonly version: string;
  readonly sources: readonly KnowledgeSource[];
  /** In the order of the nine roles, variants after their role. */
  readonly roles: readonly RoleProfile[];
  readonly questions: readonly RoleQuestion[];
}
