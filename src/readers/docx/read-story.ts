import { isPrivate } from '../pdf/chars.js';
import { contrast, LEAST_CONTRAST, TINY } from '../visibility.js';
import { separateInvisible } from '../invisible.js';
import type { HiddenReason } from '../read-text.js';
import { CLOSINGS, OPENINGS } from './story-elements.js';
import type { Relation } from './relations.js';
import type { HiddenRun, PieceLink, Story, StoryItem } from './story.js';
import { readLook, toColour, type Look, type Styles } from './styles.js';
import { readXml } from './xml-part.js';
import type { ZipParts } from './zip-parts.js';

/** What reading a part takes beside the part. */
export interface StoryTools {
  readonly zip: ZipParts;
  readonly styles: Styles;
  readonly marklessLists: ReadonlySet<string>;
  readonly relations: readonly Relation[];
  /** Longest text; what comes after is left out. */
  readonly units: number;
  /** What text of the page stands on; `null` where a shape or picture may lie under it. */
  readonly ground: number | null;
}

/** A part as paragraphs, tables and text boxes in order, and what in it is hidden. */
export interface PartStory {
  readonly story: Story;
  readonly hidden: readonly HiddenRun[];
  /** A large shape or picture floats on the page, and text may stand on it. */
  readonly hasBackdrop: boolean;
}

/** Reads the body, a header or a footer. */
export async function readStory(part: string, tools: StoryTools): Promise<PartStory> {
  const reader = new StoryReader(tools);
  await readXml(tools.zip, part, reader);
  return reader.finish();
}

interface OpenParagraph {
  text: string;
  style: string | null;
  listId: string | null;
  isHeading: boolean;
  bold: number;
  sizes: Map<number, number>;
  links: PieceLink[];
  ground: number | null;
  /** Text boxes anchored in it. */
  boxes: StoryItem[];
}

interface OpenTable {
  rows: Story[][];
  style: string | null;
}

/** What stands around the present place: a body, a cell or a text box. */
interface Frame {
  items: StoryItem[];
  paragraph: OpenParagraph | null;
  /** What its text stands on; `null` where that is not known. */
  ground: number | null;
}

/** Least area of a shape that a column of text may stand on, in square EMU: a tenth of a page. */
const BACKDROP = 7_772_400 * 10_058_400 * 0.1;
/** Elements whose text nobody sees: old copies for old programs, deleted and moved text, field codes. */
const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:delText']);
/** Tables inside tables and boxes inside boxes that are followed; deeper ones are read as one. */
const DEEPEST = 40;

/** Follows the elements of a part; what each means is told in `story-elements.ts`. */
export class StoryReader {
  readonly #tools: StoryTools;
  readonly #frames: Frame[];
  readonly #tables: OpenTable[] = [];
  readonly #hidden: HiddenRun[] = [];
  #skipped = 0;
  #run: Look | null = null;
  #runStyle: string | null = null;
  #inRunLook = false;
  #inParagraphLook = false;
  #inCellLook = false;
  #textOpen = false;
  #field = '';
  #inField = false;
  #link: { url: string; start: number } | null = null;
  #units = 0;
  #floats = false;
  #hasBackdrop = false;

  constructor(tools: StoryTools) {
    this.#tools = tools;
    this.#frames = [{ items: [], paragraph: null, ground: tools.ground }];
  }

