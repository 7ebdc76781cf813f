import type { Lexicon } from '../lexicon/lexicon.js';
import { findHits } from '../patterns/find-hits.js';
import { foldCode } from '../text/fold.js';
import { tokenize } from '../text/tokenize.js';
import { factHash } from '../text/tag-hash.js';

/** A skill named by words of a query. Positions are UTF-16 units of the words. */
export interface SkillName {
  readonly start: number;
  readonly end: number;
  readonly skill: string;
  readonly label: string;
  /** Whether the words may mean something else, so that they alone do not tell ("go", "R"). */
  readonly ambiguous: boolean;
}

/**
 * Every name of a skill in some words, overlapping ones too. Here an ambiguous name counts without
 * its context: who types "go" into a search for postings means the language. Soft skills are left
 * out: every posting has some.
 */
export function findSkillNames(words: string, lexicon: Lexicon): readonly SkillName[] {
  const hits = findHits(lexicon.patterns, tokenize(words), foldCode);
  return hits.flatMap(({ pattern, start, end }) => {
    const concept = lexicon.concepts[lexicon.conceptOf[pattern]!]!;
    if (concept.kind === 'soft') return [];
    const ambiguous = lexicon.conditionOf(pattern) !== null;
    return [{ start, end, skill: concept.id, label: concept.label, ambiguous }];
  });
}

/** Skills by the hash of their tag, for facets. */
export function skillsByHash(lexicon: Lexicon): ReadonlyMap<number, string> {
  return new Map(lexicon.concepts.map(({ id }) => [factHash(`skill:${id}`), id]));
}
