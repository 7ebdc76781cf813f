import type { Document } from '../../document/document.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isJoined } from './admit.js';
import type { MentionContext } from './gate-features.js';
import { readSentenceCues, wordingAt } from './sentence-cues.js';
import type { SkillHit } from './skill-hit.js';

/** What surrounds each mention, in text order. */
export function readContexts(
  document: Document,
  mentions: readonly SkillHit[],
  lexicon: Lexicon,
): MentionContext[] {
  const { sentences, blocks, sections, tokens } = document;
  const cues = readSentenceCues(document);
  const times = new Map<number, number>();
  const contexts: MentionContext[] = [];
  let sentence = 0;
  let joinedLeft = false;
  for (const [number, mention] of mentions.entries()) {
    while (sentences[sentence]!.endToken <= mention.firstToken) sentence++;
    const block = blocks[sentences[sentence]!.block]!;
    const section = sections[block.section]!.kind;
    const next = mentions[number + 1];
    const joinedRight = next !== undefined && isJoined(tokens, mention, next);
    const listed = Number(joinedLeft) + Number(joinedRight);
    joinedLeft = joinedRight;
    times.set(mention.concept, (times.get(mention.concept) ?? 0) + 1);
    contexts.push({
      document,
      mention,
      kind: lexicon.concepts[mention.concept]!.kind,
      cues: cues[sentence]!,
      wording: wordingAt(cues[sentence]!, mention.firstToken),
      section,
      block: block.kind,
      listed,
      times,
    });
  }
  return contexts;
}
