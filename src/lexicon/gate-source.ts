import type { BlockKind } from '../document/document.js';
import { sectionKinds } from '../domain/section-kinds.js';
import { skillKinds } from '../domain/skill-kinds.js';

/** Version of the shape of `data/model/skill-gate.json`; a loader refuses any other. */
export const gateFormat = 1;

/** Kinds of section, in the order in which the gate numbers them. */
export const gateSections = sectionKinds;

export const gateBlocks = [
  'heading',
  'bullet',
  'paragraph',
] as const satisfies readonly BlockKind[];
export const gateWordings = ['none', 'required', 'preferred'] as const;
/** How a mention is written. */
export const gateCases = ['lower', 'capital', 'upper', 'mixed'] as const;

/**
 * What a mention is judged by wherever its label stands in the text: the groups and their values,
 * numbered by their place here.
 */
export const contextValues = {
  /** Number of tokens of the mention, 4 for more. */
  words: ['1', '2', '3', '4'],
  case: gateCases,
  caseKind: pairs(gateCases, skillKinds),
  section: gateSections,
  sectionKind: pairs(gateSections, skillKinds),
  block: gateBlocks,
  wording: pairs(gateSections, gateWordings),
  /** Kind of the concept, where the sentence names a degree. */
  degree: skillKinds,
  /** Number of neighbours in a list. */
  listed: ['0', '1', '2'],
  /** Mentions of the concept in the text, 4 for more. */
  times: ['1', '2', '3', '4'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ContextGroup = keyof typeof contextValues;

/** What speaks for a label wherever it stands: by concept kind, family, concept id and label. */
export type LabelGroup = 'bias' | 'kind' | 'family' | 'concept' | 'label';

type Weights = Readonly<Record<string, number>>;

/** The weights of the gate, as `npm run train` writes them. */
export interface GateSource {
  readonly format: number;
  /** What it was trained on and what it reaches; for people, not read. */
  readonly about: unknown;
  /** A mention of a skill counts from this score on. */
  readonly threshold: number;
  /** The same for soft skills. */
  readonly softThreshold: number;
  readonly weights: Readonly<Partial<Record<ContextGroup | LabelGroup, Weights>>>;
}

/** Every pair of values, the second one running faster. */
function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
