import type { Evidence, Span } from '../base/span.js';
import type { RequirementLevel, RoleId, SkillKind } from './analysis.js';

/** How a résumé stands to one requirement. */
export type FitStatus = 'met' | 'partly' | 'not-shown';

/**
 * Why a requirement has its status: `shown` in something done; shown by a `narrower` skill
 * (PyTorch for a framework); `listed` and shown nowhere; only a `broader` skill is shown; `none`.
 */
export type FitReason = 'shown' | 'narrower' | 'listed' | 'broader' | 'none';

/** One requirement of a posting beside what the résumé shows of it. */
export interface RequirementFit {
  /** Concept ids: one, or several of which one is enough. */
  readonly skills: readonly string[];
  readonly label: string;
  /** Kind of the first of them. */
  readonly kind: SkillKind;
  readonly level: Exclude<RequirementLevel, 'mentioned'>;
  readonly status: FitStatus;
  readonly reason: FitReason;
  /** The concept that earned the credit; `null` where none did. */
  readonly by: string | null;
  /** Its name. */
  readonly byLabel: string | null;
  /** 0 to 1. */
  readonly credit: number;
  /** Places of the posting's text that ask for it. */
  readonly asked: readonly Evidence[];
  /** Places of the résumé's text that show it. */
  readonly shown: readonly Evidence[];
}

/** What a posting cannot do without. Place and permit are told and never scored. */
export interface HardRequirement {
  readonly kind: 'years' | 'degree' | 'place' | 'permit';
  readonly status: 'met' | 'not-met' | 'not-shown' | 'to-check';
  /** One sentence with what is asked and what is shown. */
  readonly message: string;
  readonly asked: readonly Evidence[];
  readonly shown: readonly Evidence[];
  /** What the score is multiplied by: 1 unless it is not met. */
  readonly factor: number;
}

/** One part of the score. */
export interface FitPart {
  readonly part: 'skills' | 'roles' | 'experience';
  /** 0 to 1; `null` where the posting does not state what it needs. */
  readonly value: number | null;
  /** Its weight among the parts that have a value; they sum to 1. */
  readonly weight: number;
  /** How the value came about, in one sentence. */
  readonly why: string;
}

/** What would raise the score, and by how much if it alone changed. */
export interface FitChange {
  readonly kind: 'skill' | 'years' | 'degree';
  readonly skills: readonly string[];
  readonly message: string;
  /** Points of the score. */
  readonly gain: number;
}

/** Text of the résumé that is not scored, and why. */
export interface SetAside extends Span {
  readonly reason:
    | 'repeated'
    | 'too-long'
    | 'out-of-place'
    | 'repeats-posting'
    | 'copied'
    | 'instruction';
  readonly message: string;
}

/** How one résumé fits one posting. The formula is `docs/fit.md`. */
export interface Fit {
  /** 0 to 100, one decimal. */
  readonly score: number;
  readonly parts: readonly FitPart[];
  readonly hard: readonly HardRequirement[];
  /** In the order of the posting, required before preferred. */
  readonly requirements: readonly RequirementFit[];
  /** The largest gain first. */
  readonly changes: readonly FitChange[];
  readonly setAside: readonly SetAside[];
  /** The first role of the posting and of the résumé; `null` where none is claimed. */
  readonly roles: { readonly posting: RoleId | null; readonly resume: RoleId | null };
}
