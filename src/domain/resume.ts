import type { Evidence, Span } from '../base/span.js';
import type {
  Abstention,
  EducationLevel,
  RoleId,
  RoleShare,
  Seniority,
  SkillKind,
} from './analysis.js';

/**
 * A résumé with the names of JSON Resume 1.x (jsonresume.org/schema), each value with the words it
 * rests on. Spans are half-open, in UTF-16 units of `text`, the canonical text of the résumé.
 */
export interface Resume {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly basics: ResumeBasics;
  readonly work: readonly ResumeWork[];
  readonly education: readonly ResumeEducation[];
  readonly projects: readonly ResumeProject[];
  readonly skills: readonly ResumeSkill[];
  readonly certificates: readonly ResumeCertificate[];
  readonly languages: readonly ResumeLanguage[];
  /** In text order. */
  readonly sections: readonly ResumeSection[];
}

/** A value and the words that state it. */
export interface Stated<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

export interface ResumeBasics {
  readonly name: Stated<string> | null;
  /** What the person calls their work, under the name: "Senior Data Scientist". */
  readonly label: Stated<string> | null;
  readonly email: Stated<string> | null;
  readonly phone: Stated<string> | null;
  readonly location: Stated<string> | null;
  readonly urls: readonly Stated<string>[];
  readonly summary: Stated<string> | null;
}

/** A month of a calendar, or only a year where no month is stated. */
export interface ResumeDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
}

/** When something began and ended; `current` where it goes on ("present", "heute"). */
export interface ResumePeriod {
  readonly start: ResumeDate | null;
  readonly end: ResumeDate | null;
  readonly current: boolean;
  readonly evidence: Evidence;
}

/** One employment, or another stretch of work. */
export interface ResumeWork extends Span {
  /** The employer. */
  readonly name: Stated<string> | null;
  readonly position: Stated<string> | null;
  readonly location: Stated<string> | null;
  readonly period: ResumePeriod | null;
  readonly summary: Stated<string> | null;
  /** The bullets or sentences that say what was done. */
  readonly highlights: readonly Stated<string>[];
}

export interface ResumeEducation extends Span {
  readonly institution: Stated<string> | null;
  /** As stated: "MSc". */
  readonly studyType: Stated<string> | null;
  readonly level: EducationLevel;
  readonly area: Stated<string> | null;
  readonly period: ResumePeriod | null;
  readonly score: Stated<string> | null;
}

export interface ResumeProject extends Span {
  readonly name: Stated<string> | null;
  readonly period: ResumePeriod | null;
  readonly url: Stated<string> | null;
  readonly highlights: readonly Stated<string>[];
}

export interface ResumeCertificate extends Span {
  readonly name: Stated<string>;
  readonly issuer: Stated<string> | null;
  readonly date: ResumeDate | null;
}

export interface ResumeLanguage extends Span {
  readonly language: Stated<string>;
  readonly fluency: Stated<string> | null;
}

/** A concept of the lexicon that the résumé shows. */
export interface ResumeSkill {
  /** Concept id. */
  readonly skill: string;
  readonly label: string;
  readonly kind: SkillKind;
  readonly soft: boolean;
  /** Months of dated work and projects that mention it, overlaps counted once; `null` where none is dated. */
  readonly months: number | null;
  /** The end of the last dated stretch that mentions it; `null` where none is dated. */
  readonly lastUsed: ResumeDate | 'current' | null;
  readonly mentions: readonly ResumeMention[];
}

export type ResumeSectionKind =
  | 'basics'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certificates'
  | 'languages'
  | 'volunteer'
  | 'awards'
  | 'publications'
  | 'interests'
  | 'references'
  | 'other';

export interface ResumeMention extends Span {
  readonly text: string;
  readonly section: ResumeSectionKind;
  /** Number of the `work` or `projects` entry it stands in, or `null`. */
  readonly work: number | null;
  readonly project: number | null;
}

export interface ResumeSection extends Span {
  readonly kind: ResumeSectionKind;
  readonly heading: Span | null;
}

/** Who the résumé shows, as judged from its text. */
export interface ResumeJudgement {
  /** Largest share first; shares sum to 1; empty where too little is known. */
  readonly roles: readonly RoleShare[];
  /** Why no role is claimed, or `null` where one is. */
  readonly abstained: Abstention | null;
  /**
   * Probability that the first role is the right one, by the calibration made on postings; on
   * résumés it orders and does not promise.
   */
  readonly confidence: number;
  /** The two roles of a hybrid profile, larger first: both have a share of at least 0.3. */
  readonly hybrid: readonly [RoleId, RoleId] | null;
  readonly level: { readonly value: Seniority; readonly evidence: readonly Evidence[] };
  /** Months of dated work, overlaps counted once; `null` where no work is dated. */
  readonly monthsOfWork: number | null;
  /** The same for work whose position names one of our roles; what the level by years rests on. */
  readonly monthsInField: number | null;
  /** Highest finished education. */
  readonly education: EducationLevel;
  /**
   * Up to when "present" was counted: the day given by the caller, or else the latest date of the
   * document; `null` where nothing is dated.
   */
  readonly until: { readonly date: ResumeDate; readonly given: boolean } | null;
  /** Stretches of at least three months between dated work, and works that overlap. */
  readonly gaps: readonly {
    readonly from: ResumeDate;
    readonly to: ResumeDate;
    readonly months: number;
  }[];
  readonly overlaps: readonly {
    readonly works: readonly [number, number];
    readonly months: number;
  }[];
}

/** A résumé and what is judged of it. */
export interface ResumeReading {
  readonly resume: Resume;
  readonly judgement: ResumeJudgement;
}
