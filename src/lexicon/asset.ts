import type { SkillKind } from '../domain/analysis.js';
import { skillKinds } from '../domain/skill-kinds.js';
import type { GateSource } from './gate-source.js';
import { labelKey, pluralOf } from './label-forms.js';
import type { AmbiguitySource, ConceptSource, FamilySource } from './source.js';

/** Version of the asset's own shape; a loader refuses any other. */
export const lexiconFormat = 1;

/** The lexicon as shipped: plain JSON, made by `npm run gen` from `data/`. */
export interface LexiconAsset {
  readonly format: typeof lexiconFormat;
  /** Hash of the content. */
  readonly version: string;
  /** `[id, preferred label, kind number, family number, broader concept numbers]` */
  readonly concepts: readonly (readonly [string, string, number, number, readonly number[]])[];
  readonly families: readonly string[];
  /** `[label, concept number, condition number or -1]` */
  readonly labels: readonly (readonly [string, number, number])[];
  readonly conditions: readonly AmbiguitySource[];
  /** Absent where none was trained: then every admitted mention counts. */
  readonly gate?: GateSource;
}

/** Labels of a concept in order: preferred, alternative, hidden. */
export function labelsOf(concept: ConceptSource): string[] {
  return [concept.preferredLabel, ...(concept.altLabels ?? []), ...(concept.hiddenLabels ?? [])];
}

/**
 * Compiles proved families to the asset. Concepts are sorted by id, so the same data gives the same
 * bytes whatever the order of files. Plurals are added here, where no concept owns them yet.
 *
 * @param hash gives the version from the content
 * @param gate the trained weights that tell which mentions count
 */
export function compileAsset(
  sources: readonly FamilySource[],
  hash: (content: string) => string,
  gate?: GateSource,
): LexiconAsset {
  const families = sources.map((source) => source.family).sort(byCode);
  const entries = sources
    .flatMap((source) => source.concepts.map((concept) => ({ concept, family: source.family })))
    .sort((a, b) => byCode(a.concept.id, b.concept.id));
  const numbers = new Map(entries.map(({ concept }, number) => [concept.id, number]));
  const owned = new Set(
    entries.flatMap(({ concept }) => labelsOf(concept).map((label) => labelKey(label))),
  );
  const conditions: AmbiguitySource[] = [];
  const labels: [string, number, number][] = [];
  const concepts: [string, string, number, number, number[]][] = [];
  for (const [number, { concept, family }] of entries.entries()) {
    const kind = skillKinds.indexOf(concept.kind satisfies SkillKind);
    const broader = (concept.broader ?? []).flatMap((id) => numbers.get(id) ?? []);
    concepts.push([concept.id, concept.preferredLabel, kind, families.indexOf(family), broader]);
    for (const label of labelsOf(concept)) {
      const ambiguity = concept.ambiguous?.[label];
      const condition = ambiguity === undefined ? -1 : conditions.push(ambiguity) - 1;
      labels.push([label, number, condition]);
      const plural = pluralOf(label);
      if (plural === null || owned.has(labelKey(plural))) continue;
      owned.add(labelKey(plural));
      labels.push([plural, number, condition]);
    }
  }
  const content = {
    concepts,
    families,
    labels,
    conditions,
    ...(gate === undefined ? {} : { gate }),
  };
  return { format: lexiconFormat, version: hash(JSON.stringify(content)), ...content };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
