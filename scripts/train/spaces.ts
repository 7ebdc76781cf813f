import type { Feed, FeatureSpace } from '../../src/judge/classify/linear-model.js';
import { buildHashIndex } from '../../src/judge/classify/hash-index.js';
import { conceptFeed, titleFeed, wordFeed } from '../../src/judge/classify/read-body.js';
import { IDF_STEPS } from '../../src/judge/classify/role-model.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import type { Example } from './corpus.js';

/** A feature space with the keys it was made of, in order. */
export interface TrainedSpace extends FeatureSpace {
  readonly keys: Int32Array;
}

/** The three spaces of the role model. */
export interface Spaces {
  readonly words: TrainedSpace;
  readonly concepts: TrainedSpace;
  readonly title: TrainedSpace;
}

/** Features in fewer postings than this are left out: words, concepts, title parts. */
const FEWEST = { words: 12, concepts: 4, title: 3 } as const;
/** Length of each view's vector; 1, 1.5 and 2 were tried. */
const SCALE = 1.5;

type Frequencies = Map<number, number>;

/** Counts in how many postings each feature stands; one posting at a time, to save memory. */
export class SpaceBuilder {
  readonly #words: Frequencies = new Map();
  readonly #concepts: Frequencies = new Map();
  readonly #title: Frequencies = new Map();
  readonly #lexicon: Lexicon;
  #count = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts one posting. */
  add(example: Example): void {
    this.#count++;
    count(this.#words, wordFeed(example.document));
    count(this.#concepts, conceptFeed(example.document, example.mentions, this.#lexicon));
    if (example.title !== null) count(this.#title, titleFeed(example.title));
  }

  /** The spaces of all postings counted. */
  build(): Spaces {
    return {
      words: this.#space(this.#words, FEWEST.words),
      concepts: this.#space(this.#concepts, FEWEST.concepts),
      title: this.#space(this.#title, FEWEST.title),
    };
  }

  #space(frequencies: Frequencies, fewest: number): TrainedSpace {
    const kept = [...frequencies].filter(([, n]) => n >= fewest).sort(([a], [b]) => a - b);
    const keys = Int32Array.from(kept, ([key]) => key);
    // Rounded here as the model file rounds it, so that training sees what reading will see.
    const idf = Float32Array.from(kept, ([, n]) => {
      const exact = Math.log(1 + this.#count / n);
      return Math.min(255, Math.max(1, Math.round(exact * IDF_STEPS))) / IDF_STEPS;
    });
    return { keys, idf, scale: SCALE, index: buildHashIndex(keys) };
  }
}

function count(frequencies: Frequencies, feed: Feed): void {
  const seen = new Set<number>();
  feed((key) => seen.add(key));
  for (const key of seen) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
}
