import { TokenKind } from '../base/tokens.js';
import { tokenize } from '../text/tokenize.js';

/** Words of one shingle: with a tenth of the words changed, most of them are still whole. */
const SHINGLE = 3;
/** Shingles that a fingerprint keeps; the similarity is then right to some 0.03. */
const FINGERPRINT_SIZE = 256;
/** Those under which others are looked for. */
const SKETCH_SIZE = 16;
/** Shingles below which a text says too little to be told from others. */
const FEWEST_SHINGLES = 20;

/**
 * What a text is made of, whatever its layout: the smallest hashes of its runs of three words
 * (bottom-k sketch: A. Broder, "On the resemblance and containment of documents", 1997), ascending
 * and distinct. Empty where the text is too short.
 *
 * One sketch serves both purposes that MinHash with bands needs two tables for: its first hashes
 * find candidates, and the whole of it measures how alike two texts are.
 */
export function makeFingerprint(text: string): Int32Array {
  const hashes = hashShingles(text).sort();
  let count = 0;
  for (const [at, hash] of hashes.entries()) {
    if (at === 0 || hash !== hashes[at - 1]) hashes[count++] = hash;
    if (count === FINGERPRINT_SIZE) break;
  }
  return count < FEWEST_SHINGLES ? new Int32Array(0) : hashes.slice(0, count);
}

/** The hashes of a fingerprint under which near-duplicates are looked for: each likely shares some. */
export function sketchOf(fingerprint: Int32Array): readonly number[] {
  return [...fingerprint.subarray(0, SKETCH_SIZE)];
}

/** Estimates which share of the shingles of two texts both have (Jaccard), 0 to 1. */
export function similarity(a: Int32Array, b: Int32Array): number {
  const size = Math.min(FINGERPRINT_SIZE, Math.max(a.length, b.length));
  let [i, j, seen, common] = [0, 0, 0, 0];
  for (; seen < size && (i < a.length || j < b.length); seen++) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return seen === 0 ? 0 : common / seen;
}

/** The hashes of all runs of three words, in order of the text. */
export function hashShingles(text: string): Int32Array {
  const { count, kind, hash } = tokenize(text);
  const hashes = new Int32Array(count);
  let [shingles, words, before, beforeThat] = [0, 0, 0, 0];
  for (let token = 0; token < count; token++) {
    if (kind[token] === TokenKind.punctuation) continue;
    const word = hash[token]!;
    if (++words >= SHINGLE) hashes[shingles++] = mix(beforeThat, before, word);
    beforeThat = before;
    before = word;
  }
  return hashes.subarray(0, shingles);
}

/** One hash of three, each bit of which depends on all (the mixer of MurmurHash3, A. Appleby). */
function mix(first: number, second: number, third: number): number {
  let h = Math.imul(first, 0x9e3779b1) ^ (first >>> 15);
  h = Math.imul(h ^ second, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ third, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) | 0;
}
