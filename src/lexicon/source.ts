import type { SkillKind } from '../domain/analysis.js';

/**
 * What admits a hit of a label that is also an ordinary word. `case`, `notFirst` and the `never…`
 * lists refuse; of `listed`, `near`, `before` and `after`, where any is given, one must hold.
 */
export interface AmbiguitySource {
  /** The text must be written exactly like the label. */
  readonly case?: 'exact';
  /** Not as the first word of a sentence or bullet, where every word has a capital. */
  readonly notFirst?: boolean;
  /** Stands in a list beside another skill: joined by `,`, `/`, `and` and the like. */
  readonly listed?: boolean;
  /** One of these words stands within twelve tokens. */
  readonly near?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly neverBefore?: readonly string[];
  readonly neverAfter?: readonly string[];
}

/** One concept as written in `data/skills/*.yaml`. */
export interface ConceptSource {
  /** Permanent, kebab-case, never used again for something else. */
  readonly id: string;
  readonly preferredLabel: string;
  readonly kind: SkillKind;
  readonly altLabels?: readonly string[];
  /** Misspellings and odd forms: found, never shown. */
  readonly hiddenLabels?: readonly string[];
  readonly broader?: readonly string[];
  /** By label. */
  readonly ambiguous?: Readonly<Record<string, AmbiguitySource>>;
  /** Labels that are whole names though a shorter label lies in them. */
  readonly whole?: readonly string[];
  /** Sentences in which the concept must be found. */
  readonly says?: readonly string[];
  /** Sentences in which it must not be found. */
  readonly notSays?: readonly string[];
  readonly crosswalk?: {
    /** ESCO preferred labels or URIs. */
    readonly esco?: readonly string[];
    /** O*NET technology skill examples. */
    readonly onet?: readonly string[];
  };
}

/** One family file. */
export interface FamilySource {
  /** File name, for messages. */
  readonly file: string;
  readonly family: string;
  readonly title: string;
  readonly concepts: readonly ConceptSource[];
}
