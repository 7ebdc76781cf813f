import { Gap, TokenKind, type Tokens } from '../base/tokens.js';

/** One line of the text, in tokens. */
export interface Line {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token after a bullet or number that opens the line. */
  readonly bodyToken: number;
  readonly isBullet: boolean;
  /** Whether the mark is a number, which headings have as well. */
  readonly isNumbered: boolean;
  /** Whether there is an empty line (or nothing) before it. */
  readonly blankBefore: boolean;
}

/** Cuts the tokens of a text into its lines; empty lines leave none. */
export function splitLines(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let first = 0;
  while (first < tokens.count) {
    let end = first + 1;
    while (end < tokens.count && tokens.gap[end] !== Gap.line) end++;
    const body = bodyAfterMark(tokens, first, end);
    lines.push({
      firstToken: first,
      endToken: end,
      bodyToken: body,
      isBullet: body > first,
      isNumbered: body > first && tokens.kind[first] === TokenKind.number,
      blankBefore: first === 0 || hasBlankLine(tokens, first),
    });
    first = end;
  }
  return lines;
}

function hasBlankLine(tokens: Tokens, first: number): boolean {
  let lineEnds = 0;
  for (let i = tokens.end[first - 1]!; i < tokens.start[first]!; i++) {
    if (tokens.text.charCodeAt(i) === 0x0a) lineEnds++;
  }
  return lineEnds > 1;
}

const MARKS: ReadonlySet<number> = new Set(
  [...'-‐‑‒–—−*+•·●▪◦‣○■□▢▫◆◇➢➤➔✓✔►▶→»›§∙⁃❖⮚\uf0b7\uf0a7\uf0d8\uf076\uf0fc'].map((char) =>
    char.charCodeAt(0),
  ),
);

/** Whether the token is a mark that opens bullets. */
export function isBulletMark(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === TokenKind.punctuation &&
    MARKS.has(tokens.text.charCodeAt(tokens.start[at]!))
  );
}

/** The first token after the mark of a bullet, or `first` where there is none. */
function bodyAfterMark(tokens: Tokens, first: number, end: number): number {
  let body = first;
  while (body < end && isBulletMark(tokens, body)) body++;
  if (body > first) {
    const negative = tokens.kind[body] === TokenKind.number && tokens.gap[body] === Gap.none;
    return body === end || negative ? first : body;
  }
  return bodyAfterNumber(tokens, first, end);
}

/** `1.`, `1)`, `(1)`, `a)`, `o ` before a word. */
function bodyAfterNumber(tokens: Tokens, first: number, end: number): number {
  const { kind, gap, text, start } = tokens;
  let at = first;
  const isOpen = text.charAt(start[at]!) === '(';
  if (isOpen) at++;
  const size = tokens.end[at]! - start[at]!;
  const isLabel =
    (kind[at] === TokenKind.number && size <= 2) || (kind[at] === TokenKind.word && size === 1);
  if (!isLabel || at + 2 > end) return first;
  const after = at + 1 < end ? text.charAt(start[at + 1]!) : '';
  const closes = after === ')' || (after === '.' && kind[at] === TokenKind.number && !isOpen);
  if (closes && gap[at + 1] === Gap.none && at + 2 < end && gap[at + 2] === Gap.space)
    return at + 2;
  const isRing =
    !isOpen && at + 1 < end && text.charAt(start[at]!) === 'o' && gap[at + 1] === Gap.space;
  return isRing ? at + 1 : first;
}
