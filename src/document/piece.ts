import type { Tokens } from '../base/tokens.js';
import type { BlockKind } from './document.js';
import type { HeadingHit } from './heading-set.js';
import type { ImpliedKind } from './imply-kinds.js';
import { findInlineBullets } from './inline-bullets.js';
import { findInlineHeadings, type InlineHeading } from './inline-headings.js';
import { isBulletMark, type Line } from './lines.js';
import { nameHeading, type HeadingName } from './name-heading.js';

/** A block before its section is known. */
export interface Piece {
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** First token after a bullet. */
  readonly bodyToken: number;
  /** What a heading names; `null` on other blocks. */
  readonly name: HeadingName | null;
  /** Whether it is the first of its line. */
  readonly startsLine: boolean;
  /** Whether the heading rules only the rest of its line, or the line after it. */
  readonly brief: boolean;
  /** Whether words about equal chances, privacy or the like stand in it. */
  readonly legal: boolean;
  /** What the list it stands in shows to be about. */
  readonly implied: ImpliedKind | null;
}

/** Cuts lines into headings, bullets and paragraphs; a line may hold several of them. */
export function cutLines(
  tokens: Tokens,
  lines: readonly Line[],
  hits: readonly HeadingHit[],
): Piece[] {
  const cutting: Cutting = { tokens, pieces: [], legal: hits.filter(isLegal), nextLegal: 0 };
  let hit = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const firstHit = hit;
    while (hit < hits.length && hits[hit]!.firstToken < line.endToken) hit++;
    const inLine = firstHit === hit ? NO_HITS : hits.slice(firstHit, hit);
    const name = nameHeading(tokens, line, lines[i + 1], inLine);
    const { firstToken, endToken } = line;
    if (name === null) cutLine(cutting, line, inLine);
    else
      pushHeading(cutting, line, { firstToken, endToken }, name, isField(tokens, firstToken, name));
  }
  return cutting.pieces;
}

interface Cutting {
  readonly tokens: Tokens;
  readonly pieces: Piece[];
  /** Hits of legal words, and the first of them that no piece has passed. */
  readonly legal: readonly HeadingHit[];
  nextLegal: number;
}

const NO_HITS: readonly HeadingHit[] = [];

function isLegal(hit: HeadingHit): boolean {
  return hit.entry.use === 'legal';
}

/** From this share of the text on, a board's own fields are the end of the posting. */
const FOOTER_FROM = 0.6;

/** A field such as `Job code` on a line of its own before the text, with its value below. */
function isField(tokens: Tokens, at: number, name: HeadingName): boolean {
  return name === 'footer' && tokens.start[at]! < tokens.text.length * FOOTER_FROM;
}

function cutLine(cutting: Cutting, line: Line, hits: readonly HeadingHit[]): void {
  const { tokens } = cutting;
  let first = line.firstToken;
  let kind: BlockKind = line.isBullet ? 'bullet' : 'paragraph';
  for (const heading of findInlineHeadings(tokens, line, hits)) {
    const { firstToken, endToken } = heading;
    const from = firstToken <= line.bodyToken ? line.firstToken : firstToken;
    if (from > first) pushBodies(cutting, line, first, from, kind);
    const brief = isBrief(tokens, line, heading);
    pushHeading(cutting, line, { firstToken: from, endToken }, heading.hit.entry.kind, brief);
    first = endToken;
    kind = 'paragraph';
  }
  if (line.endToken > first) pushBodies(cutting, line, first, line.endToken, kind);
}

/** Writes the tokens from `first` on, cut at bullets that stand in one line. */
function pushBodies(
  cutting: Cutting,
  line: Line,
  first: number,
  end: number,
  kind: BlockKind,
): void {
  let from = first;
  for (const mark of findInlineBullets(cutting.tokens, first, end)) {
    if (mark > from) pushBody(cutting, line, from, mark, kind);
    from = mark;
    kind = 'bullet';
  }
  const isBullet = from === first && first > line.firstToken && isBulletMark(cutting.tokens, first);
  pushBody(cutting, line, from, end, isBullet ? 'bullet' : kind);
}

function pushHeading(
  { pieces }: Cutting,
  line: Line,
  place: { readonly firstToken: number; readonly endToken: number },
  name: HeadingName,
  brief: boolean,
): void {
  pieces.push({
    kind: 'heading',
    ...place,
    bodyToken: place.firstToken,
    startsLine: place.firstToken === line.firstToken,
    name,
    brief,
    legal: false,
    implied: null,
  });
}

function pushBody(
  cutting: Cutting,
  line: Line,
  firstToken: number,
  endToken: number,
  kind: BlockKind,
): void {
  const afterMark = firstToken === line.firstToken ? line.bodyToken : firstToken + 1;
  const bodyToken = kind === 'bullet' ? Math.min(afterMark, endToken - 1) : firstToken;
  const { legal } = cutting;
  while (cutting.nextLegal < legal.length && legal[cutting.nextLegal]!.firstToken < firstToken) {
    cutting.nextLegal++;
  }
  const found = legal[cutting.nextLegal];
  cutting.pieces.push({
    kind,
    firstToken,
    endToken,
    bodyToken,
    startsLine: firstToken === line.firstToken,
    name: null,
    brief: false,
    legal: found !== undefined && found.endToken <= endToken,
    implied: null,
  });
}

/** A line of a label and its value is no longer than this. */
const LONGEST_LABEL_LINE = 140;

/** `Location: Berlin`, `Experience: 3 years`: a label and its value, which rule one line. */
function isBrief(tokens: Tokens, line: Line, heading: InlineHeading): boolean {
  const { kind } = heading.hit.entry;
  if (heading.endToken >= line.endToken) return false;
  if (kind === 'pay') return true;
  const units = tokens.end[line.endToken - 1]! - tokens.start[heading.firstToken]!;
  if (units >= LONGEST_LABEL_LINE) return false;
  const isLabel = kind === 'footer' || kind === 'other' || kind === 'process';
  const isOneWord = heading.hit.endToken - heading.hit.firstToken === 1;
  return isLabel || (isOneWord && !heading.hit.entry.runOn);
}
