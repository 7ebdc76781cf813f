import type { SkillKind } from '../../domain/analysis.js';
import type { BlockKind, Document, SectionKind } from '../../document/document.js';
import { skillKinds } from '../../domain/skill-kinds.js';
import {
  contextValues,
  gateBlocks,
  gateCases,
  gateSections,
  gateWordings,
  type ContextGroup,
} from '../../lexicon/gate-source.js';
import type { SentenceCues, Wording } from './sentence-cues.js';
import type { SkillHit } from './skill-hit.js';

/** A mention with all that surrounds it. */
export interface MentionContext {
  readonly document: Document;
  readonly mention: SkillHit;
  readonly kind: SkillKind;
  readonly cues: SentenceCues;
  /** What the wording around it says of it. */
  readonly wording: Wording;
  readonly section: SectionKind;
  readonly block: BlockKind;
  /** How many neighbours in a list it has: 0, 1 or 2. */
  readonly listed: number;
  /** How often the whole text names each concept. */
  readonly times: ReadonlyMap<number, number>;
}

/** Takes one feature: its group and the number of its value in `contextValues`. */
export type TakeFeature = (group: ContextGroup, value: number) => void;

const kindNumbers = numbersOf(skillKinds);
const sectionNumbers = numbersOf(gateSections);
const blockNumbers = numbersOf(gateBlocks);
const wordingNumbers = numbersOf(gateWordings);
const caseNumbers = numbersOf(gateCases);

function numbersOf<V extends string>(values: readonly V[]): Readonly<Record<V, number>> {
  return Object.fromEntries(values.map((value, number) => [value, number])) as Record<V, number>;
}

/** Gives every feature of a mention that does not follow from its label alone. */
export function eachFeature(context: MentionContext, take: TakeFeature): void {
  const { document, mention, cues } = context;
  const kind = kindNumbers[context.kind];
  const section = sectionNumbers[context.section];
  const written = caseNumbers[writtenCase(document.text, mention.start, mention.end)];
  const times = context.times.get(mention.concept) ?? 1;
  take('words', atMost('words', mention.endToken - mention.firstToken));
  take('case', written);
  take('caseKind', written * skillKinds.length + kind);
  take('section', section);
  take('sectionKind', section * skillKinds.length + kind);
  take('block', blockNumbers[context.block]);
  take('wording', section * gateWordings.length + wordingNumbers[context.wording ?? 'none']);
  if (cues.degree) take('degree', kind);
  take('listed', context.listed);
  take('times', atMost('times', times));
}

/** The number of a count's value, where the values are 1, 2, 3 … and the last stands for more. */
function atMost(group: ContextGroup, count: number): number {
  return Math.min(count, contextValues[group].length) - 1;
}

/** How a mention is written; what is no Latin letter does not count. */
function writtenCase(text: string, start: number, end: number): (typeof gateCases)[number] {
  let capitals = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isCapital(unit)) capitals++;
    if (unit > 0x40) letters++;
  }
  if (capitals === 0) return 'lower';
  if (capitals === letters) return 'upper';
  return capitals === 1 && isCapital(text.charCodeAt(start)) ? 'capital' : 'mixed';
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}
