import type { Fit } from '../../domain/fit.js';

/** A person among those who are compared for one posting. */
export interface Contender {
  /** 1-based place in the order in which the résumés were given: tells them apart when blind. */
  readonly number: number;
  /** File name; `null` when blind. */
  readonly name: string | null;
  readonly fit: Fit;
  /** Texts of the file that a person does not see; they are not scored. */
  readonly hidden: number;
}

/** A contender and the place of the score; equal scores share a place. */
export interface Ranked extends Contender {
  readonly place: number;
  /** Whether another has the same score. */
  readonly tied: boolean;
}

/**
 * Orders people by the score that is shown. Ties stay ties: they share a place, and stand in the
 * order in which they were given.
 */
export function rankFits(contenders: readonly Contender[]): Ranked[] {
  const sorted = [...contenders].sort((a, b) => b.fit.score - a.fit.score || a.number - b.number);
  return sorted.map((contender) => {
    const { score } = contender.fit;
    const equals = sorted.filter(({ fit }) => fit.score === score);
    const place = sorted.findIndex(({ fit }) => fit.score === score) + 1;
    return { ...contender, place, tied: equals.length > 1 };
  });
}

/**
 * A fit without what could tell who the person is: of the résumé only the words that name skills
 * are left, and no sentence about dates, schools or places.
 */
export function blindFit(fit: Fit): Fit {
  return {
    ...fit,
    hard: fit.hard.map((one) =>
      one.kind === 'place' || one.kind === 'permit'
        ? { ...one, shown: [], message: one.kind === 'place' ? BLIND_PLACE : one.message }
        : { ...one, shown: [] },
    ),
  };
}

const BLIND_PLACE = 'The posting names a place; the résumé’s is not shown. This is not scored.';
