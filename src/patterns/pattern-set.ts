import { TokenKind, type Tokens } from "../base/tokens.js";

/** How a text becomes tokens; handed in, so that this folder knows no tokenizer. */
export type Tokenizer = (text: string) => Tokens;

/** A compiled set of patterns: a trie over token hashes, in flat arrays. Build once, share freely. */
export interface PatternSet {
  /** The pattern texts, by pattern number. */
  readonly patterns: readonly string[];
  /** Tokens of the patterns, hyphens between words left out, all patterns one after another. */
  readonly steps: Steps;
  readonly trie: Trie;
  /** A pattern may hold at most this many tokens. */
  readonly longest: number;
}

/** The tokens of all patterns in flat form; pattern `p` owns `[offsets[p], offsets[p + 1])`. */
interface Steps {
  readonly offsets: Int32Array;
  readonly folded: readonly string[];
}

/**
 * Edges `(node, token hash) -> node` in one open-addressed table, and for each node the patterns
 * that end there as a linked list. Hashes may collide: the matcher compares the words themselves
 * before it reports a hit.
 */
export interface Trie {
  readonly mask: number;
  readonly edgeNode: Int32Array;
  readonly edgeHash: Int32Array;
  readonly edgeTarget: Int32Array;
  /** First pattern that ends at a node, or -1. */
  readonly ending: Int32Array;
  /** Next pattern that ends at the same node, or -1. */
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

const HYPHENS: ReadonlySet<number> = new Set([..."-‐‑‒–"].map((char) => char.charCodeAt(0)));

/**
 * Compiles pattern texts. Pattern number = position in `patterns`; equal texts may occur twice and
 * are both reported.
 *
 * @throws {RangeError} when a pattern holds no token, or more than 24.
 */
export function compilePatterns(patterns: readonly string[], tokenize: Tokenizer): PatternSet {
  const offsets = new Int32Array(patterns.length + 1);
  const folded: string[] = [];
  const hashes: number[] = [];
  let longest = 0;
  for (const [number, pattern] of patterns.entries()) {
    const tokens = tokenize(pattern);
    const before = folded.length;
    for (let i = 0; i < tokens.count; i++) {
      if (isBindingHyphen(tokens, i)) continue;
      folded.push(pattern.slice(tokens.start[i]!, tokens.end[i]!));
      hashes.push(tokens.hash[i]!);
    }
    const size = folded.length - before;
    if (size === 0 || size > LONGEST_PATTERN) {
      throw new RangeError(
        `Pattern ${JSON.stringify(pattern)} has ${size} tokens; give it 1 to ${LONGEST_PATTERN}.`,
      );
    }
    longest = Math.max(longest, size);
    offsets[number + 1] = folded.length;
  }
  const trie = buildTrie(offsets, hashes);
  return { patterns, steps: { offsets, folded }, trie, longest };
}

function buildTrie(offsets: Int32Array, hashes: readonly number[]): Trie {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const edgeNode = new Int32Array(size).fill(NO_NODE);
  const edgeHash = new Int32Array(size);
  const edgeTarget = new Int32Array(size);
  const ending = new Int32Array(hashes.length + 1).fill(-1);
  const count = offsets.length - 1;
  const nextEnding = new Int32Array(count).fill(-1);
  const begins = new Uint32Array(0x10000 / 32);
  let nodes = 1;
  for (let pattern = 0; pattern < count; pattern++) {
    let node = 0;
    for (let at = offsets[pattern]!; at < offsets[pattern + 1]!; at++) {
      const hash = hashes[at]!;
      if (node === 0) begins[(hash & 0xffff) >>> 5]! |= 1 << (hash & 31);
      let slot = edgeSlot(node, hash, mask);
      while (edgeNode[slot] !== NO_NODE && (edgeNode[slot] !== node || edgeHash[slot] !== hash)) {
        slot = (slot + 1) & mask;
      }
      if (edgeNode[slot] === NO_NODE) {
        edgeNode[slot] = node;
        edgeHash[slot] = hash;
        edgeTarget[slot] = nodes++;
      }
      node = edgeTarget[slot]!;
    }
    nextEnding[pattern] = ending[node]!;
    ending[node] = pattern;
  }
  return { mask, edgeNode, edgeHash, edgeTarget, ending, nextEnding, begins };
}
