import type { Tokens } from '../base/tokens.js';
import type { Block, Section, SectionKind } from './document.js';
import type { HeadingHit } from './heading-set.js';
import { implyKinds, type ImpliedKind } from './imply-kinds.js';
import type { Line } from './lines.js';
import { cutLines, type Piece } from './piece.js';

/** Blocks and sections of a text. */
export interface Structure {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Cuts the lines into blocks and groups these into sections. */
export function splitSections(
  tokens: Tokens,
  lines: readonly Line[],
  hits: readonly HeadingHit[],
): Structure {
  const pieces = implyKinds(tokens, cutLines(tokens, lines, hits));
  const grouping: Grouping = {
    tokens,
    blocks: [],
    opened: [{ kind: 'intro', heading: null, firstBlock: 0 }],
    passing: null,
  };
  for (const [number, piece] of pieces.entries()) {
    if (piece.kind === 'heading') openAtHeading(grouping, piece, pieces[number + 1]);
    else openAtBody(grouping, piece);
    grouping.blocks.push(blockOf(tokens, piece, grouping.opened.length - 1));
  }
  return { blocks: grouping.blocks, sections: closeSections(grouping) };
}

interface OpenSection {
  readonly kind: SectionKind;
  readonly heading: Piece | null;
  readonly firstBlock: number;
}

/** A section that ends by itself, and the kind that goes on after it. */
interface Passing {
  readonly why: 'label' | 'list' | 'legal';
  readonly back: SectionKind;
  readonly firstBlock: number;
}

interface Grouping {
  readonly tokens: Tokens;
  readonly blocks: Block[];
  readonly opened: OpenSection[];
  passing: Passing | null;
}

function open(grouping: Grouping, kind: SectionKind, heading: Piece | null): void {
  const { opened, blocks } = grouping;
  if (opened.at(-1)!.firstBlock === blocks.length) opened.pop();
  opened.push({ kind, heading, firstBlock: blocks.length });
}

function openAtHeading(grouping: Grouping, piece: Piece, next: Piece | undefined): void {
  const { tokens, passing } = grouping;
  const current = grouping.opened.at(-1)!.kind;
  const back = passing?.back ?? current;
  open(
    grouping,
    kindOfHeading(tokens, piece, next, passing?.why === 'label' ? back : current),
    piece,
  );
  const firstBlock = grouping.blocks.length;
  grouping.passing = piece.brief ? { why: 'label', back, firstBlock } : null;
}

/** From this share of the text on, a legal paragraph is followed by no duties. */
const TAIL = 0.7;

function openAtBody(grouping: Grouping, piece: Piece): void {
  const { tokens, passing } = grouping;
  if (passing !== null && isOver(passing, piece, grouping.blocks.length)) {
    open(grouping, passing.back, null);
    grouping.passing = null;
  }
  const current = grouping.opened.at(-1)!.kind;
  const back = grouping.passing?.back ?? current;
  const firstBlock = grouping.blocks.length;
  if (piece.legal && piece.kind === 'paragraph' && current !== 'legal') {
    open(grouping, 'legal', null);
    const isTail = tokens.start[piece.firstToken]! > tokens.text.length * TAIL;
    grouping.passing = isTail ? null : { why: 'legal', back, firstBlock };
  } else if (isNews(piece.implied, current)) {
    open(grouping, piece.implied, null);
    grouping.passing = { why: 'list', back, firstBlock };
  }
}

function isOver(passing: Passing, piece: Piece, block: number): boolean {
  if (passing.why === 'list') return piece.implied === null;
  if (passing.why === 'legal') return !piece.legal;
  // A label rules its line, or the next where it fills its own.
  return piece.startsLine && block > passing.firstBlock + 1;
}

/** Kinds in which a list may turn out to be duties or requirements. */
const OPEN_TO_LISTS: ReadonlySet<SectionKind> = new Set(['intro', 'about', 'other']);

function isNews(implied: ImpliedKind | null, current: SectionKind): implied is ImpliedKind {
  if (implied === null || implied === current) return false;
  return (
    OPEN_TO_LISTS.has(current) || (current === 'responsibilities' && implied === 'requirements')
  );
}

/** Kinds under which an unnamed heading is taken for a sub-heading. */
const KEEPS_SUBHEADINGS: ReadonlySet<SectionKind> = new Set([
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
  'legal',
  'process',
]);

/** An unnamed heading over a text this long, in units, opens something new. */
const LONG_TEXT = 320;

function kindOfHeading(
  tokens: Tokens,
  piece: Piece,
  next: Piece | undefined,
  parent: SectionKind,
): SectionKind {
  if (piece.name !== 'unknown') return piece.name ?? 'other';
  if (!KEEPS_SUBHEADINGS.has(parent) || next === undefined || next.kind === 'heading') {
    return 'other';
  }
  const units = tokens.end[next.endToken - 1]! - tokens.start[next.firstToken]!;
  return next.kind === 'paragraph' && units > LONG_TEXT ? 'other' : parent;
}

function blockOf(tokens: Tokens, piece: Piece, section: number): Block {
  const { kind, firstToken, endToken } = piece;
  const start = tokens.start[firstToken]!;
  return { kind, start, end: tokens.end[endToken - 1]!, firstToken, endToken, section };
}

function closeSections({ tokens, opened, blocks }: Grouping): Section[] {
  return opened.map(({ kind, heading, firstBlock }, number) => {
    const endBlock = opened[number + 1]?.firstBlock ?? blocks.length;
    const start = blocks[firstBlock]?.start ?? 0;
    const end = endBlock > firstBlock ? blocks[endBlock - 1]!.end : start;
    return { kind, heading: heading && spanOf(tokens, heading), start, end, firstBlock, endBlock };
  });
}

function spanOf(tokens: Tokens, { firstToken, endToken }: Piece): { start: number; end: number } {
  return { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]! };
}
