import type { SkillFinding } from './analysis.js';

/** Kinds named by common nouns; names of products keep the letters that their makers gave them. */
const COMMON: ReadonlySet<SkillFinding['kind']> = new Set(['method', 'field', 'practice', 'soft']);

/** The label with a capital where it begins with a plain word, so that a list reads evenly. */
export function labelInList({ label, kind }: Pick<SkillFinding, 'label' | 'kind'>): string {
  if (!COMMON.has(kind) || !/^[a-z]{3,}(?:[ -]|$)/.test(label)) return label;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
