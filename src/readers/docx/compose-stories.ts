import type { ReadLine, ReadLink } from '../read-text.js';
import { joinSpacedLetters } from '../spaced-letters.js';
import { TextWriter } from '../text-writer.js';
import type { DocxParagraph, PieceLink, Story } from './story.js';

/** The parts of a document in reading order. */
export interface Stories {
  readonly headers: readonly Story[];
  readonly body: Story;
  readonly footers: readonly Story[];
}

/** A line to be written, with its links in units of its own text. */
interface Line {
  readonly text: string;
  readonly kind: ReadLine['kind'];
  readonly bold: boolean;
  readonly size: number;
  readonly block: number;
  readonly opens: boolean;
  readonly links: readonly PieceLink[];
}

/** Writes the parts as one text. A header or footer that says the same again is written once. */
export function composeStories(
  { headers, body, footers }: Stories,
  units: number,
): {
  readonly text: string;
  readonly lines: readonly ReadLine[];
  readonly links: readonly ReadLink[];
  readonly isFull: boolean;
} {
  const composer = new Composer();
  for (const story of unique(headers)) composer.add(story);
  composer.add(body);
  for (const story of unique(footers)) composer.add(story);
  const bodySize = composer.bodySize();
  const writer = new TextWriter(units);
  const links: ReadLink[] = [];
  for (const { links: own, ...line } of composer.lines) {
    const size = Math.round((line.size / bodySize) * 100) / 100;
    const span = writer.write({ ...line, size, page: null });
    if (span === null) break;
    for (const { url, start, end } of own) {
      links.push({ url, start: span.start + start, end: span.start + end });
    }
  }
  return { ...writer.finish(), links, isFull: writer.isFull };
}

function unique(stories: readonly Story[]): readonly Story[] {
  const seen = new Set<string>();
  return stories.filter((story) => {
    const key = plainText(story).replace(/\d+/g, '#').trim();
    if (/^(?:page |seite )?#?(?: ?(?:\/|of|von) ?#)?$/i.test(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function plainText(story: Story): string {
  return story
    .map((item) => {
      if (item.type === 'paragraph') return item.paragraph.text;
      if (item.type === 'box') return plainText(item.story);
      return item.rows.map((row) => row.map(plainText).join(' ')).join('\n');
    })
    .join('\n');
}

const LONGEST_HEADING = 60;

class Composer {
  readonly lines: Line[] = [];
  #block = 0;
  #opens = false;

  add(story: Story): void {
    this.#nextBlock();
    for (const item of story) {
      if (item.type === 'paragraph') this.#addParagraph(item.paragraph);
      else if (item.type === 'box') {
        this.add(item.story);
        this.#nextBlock();
      } else {
        for (const row of item.rows) this.#addRow(row);
        this.#nextBlock();
      }
    }
  }

  /** The size in which most letters are set, in points. */
  bodySize(): number {
    const letters = new Map<number, number>();
    for (const { size, text } of this.lines)
      letters.set(size, (letters.get(size) ?? 0) + text.length);
    let best = 10;
    for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
    return best;
  }

  #nextBlock(): void {
    this.#block++;
    this.#opens = true;
  }

  /** A row of one-line cells is one line; cells with more in them are read one after another. */
  #addRow(cells: readonly Story[]): void {
    const full = cells.filter((cell) => plainText(cell).trim() !== '');
    const isLine = full.every((cell) => cell.length === 1 && isOneLine(cell[0]!));
    if (isLine && full.length > 1) {
      const paragraphs = full.map((cell) => (cell[0] as { paragraph: DocxParagraph }).paragraph);
      this.#push(joinCells(paragraphs), 'row');
    } else for (const cell of full) this.add(cell);
  }

  #addParagraph(paragraph: DocxParagraph): void {
    for (const part of splitLines(paragraph).map(withJoinedLetters)) this.#push(part, kindOf(part));
  }

  #push(paragraph: DocxParagraph, kind: ReadLine['kind']): void {
    const { text, links } = tidy(paragraph, kind === 'bullet');
    if (text === '') return;
    const { bold, size } = paragraph;
    const opens = this.#opens || kind === 'heading';
    this.lines.push({ text, kind, bold, size, block: this.#block, opens, links });
    this.#opens = false;
  }
}

/** A link of a line whose letters were typed apart is then one of the whole line. */
function withJoinedLetters(line: DocxParagraph): DocxParagraph {
  const text = joinSpacedLetters(line.text);
  if (text === line.text) return line;
  return {
    ...line,
    text,
    links: line.links.map(({ url }) => ({ url, start: 0, end: text.length })),
  };
}

function isOneLine(item: Story[number]): boolean {
  return item.type === 'paragraph' && !item.paragraph.text.trim().includes('\n');
}

function joinCells(cells: readonly DocxParagraph[]): DocxParagraph {
  let text = '';
  const links: PieceLink[] = [];
  for (const cell of cells) {
    if (text !== '') text += '\t';
    for (const link of cell.links) {
      links.push({ ...link, start: link.start + text.length, end: link.end + text.length });
    }
    text += cell.text;
  }
  return { ...cells[0]!, text, links, bold: cells.every((cell) => cell.bold), isItem: false };
}

/** The lines of a paragraph with line breaks in it. */
function splitLines(paragraph: DocxParagraph): readonly DocxParagraph[] {
  if (!paragraph.text.includes('\n')) return [paragraph];
  let start = 0;
  return paragraph.text.split('\n').map((text) => {
    const end = start + text.length;
    const links = paragraph.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    start = end + 1;
    return { ...paragraph, text, links };
  });
}

/** Marks that people type for list items. */
const TYPED_MARK = /^\s*(?:[•‣⁃∙●○◦▪▫■□▶►▸➢➤❖◆✓✔·]\s*|[-–*]\s+)/u;

function kindOf({ text, isItem, isHeading, bold }: DocxParagraph): ReadLine['kind'] {
  if (isItem || TYPED_MARK.test(text)) return 'bullet';
  const shown = text.trim();
  const isShort = shown.length <= LONGEST_HEADING && !/[.,;]$/.test(shown) && !shown.includes('\t');
  const isCapitals = shown === shown.toUpperCase() && shown !== shown.toLowerCase();
  if (isShort && (isHeading || bold || (isCapitals && shown.length > 3))) return 'heading';
  return shown.includes('\t') ? 'row' : 'paragraph';
}

/** The text as one line, tabs as cell marks, and where its links are then. */
function tidy(
  { text, links }: DocxParagraph,
  isBullet: boolean,
): { readonly text: string; readonly links: readonly PieceLink[] } {
  const mark = isBullet ? (TYPED_MARK.exec(text)?.[0].length ?? 0) : 0;
  let out = isBullet ? '• ' : '';
  const lead = out.length;
  const places: number[] = [];
  let gap = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    places.push(out.length + (out.length > lead ? gap.length : 0));
    if (i < mark || /\s/.test(char)) {
      if (i >= mark) gap = char === '\t' || gap === ' | ' ? ' | ' : ' ';
      continue;
    }
    if (out.length > lead) out += gap;
    out += char;
    gap = '';
  }
  places.push(out.length);
  const moved = links.map(({ url, start, end }) => ({
    url,
    start: Math.min(places[start]!, out.length),
    end: Math.min(places[end]!, out.length),
  }));
  return { text: out.length > lead ? out : '', links: moved };
}