  finish(): PartStory {
    while (this.#frames.length > 1) this.#closeFrame();
    this.#endParagraph();
    const story = this.#frames[0]!.items;
    return { story, hidden: this.#hidden, hasBackdrop: this.#hasBackdrop };
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SKIPPED.has(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    const value = attributes['w:val'] ?? '';
    if (this.#inRunLook) {
      if (this.#run !== null) readLook(this.#run, name, attributes);
      if (name === 'w:rStyle') this.#runStyle = value;
      return;
    }
    if (this.#inParagraphLook && this.#readParagraphLook(name, attributes)) return;
    if (this.#inCellLook && name === 'w:shd') {
      const ground = toColour(attributes['w:fill']);
      if (ground !== null) this.#frame.ground = ground;
    }
    OPENINGS[name]?.(this, attributes);
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#inField) this.#field += text.slice(0, 2_000);
    else if (this.#textOpen) this.write(text);
  }

  close(name: string): void {
    if (SKIPPED.has(name)) {
      this.#skipped = Math.max(0, this.#skipped - 1);
      return;
    }
    if (this.#skipped > 0) return;
    CLOSINGS[name]?.(this);
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  startParagraph(): void {
    this.#endParagraph();
    this.#frame.paragraph = {
      text: '',
      style: null,
      listId: null,
      isHeading: false,
      bold: 0,
      sizes: new Map(),
      links: [],
      ground: null,
      boxes: [],
    };
  }

  endParagraph(): void {
    this.#endParagraph();
  }

  #endParagraph(): void {
    const { paragraph } = this.#frame;
    if (paragraph === null) return;
    this.endLink();
    this.#frame.paragraph = null;
    const { text, links, boxes, style } = paragraph;
    const { styles, marklessLists } = this.#tools;
    const list = paragraph.listId ?? styles.listOf(style);
    const isHeading = paragraph.isHeading || styles.isHeading(style);
    if (text.trim() !== '') {
      const letters = [...paragraph.sizes.values()].reduce((a, b) => a + b, 0);
      this.#frame.items.push({
        type: 'paragraph',
        paragraph: {
          text,
          links,
          isHeading,
          isItem: list !== null && list !== '0' && !marklessLists.has(list) && !isHeading,
          bold: paragraph.bold > letters * 0.8,
          size: mostOf(paragraph.sizes) ?? styles.defaults.size ?? 10,
        },
      });
    }
    this.#frame.items.push(...boxes);
  }

  startParagraphLook(): void {
    this.#inParagraphLook = true;
  }

  endParagraphLook(): void {
    this.#inParagraphLook = false;
  }

  /** Whether the element was one of the paragraph's own. */
  #readParagraphLook(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const { paragraph } = this.#frame;
    if (paragraph === null) return false;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.listId = value;
    else if (name === 'w:outlineLvl') paragraph.isHeading ||= Number(value) < 9;
    else if (name === 'w:shd') paragraph.ground = toColour(attributes['w:fill']);
    // The look of the paragraph's mark says nothing about its text.
    else if (name === 'w:rPr') this.#inRunLook = true;
    return true;
  }

  startRun(): void {
    this.#run = {};
    this.#runStyle = null;
  }

  endRun(): void {
    this.#run = null;
  }

  startRunLook(): void {
    this.#inRunLook = true;
  }

  endRunLook(): void {
    this.#inRunLook = false;
  }

  startText(): void {
    this.#textOpen = true;
  }

  endText(): void {
    this.#textOpen = false;
  }

  startField(): void {
    this.#inField = true;
    this.#field = '';
  }

  endField(): void {
    this.#inField = false;
    const url = /HYPERLINK\s+"([^"]{1,1000})"/.exec(this.#field)?.[1];
    if (url !== undefined) this.startLink(url);
  }

  /** @param url the address, or the id of one in the relations */
  startLink(url: string | undefined): void {
    if (url === undefined) return;
    const known = this.#tools.relations.find((relation) => relation.id === url);
    const target = known?.target ?? url;
    this.#link = { url: target, start: this.#frame.paragraph?.text.length ?? 0 };
  }

  endLink(): void {
    const { paragraph } = this.#frame;
    const link = this.#link;
    this.#link = null;
    if (link === null || paragraph === null || paragraph.text.length <= link.start) return;
    paragraph.links.push({ ...link, end: paragraph.text.length });
  }

  startTable(): void {
    this.#endParagraph();
    this.#tables.push({ rows: [], style: null });
  }

  styleTable(style: string): void {
    const table = this.#tables.at(-1);
    if (table !== undefined) table.style = style;
  }

  endTable(): void {
    const table = this.#tables.pop();
    if (table !== undefined) this.#frame.items.push({ type: 'table', rows: table.rows });
  }

  startRow(): void {
    this.#tables.at(-1)?.rows.push([]);
  }

  startCell(): void {
    const style = this.#tables.at(-1)?.style ?? null;
    const isColoured = this.#tools.styles.coloursCells(style);
    this.#openFrame(isColoured ? null : this.#frame.ground);
  }

  endCell(): void {
    const story = this.#closeFrame();
    this.#tables.at(-1)?.rows.at(-1)?.push(story);
  }

  startCellLook(): void {
    this.#inCellLook = true;
  }

  endCellLook(): void {
    this.#inCellLook = false;
  }

  /** What a text box stands on is drawn by its shape, which is not looked at. */
  startBox(): void {
    this.#openFrame(null);
  }

  endBox(): void {
    const story = this.#closeFrame();
    const { paragraph, items } = this.#frame;
    (paragraph?.boxes ?? items).push({ type: 'box', story });
  }

  startFloat(): void {
    this.#floats = true;
  }

  endFloat(): void {
    this.#floats = false;
  }

  /** The size of a drawing, in EMU. */
  size(attributes: Readonly<Record<string, string>>): void {
    const area = Number(attributes['cx']) * Number(attributes['cy']);
    if (this.#floats && area >= BACKDROP) this.#hasBackdrop = true;
  }

  /** A shape of older Word: its size stands in its style, in points or twentieths of them. */
  oldShape({ style = '', fillcolor }: Readonly<Record<string, string>>): void {
    if (fillcolor === undefined || !style.includes('position:absolute')) return;
    const area = oldLength(style, OLD_WIDTH) * oldLength(style, OLD_HEIGHT) * EMU_PER_POINT ** 2;
    if (area >= BACKDROP) this.#hasBackdrop = true;
  }

  /** The colour of the page itself. */
  pageColour(colour: string | undefined): void {
    const ground = toColour(colour);
    if (ground !== null && this.#frames[0]!.ground !== null) this.#frames[0]!.ground = ground;
  }

  symbol(attributes: Readonly<Record<string, string>>): void {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    // A symbol at the beginning is a bullet; elsewhere it is an icon and says nothing.
    if (this.#frame.paragraph?.text.trim() === '') this.write('• ');
    else if (code > 0x20 && code < 0xe000) this.write(String.fromCodePoint(code));
  }

  #openFrame(ground: number | null): void {
    if (this.#frames.length > DEEPEST) this.#endParagraph();
    this.#frames.push({ items: [], paragraph: null, ground });
  }

  #closeFrame(): Story {
    this.#endParagraph();
    return this.#frames.length > 1 ? this.#frames.pop()!.items : [];
  }

  /** Writes text of a run, or sets it apart where nobody sees it. */
  write(text: string): void {
    const { paragraph } = this.#frame;
    if (paragraph === null || this.#units > this.#tools.units) return;
    const { text: seen, hidden } = separateInvisible(text);
    for (const mark of hidden) this.#hide(mark.reason, mark.text);
    const shown = [...seen].filter((char) => !isPrivate(char)).join('');
    this.#units += text.length;
    const look = this.#lookNow(paragraph);
    const reason = this.#whyHidden(look, paragraph);
    if (reason !== null) {
      this.#hide(reason, shown);
      return;
    }
    paragraph.text += shown;
    const letters = shown.trim().length;
    if (look.bold === true) paragraph.bold += letters;
    const size = look.size ?? 10;
    paragraph.sizes.set(size, (paragraph.sizes.get(size) ?? 0) + letters);
  }

  #lookNow(paragraph: OpenParagraph): Look {
    const { styles } = this.#tools;
    return {
      ...styles.defaults,
      ...styles.lookOf(paragraph.style),
      ...styles.lookOf(this.#runStyle),
      ...this.#run,
    };
  }

  #whyHidden(look: Look, paragraph: OpenParagraph): HiddenReason | null {
    if (look.hidden === true) return 'not-displayed';
    if ((look.size ?? 10) <= TINY) return 'tiny';
    const ground = look.ground ?? paragraph.ground ?? this.#frame.ground;
    if (look.colour === undefined || look.colour === null || ground === null) return null;
    return contrast(look.colour, ground) < LEAST_CONTRAST ? 'same-colour' : null;
  }

  #hide(reason: HiddenReason, text: string): void {
    const last = this.#hidden.at(-1);
    if (last?.reason === reason)
      this.#hidden[this.#hidden.length - 1] = { reason, text: last.text + text };
    else this.#hidden.push({ reason, text });
  }
}

const EMU_PER_POINT = 12_700;
const TWIPS_PER_POINT = 20;

const OLD_WIDTH = /(?:^|;)width:([\d.]{1,10})(pt)?/;
const OLD_HEIGHT = /(?:^|;)height:([\d.]{1,10})(pt)?/;

/** A length of a VML style, in points; a number without a unit is one of a group, mostly in twips. */
function oldLength(style: string, pattern: RegExp): number {
  const found = pattern.exec(style.slice(0, 1_000));
  if (found === null) return 0;
  return Number(found[1]) / (found[2] === undefined ? TWIPS_PER_POINT : 1);
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
