import type { Document } from '../../document/document.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { encode, type Feed, type FeatureSpace, type LocatedVector } from './linear-model.js';
import { readTitleCues, roleOfTitleCues, type TitleCue } from './title-cues.js';
import { roleIds } from '../../domain/roles.js';
import { readTitleTraits, TRAIT_COUNT } from './title-traits.js';
import { eachConcept, eachTitlePart, eachWord, type ConceptMention } from './text-features.js';

/** Key of the feature that says which role the names in a title give; beyond any likely hash. */
const CUE_KEY = 0x7a3c_0000;
const NO_ROLE = 15;
/** The reading of names counts as much as several words. */
const CUE_AMOUNT = 5;

/** Feeds the words of a document's body. */
export function wordFeed(document: Document): Feed {
  return (sink) => eachWord(document, sink);
}

/** Feeds the concepts of a document's body. */
export function conceptFeed(
  document: Document,
  mentions: readonly ConceptMention[],
  lexicon: Lexicon,
): Feed {
  return (sink) => eachConcept(document, mentions, lexicon, sink);
}

/** Feeds the words of a title and the role that its names give. */
export function titleFeed(title: string, cues: readonly TitleCue[] = readTitleCues(title)): Feed {
  return (sink) => {
    eachTitlePart(title, sink);
    const role = roleOfTitleCues(cues);
    const named = role === null ? NO_ROLE : roleIds.indexOf(role);
    const first = cues[0] === undefined ? NO_ROLE : roleIds.indexOf(cues[0].role);
    const cue = (key: number): void => sink(CUE_KEY + key, CUE_AMOUNT, 0, 0);
    cue(named);
    cue(16 + first);
    const traits = readTitleTraits(title);
    // What the traits say depends on the name they stand with, and on one another.
    cue(0x10000 + traits * 16 + named);
    for (let trait = 0; trait < TRAIT_COUNT; trait++) {
      if ((traits & (1 << trait)) !== 0) cue(32 + trait * 16 + named);
    }
  };
}

const NOTHING: LocatedVector = {
  features: new Int32Array(0),
  values: new Float32Array(0),
  occurrences: {
    feature: new Int32Array(0),
    part: new Float32Array(0),
    firstToken: new Int32Array(0),
    endToken: new Int32Array(0),
  },
};

/** Encodes a title, or nothing where there is none. */
export function encodeTitle(space: FeatureSpace, title: string | null): LocatedVector {
  return title === null ? NOTHING : encode(space, titleFeed(title));
}
