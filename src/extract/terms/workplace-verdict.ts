/** What one workplace word says, and what stands around it. */
import type { Workplace } from '../../domain/analysis.js';
import type { Context } from './context.js';

/**
 * What a cue says. Strength 3: a statement about this role; 2: about how the company works; 1: a
 * hint.
 */
export interface WorkplaceVerdict {
  readonly value: Exclude<Workplace, 'unspecified'>;
  readonly strength: number;
}

/** A context with the text around the hit, whatever line it stands on: a field's label may be above its value. */
export interface WorkplaceContext extends Context {
  readonly beyond: string;
  /** What stands right before the hit, also where that is a label with a block of its own. */
  readonly label: string;
}

/** "Not remote", "no hybrid": what a word is denied by. */
export const DENIED =
  /\b(?:not|no|non|isn't|not a|not be|cannot be|without|nor|never|isn't a|not offer(?:ing)?|not currently|unable to (?:offer|support|consider)|not eligible for|not (?:considering|accepting|open to)) *-? *(?:fully |100% |a |be |any )?$/;
