import type { CandidacyComparison, ComparisonCell, ShownCandidacy } from '../domain/candidacy.js';

/** A candidacy as it is shown, with the skills that its text names. */
export interface ComparedCandidacy {
  readonly shown: ShownCandidacy;
  readonly textSkills: readonly string[];
}

/**
 * Candidacies side by side, by requirement: which lines show it, and whether the text only says it.
 * Nothing is counted together and nobody is ranked; they stand in the order in which they are given.
 */
export function compareCandidacies(
  requirements: CandidacyComparison['requirements'],
  candidacies: readonly ComparedCandidacy[],
): CandidacyComparison {
  const cells = requirements.flatMap(({ skill }) =>
    candidacies.map(({ shown, textSkills }): ComparisonCell => ({
      skill,
      candidacy: shown.id,
      lines: shown.lines.filter(({ skills }) => skills.includes(skill)).map(({ number }) => number),
      inText: textSkills.includes(skill),
    })),
  );
  return {
    requirements,
    candidacies: candidacies.map(({ shown }) => shown),
    cells: cells.filter(({ lines, inText }) => lines.length > 0 || inText),
  };
}
