import type { SkillKind } from './analysis.js';

/** A concept of the skill lexicon as people look it up. */
export interface SkillEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: SkillKind;
  /** Id of the family. */
  readonly family: string;
  readonly altLabels: readonly string[];
  /** Misspellings and odd forms: found, seldom shown. */
  readonly hiddenLabels: readonly string[];
  /** Ids, as `narrower`. */
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
  /** Labels that are found only in a context that admits them. */
  readonly ambiguous: readonly string[];
  readonly says: readonly string[];
  readonly notSays: readonly string[];
  readonly crosswalk: { readonly esco: readonly string[]; readonly onet: readonly string[] };
}

/** Version of the shape of `assets/skills.json`; a loader refuses any other. */
export const skillFormat = 1;

/** The concepts as shipped for people to look up; the engine has its own, smaller lexicon. */
export interface SkillAsset {
  readonly format: typeof skillFormat;
  readonly version: string;
  readonly families: readonly { readonly id: string; readonly title: string }[];
  /** Sorted by id. */
  readonly skills: readonly SkillEntry[];
}
