import { TokenKind, type Tokens } from '../base/tokens.js';

/** How a text becomes tokens; handed in, so that this folder knows no tokenizer. */
export type Tokenizer = (text: string) => Tokens;

/** A compiled set of patterns: a trie over token hashes, in flat arrays. Build once, share freely. */
export interface PatternSet {
  /** Tokens of the patterns, hyphens between words left out, all patterns one after another. */
  readonly steps: Steps;
  readonly trie: Trie;
  /** A pattern may hold at most this many tokens. */
  readonly longest: number;
}

/**
 * The tokens of all patterns in flat form: pattern `p` owns the steps `[offsets[p], offsets[p + 1])`,
 * and each step is a slice of one text.
 */
export interface Steps {
  readonly offsets: Int32Array;
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * Edges `(node, token hash) -> node` in one open-addressed table, and for each node the patterns
 * that end there as a linked list. Hashes may collide: the matcher compares the words themselves
 * before it reports a hit.
 */
export interface Trie {
  readonly mask: number;
  /**
   * Four numbers a slot, side by side so that one look fetches all: the node (-1: an empty slot),
   * the hash, the node reached, and the first pattern that ends there (-1: none).
   */
  readonly edges: Int32Array;
  /** Next pattern that ends where a pattern ends, or -1. */
  readonly nextEnding: Int32Array;
  /** Bit set over the low 16 bits of the hashes that begin a pattern. */
  readonly begins: Uint32Array;
}

const NO_NODE = -1;
/** Longer patterns are a mistake in the data, and bound the work done at each token. */
const LONGEST_PATTERN = 24;

/** The slot at which to start looking for an edge. */
export function edgeSlot(node: number, hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** Whether the token is a hyphen that binds two words together, as in `fine-tuning`. */
export function isBindingHyphen(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === TokenKind.punctuation &&
    at > 0 &&
    at + 1 < tokens.count &&
    tokens.end[at]! - tokens.start[at]! === 1 &&
    HYPHENS.has(tokens.text.charCodeAt(tokens.start[at]!)) &&
    tokens.gap[at] === 0 &&
    tokens.gap[at + 1] === 0 &&
    tokens.kind[at - 1] !== TokenKind.punctuation &&
    tokens.kind[at + 1] !== TokenKind.punctuation
  );
}

const HYPHENS: ReadonlySet<number> = new Set([...'-‐‑‒–'].map((char) => char.charCodeAt(0)));

/**
 * Compiles pattern texts. Pattern number = position in `patterns`; equal texts may occur twice and
 * are both reported.
 *
 * @throws {RangeError} when a pattern holds no token, or more than 24.
 */
export function compilePatterns(patterns: readonly string[], tokenize: Tokenizer): PatternSet {
  // All patterns are cut in one pass, one a line: a pass each makes garbage that start-up can feel.
  const tokens = tokenize(patterns.join('\n'));
  const offsets = new Int32Array(patterns.length + 1);
  const start = new Int32Array(tokens.count);
  const end = new Int32Array(tokens.count);
  const hashes = new Int32Array(tokens.count);
  let longest = 0;
  let lineEnd = -1;
  let at = 0;
  let step = 0;
  for (let number = 0; number < patterns.length; number++) {
    const pattern = patterns[number]!;
    lineEnd += 1 + pattern.length;
    const before = step;
    for (; at < tokens.count && tokens.start[at]! < lineEnd; at++) {
      if (isBindingHyphen(tokens, at)) continue;
      start[step] = tokens.start[at]!;
      end[step] = tokens.end[at]!;
      hashes[step++] = tokens.hash[at]!;
    }
    refuseOddSize(pattern, step - before);
    longest = Math.max(longest, step - before);
    offsets[number + 1] = step;
  }
  const trie = buildTrie(offsets, hashes);
  const steps = { offsets, text: tokens.text, start, end };
  return { steps, trie, longest };
}

/** The text of a pattern, white space around it left out. */
export function patternText({ steps }: PatternSet, pattern: number): string {
  const { offsets, text, start, end } = steps;
  return text.slice(start[offsets[pattern]!], end[offsets[pattern + 1]! - 1]);
}

function refuseOddSize(pattern: string, size: number): void {
  if (size > 0 && size <= LONGEST_PATTERN) return;
  throw new RangeError(
    `Pattern ${JSON.stringify(pattern)} has ${size} tokens; give it 1 to ${LONGEST_PATTERN}.`,
  );
}

function buildTrie(offsets: Int32Array, hashes: Int32Array): Trie {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const edges = new Int32Array(size * 4);
  for (let slot = 0; slot < size; slot++) edges[slot * 4] = NO_NODE;
  const count = offsets.length - 1;
  const nextEnding = new Int32Array(count).fill(-1);
  const begins = new Uint32Array(0x10000 / 32);
  let nodes = 1;
  for (let pattern = 0; pattern < count; pattern++) {
    let node = 0;
    let edge = 0;
    for (let at = offsets[pattern]!; at < offsets[pattern + 1]!; at++) {
      const hash = hashes[at]!;
      if (node === 0) begins[(hash & 0xffff) >>> 5]! |= 1 << (hash & 31);
      edge = edgeSlot(node, hash, mask) * 4;
      while (edges[edge] !== NO_NODE && (edges[edge] !== node || edges[edge + 1] !== hash)) {
        edge = (edge + 4) & (mask * 4 + 3);
      }
      if (edges[edge] === NO_NODE) {
        edges[edge] = node;
        edges[edge + 1] = hash;
        edges[edge + 2] = nodes++;
        edges[edge + 3] = -1;
      }
      node = edges[edge + 2]!;
    }
    nextEnding[pattern] = edges[edge + 3]!;
    edges[edge + 3] = pattern;
  }
  return { mask, edges, nextEnding, begins };
}
