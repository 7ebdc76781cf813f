import { lineText, type PageLine } from './page-lines.js';
import type { Word } from './runs.js';

/** Lines that make one line of the text. */
export interface Paragraph {
  readonly text: string;
  readonly kind: 'heading' | 'bullet' | 'paragraph' | 'row';
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
  readonly block: number;
  /** Whether an empty line goes before it. */
  readonly opens: boolean;
  /** Its words and where in `text` they begin. */
  readonly words: readonly PlacedWord[];
}

export interface PlacedWord extends Word {
  readonly at: number;
  readonly page: number;
  readonly y: number;
  readonly size: number;
}

/**
 * Joins the printed lines of a document to paragraphs, list items, headings and rows.
 *
 * @param breaksWords whether the program that set the document breaks words at line ends
 */
export function toParagraphs(
  lines: readonly PageLine[],
  breaksWords: boolean,
): readonly Paragraph[] {
  const bodySize = bodySizeOf(lines);
  const hyphens = { known: lazily(() => knownWords(lines)), breaksWords };
  const groups: PageLine[][] = [];
  const rightEdges = edgesOf(lines);
  for (const line of lines) {
    const group = groups.at(-1);
    const edge = rightEdges.get(line.block) ?? line.x1;
    if (group !== undefined && continues(group, line, edge)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group, i) => {
    const before = groups[i - 1]?.at(-1);
    return describe(group, { before, bodySize, hyphens });
  });
}

/** The size in which most letters are set. */
function bodySizeOf(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    const count = line.words.reduce((sum, word) => sum + word.text.length, 0);
    letters.set(size, (letters.get(size) ?? 0) + count);
  }
  let best = 10;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

/** Where the lines of each block end at the right. */
function edgesOf(lines: readonly PageLine[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const line of lines) edges.set(line.block, Math.max(edges.get(line.block) ?? 0, line.x1));
  return edges;
}

/** Widest space between lines of one paragraph, baseline to baseline, in sizes. */
const LINE_SPACE = 1.9;
/** Letters of a line from which on it may have been broken for lack of room. */
const FEWEST_WRAPPED = 18;

function continues(group: readonly PageLine[], line: PageLine, edge: number): boolean {
  const last = group.at(-1)!;
  const first = group[0]!;
  if (line.isBullet || line.cells.length > 0) return false;
  if (Math.abs(line.size - last.size) > 0.12 * last.size || line.bold !== last.bold) return false;
  // A sentence may go on at the top of the next page.
  const turnsPage = line.page === last.page + 1 && /^\p{Ll}/u.test(line.words[0]!.text);
  if (!turnsPage) {
    if (line.page !== last.page || line.block !== last.block) return false;
    if (line.y - last.y > LINE_SPACE * line.size) return false;
  }
  if (!standsUnder(first, last, line)) return false;
  if (!wasFull(last, line, edge)) return false;
  return true;
}

/** Whether a line begins where the text of its paragraph, or the last cell of a row, does. */
function standsUnder(first: PageLine, last: PageLine, line: PageLine): boolean {
  const slack = line.size * 0.8;
  const cell = first.cells.at(-1);
  if (cell !== undefined) return Math.abs(line.x0 - first.words[cell]!.x0) < slack;
  if (first.isBullet) {
    const textStart = first.words[1]!.x0;
    return line.x0 >= first.x0 - 1 && line.x0 <= textStart + slack;
  }
  const isCentred = Math.abs((line.x0 + line.x1) / 2 - (last.x0 + last.x1) / 2) < slack;
  return Math.abs(line.x0 - last.x0) <= 2 * slack || isCentred;
}

/** An address of a page or of a person; two of them on two lines are two. */
const ADDRESS = /@|^https?:|^www\.|^[a-z\d-]{1,40}\.[a-z]{2,10}\//i;

/** Words after which a line goes on whatever comes. */
const UNFINISHED =
  /(?:[,;&/–-]|\b(?:and|or|of|the|a|an|in|with|for|to|by|on|at|from|as|und|der|die|de|et|y))$/i;
const FEWEST_HEADING_WORDS = 3;

