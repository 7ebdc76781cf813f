import { tokenize } from '../text/tokenize.js';
import type { Document } from './document.js';
import { findHeadingHits } from './heading-set.js';
import { recogniseLanguage } from './language.js';
import { splitGluedTokens } from './split-glued-tokens.js';
import { splitLines } from './lines.js';
import { splitSections } from './split-sections.js';
import { splitSentences } from './split-sentences.js';

/** Finds the structure of a canonical text: blocks, sections, sentences and the language. */
export function parseDocument(text: string): Document {
  const tokens = splitGluedTokens(tokenize(text));
  const { blocks, sections } = splitSections(tokens, splitLines(tokens), findHeadingHits(tokens));
  const sentences = splitSentences(tokens, blocks);
  return { text, tokens, blocks, sections, sentences, language: recogniseLanguage(tokens) };
}
