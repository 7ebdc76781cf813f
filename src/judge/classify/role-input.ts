import type { RoleId } from '../../domain/analysis.js';
import type { Document } from '../../document/document.js';
import type { LocatedVector } from './linear-model.js';
import type { ConceptMention } from './text-features.js';

/** What is to be judged. */
export interface RoleInput {
  readonly document: Document;
  readonly title: string | null;
  readonly mentions: readonly ConceptMention[];
}

/** A posting in the three views of the model. */
export interface EncodedPosting {
  readonly words: LocatedVector;
  readonly concepts: LocatedVector;
  readonly title: LocatedVector;
}

/** Shares of the roles by number, before evidence is cited. */
export interface RoleShares {
  /** Best estimate from title and body, cut and summing to 1. */
  readonly shares: Float64Array;
  /** What the body alone says, uncut. */
  readonly body: Float64Array;
  readonly titleRole: RoleId | null;
  readonly confidence: number;
  readonly mismatch: boolean;
}
