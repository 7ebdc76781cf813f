import type { ScorePartId } from '@rolescope/domain/posting-score.js';

/** The parts of a score as people read them. */
export const partNames: Readonly<Record<ScorePartId, string>> = {
  clarity: 'Clarity',
  coherence: 'One true role',
  pay: 'Pay',
  freshness: 'Freshness',
};
