/** What a token is made of. */
export const TokenKind = { word: 0, number: 1, punctuation: 2 } as const;

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, line: 2 } as const;

/**
 * The tokens of one text, as parallel arrays of length `count` (the arrays may be longer). A token
 * is a run of letters and digits, or a single other character. Hashes are of the folded token
 * (lower case, no accents, one kind of dash and quote), so that equal words have equal hashes.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** First UTF-16 unit of each token. */
  readonly start: Int32Array;
  /** One past the last unit of each token. */
  readonly end: Int32Array;
  /** 32-bit hash of the folded token; see `foldedEquals` for the exact comparison. */
  readonly hash: Int32Array;
  /** A `TokenKind` each. A word may hold digits; a number is digits alone. */
  readonly kind: Uint8Array;
  /** A `Gap` each: what stands before the token. The first token has `Gap.line`. */
  readonly gap: Uint8Array;
}