/** Whether the next word would not have found room on the line before. */
function wasFull(last: PageLine, line: PageLine, edge: number): boolean {
  const word = line.words[0]!;
  if (ADDRESS.test(word.text) && ADDRESS.test(last.words.at(-1)!.text)) return false;
  const needed = word.x1 - word.x0 + 0.25 * line.size;
  const room = edge - last.x1;
  const text = lineText(last);
  if (UNFINISHED.test(text)) return room < needed + 3 * line.size || /[,&-]$/.test(text);
  if (/^\p{Ll}/u.test(word.text)) return room < needed + 3 * line.size;
  if (room >= needed || isShortTitle(line)) return false;
  const fewest = /[.:!?]$/.test(text) ? FEWEST_WRAPPED * 2 : FEWEST_WRAPPED;
  return text.length >= fewest;
}

/** A few words that begin with a capital and end openly: a heading, and not the end of a sentence. */
function isShortTitle(line: PageLine): boolean {
  const text = lineText(line);
  return (
    line.words.length <= FEWEST_HEADING_WORDS && /^\p{Lu}/u.test(text) && !/[.,;:!?)]$/.test(text)
  );
}

interface Surroundings {
  readonly before: PageLine | undefined;
  readonly bodySize: number;
  readonly hyphens: Hyphens;
}

/** What tells a hyphen of a broken word from one of the word's own. */
interface Hyphens {
  /** Lower-case words of the document. */
  readonly known: () => ReadonlySet<string>;
  readonly breaksWords: boolean;
}

function describe(group: readonly PageLine[], around: Surroundings): Paragraph {
  const first = group[0]!;
  const { text, words } = joinLines(group, around.hyphens);
  const isRow = group.some((line) => line.cells.length > 0);
  const size = first.size / around.bodySize;
  const isHeading = !first.isBullet && looksLikeHeading(first, text, size);
  const kind = first.isBullet ? 'bullet' : isHeading ? 'heading' : isRow ? 'row' : 'paragraph';
  return {
    text,
    words,
    kind,
    size: Math.round(size * 100) / 100,
    bold: first.bold,
    page: first.page,
    block: first.block,
    opens: isHeading || isApart(around.before, first),
  };
}

/** Space above a line from which on an empty line goes before it, in sizes. */
const APART = 2.2;

function isApart(before: PageLine | undefined, line: PageLine): boolean {
  if (before === undefined || before.block !== line.block || before.page !== line.page) {
    return before === undefined || !line.isBullet;
  }
  return line.y - before.y > APART * Math.max(line.size, before.size);
}

const LONGEST_HEADING = 60;

function looksLikeHeading(line: PageLine, text: string, size: number): boolean {
  if (text.length > LONGEST_HEADING || /[.,;]$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (line.cells.length > 0 || /\b(?:19|20)\d\d\b/.test(text)) return false;
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return size >= 1.15 || (line.bold && size >= 0.95) || (isCapitals && text.length > 3);
}

/** A value made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Lower-case words of the document, to tell a word broken at a line end from one with a hyphen. */
function knownWords(lines: readonly PageLine[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const line of lines) {
    for (const { text } of line.words) known.add(bare(text));
  }
  return known;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function joinLines(
  group: readonly PageLine[],
  hyphens: Hyphens,
): { readonly text: string; readonly words: readonly PlacedWord[] } {
  let text = '';
  const words: PlacedWord[] = [];
  for (const line of group) {
    const { page, y, size } = line;
    line.words.forEach((word, i) => {
      const isMark = i === 0 && line.isBullet;
      const shown = isMark ? '•' : word.text;
      if (i > 0) text += line.cells.includes(i) ? ' | ' : ' ';
      else if (text !== '') text = joinWords(text, shown, hyphens);
      words.push({ ...word, text: shown, at: text.length, page, y, size });
      text += shown;
    });
  }
  return { text, words };
}

/** The text so far, made ready for the first word of the next line. */
function joinWords(text: string, next: string, { known, breaksWords }: Hyphens): string {
  const broken = /(\p{L}{1,40})[-\u00ad\u2010]$/u.exec(text.slice(-42));
  if (broken === null || !/^\p{Ll}/u.test(next)) {
    return /[\p{L}\p{N}][-/]$/u.test(text) ? text : `${text} `;
  }
  const first = broken[1]!.toLowerCase();
  const words = known();
  const isKnown = words.has(first + bare(next));
  const isBroken = text.endsWith('\u00ad') || isKnown || breaksWords;
  const isOwn = words.has(`${first}-${bare(next)}`) && !isKnown;
  return isBroken && !isOwn ? text.slice(0, -1) : text;
}
