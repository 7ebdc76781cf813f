import { labelsOf } from '../../src/lexicon/asset.js';
import { labelKey } from '../../src/lexicon/label-forms.js';
import type { ConceptSource, FamilySource } from '../../src/lexicon/source.js';
import type { SkillName } from './role-schema.js';

/** Finds a concept by its id or by any of its labels. */
export type FindSkill = (name: string) => ConceptSource | undefined;

/** Makes a finder over the families; an id goes before a label. */
export function makeFindSkill(families: readonly FamilySource[]): FindSkill {
  const concepts = families.flatMap((family) => family.concepts);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const byLabel = new Map(
    concepts.flatMap((concept) => labelsOf(concept).map((label) => [labelKey(label), concept])),
  );
  return (name) => byId.get(name) ?? byLabel.get(labelKey(name));
}

/** The name that must be in the lexicon, or `null` where it need not be. */
export function lexiconName(skill: SkillName): string | null {
  return typeof skill === 'string' ? skill : null;
}
