import { skillFormat, type SkillAsset, type SkillEntry } from '../../src/domain/skill-entry.js';
import type { ConceptSource, FamilySource } from '../../src/lexicon/source.js';

/** Compiles the families to what people look up. */
export function makeSkillAsset(
  families: readonly FamilySource[],
  hash: (content: string) => string,
): SkillAsset {
  const narrower = narrowerOf(families);
  const skills = families
    .flatMap(({ family, concepts }) =>
      concepts.map((concept) => toEntry(concept, family, narrower.get(concept.id) ?? [])),
    )
    .sort((a, b) => byCode(a.id, b.id));
  const titles = families
    .map(({ family, title }) => ({ id: family, title }))
    .sort((a, b) => byCode(a.id, b.id));
  const content = { families: titles, skills };
  return { format: skillFormat, version: hash(JSON.stringify(content)), ...content };
}

function narrowerOf(families: readonly FamilySource[]): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const { concepts } of families) {
    for (const { id, broader = [] } of concepts) {
      for (const parent of broader) narrower.set(parent, [...(narrower.get(parent) ?? []), id]);
    }
  }
  return narrower;
}

function toEntry(concept: ConceptSource, family: string, narrower: readonly string[]): SkillEntry {
  return {
    id: concept.id,
    label: concept.preferredLabel,
    kind: concept.kind,
    family,
    altLabels: concept.altLabels ?? [],
    hiddenLabels: concept.hiddenLabels ?? [],
    broader: concept.broader ?? [],
    narrower: [...narrower].sort(byCode),
    ambiguous: Object.keys(concept.ambiguous ?? {}),
    says: concept.says ?? [],
    notSays: concept.notSays ?? [],
    crosswalk: { esco: concept.crosswalk?.esco ?? [], onet: concept.crosswalk?.onet ?? [] },
  };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
