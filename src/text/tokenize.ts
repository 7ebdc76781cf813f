import { Gap, TokenKind, type Tokens } from '../base/tokens.js';
import { foldCode, foldTable } from './fold.js';

const CLASS = { unknown: 0, space: 1, line: 2, letter: 3, digit: 4, mark: 5, other: 6 } as const;

const LETTER = CLASS.letter;

const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (char === '\n') return CLASS.line;
  if (/\s/u.test(char)) return CLASS.space;
  if (/\p{L}/u.test(char)) return CLASS.letter;
  if (/\p{N}/u.test(char)) return CLASS.digit;
  if (/\p{M}/u.test(char)) return CLASS.mark;
  return CLASS.other;
}

function classOf(unit: number): number {
  let found = classes[unit]!;
  if (found === CLASS.unknown) {
    found = classify(unit);
    classes[unit] = found;
  }
  return found;
}

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** FNV-1a over folded units: the hash that `Tokens.hash` holds. */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ foldCode(text.charCodeAt(i)), HASH_PRIME);
  }
  return hash | 0;
}

/**
 * Cuts a text into tokens: runs of letters and digits (with combining marks), and every other
 * visible character alone. `Node.js` is three tokens, `C++` three, `PyTorch/TensorFlow` three.
 */
export function tokenize(text: string): Tokens {
  // Prose has five or six units a token; the arrays grow where a text has fewer.
  let capacity = 16 + (text.length >> 2);
  let columns = allocateTokens(capacity);
  let { start, end, hash, kind, gap } = columns;
  let count = 0;
  let gapBefore: number = Gap.line;
  let i = 0;
  const length = text.length;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const unitClass = classes[unit]! || classOf(unit);
    if (unitClass === CLASS.space) {
      if (gapBefore === Gap.none) gapBefore = Gap.space;
      i++;
      continue;
    }
    if (unitClass === CLASS.line) {
      gapBefore = Gap.line;
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      columns = grow(columns, capacity);
      ({ start, end, hash, kind, gap } = columns);
    }
    const from = i;
    let code = Math.imul(HASH_START ^ foldCode(unit), HASH_PRIME);
    let tokenKind: number = TokenKind.punctuation;
    i++;
    if (unitClass === CLASS.letter || unitClass === CLASS.digit) {
      tokenKind = unitClass === CLASS.digit ? TokenKind.number : TokenKind.word;
      // Calls cost much while the code is cold, and start-up is: known units are looked up here.
      while (i < length) {
        const next = text.charCodeAt(i);
        const nextClass = classes[next]! || classOf(next);
        if (nextClass === LETTER) tokenKind = TokenKind.word;
        else if (nextClass !== CLASS.digit && nextClass !== CLASS.mark) break;
        code = Math.imul(code ^ (foldTable[next]! || foldCode(next)), HASH_PRIME);
        i++;
      }
    } else if (isHighSurrogate(unit) && i < length && isLowSurrogate(text.charCodeAt(i))) {
      code = Math.imul(code ^ text.charCodeAt(i), HASH_PRIME);
      i++;
    }
    start[count] = from;
    end[count] = i;
    hash[count] = code | 0;
    kind[count] = tokenKind;
    gap[count] = gapBefore;
    gapBefore = Gap.none;
    count++;
  }
  return { text, count, start, end, hash, kind, gap };
}

/** The arrays of `Tokens`, still empty. */
export type TokenColumns = Pick<Tokens, 'start' | 'end' | 'hash' | 'kind' | 'gap'>;

/** Makes room for tokens, in one piece: five allocations cost as much as half of all tokenizing. */
export function allocateTokens(capacity: number): TokenColumns {
  const buffer = new ArrayBuffer(capacity * 14);
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    hash: new Int32Array(buffer, capacity * 8, capacity),
    kind: new Uint8Array(buffer, capacity * 12, capacity),
    gap: new Uint8Array(buffer, capacity * 13, capacity),
  };
}

function grow(from: TokenColumns, capacity: number): TokenColumns {
  const to = allocateTokens(capacity);
  to.start.set(from.start);
  to.end.set(from.end);
  to.hash.set(from.hash);
  to.kind.set(from.kind);
  to.gap.set(from.gap);
  return to;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
