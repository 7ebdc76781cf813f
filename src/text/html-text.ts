import { Tokenizer } from 'htmlparser2';
import type { CanonicalText } from './canonical-text.js';
import { composeRuns } from './compose-runs.js';
import { findEntities, IGNORE_ALL } from './entity.js';
import { BREAKS, UNSEEN, VOID } from './html-tags.js';
import { LineWriter } from './line-writer.js';
import { TextBuilder } from './text-builder.js';
import { countTags } from './count-tags.js';

/**
 * HTML to canonical text, as a person would see it: what is hidden (scripts, comments,
 * `display: none`) is left out, block elements and `<br>` end a line, a list item begins with
 * `- `, a heading has an empty line before it, table cells are kept apart by ` | `. HTML escaped
 * twice is read as HTML. Reads tags one after another and keeps no tree, so depth costs nothing.
 */
export function readHtml(input: string): CanonicalText {
  const tags = countTags(input);
  const isEscaped = tags.escaped > tags.inline + tags.block;
  if (!isEscaped) return withoutEntities(walk(input, tags.block));
  const decoded = decodeEntities({ text: input, format: 'html', runs: identity(input) });
  const inner = withoutEntities(walk(decoded.text, countTags(decoded.text).block));
  return composeRuns(decoded, inner);
}

function identity(input: string): CanonicalText['runs'] {
  return [{ at: 0, sourceStart: 0, sourceEnd: input.length, verbatim: true }];
}

/** An entity that is still one after decoding was escaped twice (`&amp;nbsp;`). */
function withoutEntities(canonical: CanonicalText): CanonicalText {
  return canonical.text.includes('&') ? decodeEntities(canonical) : canonical;
}

function decodeEntities(canonical: CanonicalText): CanonicalText {
  const entities = findEntities(canonical.text);
  if (entities.length === 0) return canonical;
  const builder = new TextBuilder(canonical.text);
  let from = 0;
  for (const { start, end, text } of entities) {
    builder.copy(from, start);
    builder.put(text === '\u00a0' ? ' ' : text, start, end);
    from = end;
  }
  builder.copy(from, canonical.text.length);
  return composeRuns(canonical, builder.finish('html'));
}

/** Text lines per block tag above which the line ends of the source are those of the text. */
const LINES_PER_BLOCK_TAG = 3;

function walk(input: string, blockTags: number): CanonicalText {
  const writer = new LineWriter(input, countLines(input) > blockTags * LINES_PER_BLOCK_TAG);
  const walker = new HtmlWalker(input, writer);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORE_ALL,
      onopentagname: (start, end) => walker.nameTag(start, end),
      onattribname: (start, end) => walker.nameAttribute(start, end),
      onattribdata: (start, end) => walker.readAttribute(start, end),
      onopentagend: () => walker.openTag(),
      onselfclosingtag: () => walker.openTag(),
      onclosetag: (start, end) => walker.closeTag(input.slice(start, end).toLowerCase()),
      ontext: (start, end) => walker.readText(start, end),
      ontextentity: (code, end) => walker.readEntity(code, end),
    },
  );
  tokenizer.write(input);
  tokenizer.end();
  return writer.finish();
}

function countLines(input: string): number {
  let lines = 0;
  let at = input.indexOf('\n');
  while (at !== -1) {
    // Line ends between two tags are only the layout of the source.
    if (input.charCodeAt(at - 1) !== 0x3e) lines++;
    at = input.indexOf('\n', at + 1);
  }
  return lines;
}

const HIDING = /display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?![.\d])/i;

/** Longest entity HTML knows, with room. */
const LONGEST_ENTITY = 40;

/** Follows the tags of one input and hands what can be seen to the writer. */
class HtmlWalker {
  readonly #input: string;
  readonly #writer: LineWriter;
  #tag = '';
  #attribute = '';
  #isHiding = false;
  /** Open elements inside the hidden one, by name; `null` while nothing is hidden. */
  #hidden: Map<string, number> | null = null;
  #hiddenName = '';
  /** Open elements that can be seen, by name; never too few of them. */
  readonly #around = new Map<string, number>();
  #lists = 0;

  constructor(input: string, writer: LineWriter) {
    this.#input = input;
    this.#writer = writer;
  }

  nameTag(start: number, end: number): void {
    this.#tag = this.#input.slice(start, end).toLowerCase();
    this.#isHiding = UNSEEN.has(this.#tag);
  }

  nameAttribute(start: number, end: number): void {
    this.#attribute = end - start > 6 ? '' : this.#input.slice(start, end).toLowerCase();
    if (this.#attribute === 'hidden') this.#isHiding = true;
  }

  readAttribute(start: number, end: number): void {
    if (this.#attribute !== 'style' || this.#isHiding) return;
    this.#isHiding = HIDING.test(this.#input.slice(start, end));
  }

  openTag(): void {
    const tag = this.#tag;
    if (this.#hidden !== null) {
      const impliedEnd = this.#hiddenName === 'p' && BREAKS.has(tag);
      if (!impliedEnd) {
        if (!VOID.has(tag)) this.#hidden.set(tag, (this.#hidden.get(tag) ?? 0) + 1);
        return;
      }
      this.#hidden = null;
    }
    if (this.#isHiding && !VOID.has(tag)) {
      this.#hidden = new Map();
      this.#hiddenName = tag;
      return;
    }
    if (!VOID.has(tag)) this.#around.set(tag, (this.#around.get(tag) ?? 0) + 1);
    if (tag === 'ul' || tag === 'ol') this.#lists++;
    if (tag === 'br') this.#writer.endLine();
    else if (tag === 'li') this.#writer.startItem();
    else if (tag === 'td' || tag === 'th') this.#writer.startCell();
    else this.#break(tag);
  }

  closeTag(tag: string): void {
    const around = this.#around.get(tag) ?? 0;
    if (this.#hidden !== null) {
      const open = this.#hidden.get(tag) ?? 0;
      if (open > 0) {
        this.#hidden.set(tag, open - 1);
        return;
      }
      // An end of nothing, by which nothing ends.
      if (tag !== this.#hiddenName && around === 0) return;
      // The end of the hidden element, or of one around it.
      this.#hidden = null;
      if (tag === this.#hiddenName) return;
    }
    if (around > 0) this.#around.set(tag, around - 1);
    if (tag === 'br') this.#writer.endLine();
    if (tag === 'ul' || tag === 'ol') this.#lists = Math.max(0, this.#lists - 1);
    this.#break(tag);
  }

  readText(start: number, end: number): void {
    if (this.#hidden === null) this.#writer.write(start, end);
  }

  readEntity(code: number, end: number): void {
    if (this.#hidden !== null) return;
    const first = Math.max(0, end - LONGEST_ENTITY);
    const start = first + this.#input.slice(first, end).lastIndexOf('&');
    this.#writer.writeChar(String.fromCodePoint(code), start, end);
  }

  #break(tag: string): void {
    const breaks = BREAKS.get(tag);
    if (breaks === undefined) return;
    // Paragraphs inside a list item belong to the item.
    this.#writer.breakLine(this.#lists > 0 && tag === 'p' ? 1 : breaks);
  }
}
