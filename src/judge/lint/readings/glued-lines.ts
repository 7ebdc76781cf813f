/**
 * Where the end of a line was lost: "the teamBuild reports", "every week.Write", "each day., You".
 * Whole words on both sides, so that "PyTorch" and "LinkedIn" are none. Where a blank was left, only
 * words with which lines of a list begin tell: "large datasets Fluent in Scala".
 */
const GLUED =
  /[a-z]{3}[A-Z][a-z]{2}|[a-z)][.;:!?](?:[A-Z][a-z]|, )|[.;] \* |[a-z)] (?:Ability|Able|Experienced?|Strong|Excellent|Solid|Proficien(?:t|cy)|Knowledge|Works?|Develops?|Designs?|Builds?|Creates?|Performs?|Provides?|Manages?|Leads?|Supports?|Ensures?|Understand(?:s|ing)?|Familiar(?:ity)?|Fluent|Proven|Demonstrated?|Must|Preferred|Collaborates?|Identify|Identifies|Analy[sz]es?|Conducts?|Participates?|Assists?|Maintains?|Uses?|Minimum|Required) [a-z]/g;

/** So many are no accident of spelling. */
const SEVERAL = 3;

/** Whether lines of a text run into each other, so that its sentences cannot be told apart. */
export function hasGluedLines(text: string): boolean {
  let found = 0;
  for (const _ of text.matchAll(GLUED)) if (++found === SEVERAL) return true;
  return false;
}
