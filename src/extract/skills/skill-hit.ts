import type { Hit } from '../../patterns/find-hits.js';

/** A hit of a label, with the concept that owns it: a mention once it is admitted. */
export interface SkillHit extends Hit {
  /** Number of the concept in the lexicon. */
  readonly concept: number;
}
