import { Parser } from 'htmlparser2';
import type { Span } from '../../base/span.js';
import type { HiddenReason } from '../read-text.js';
import { styleHides } from './hiding-style.js';
import { hidingNames } from './style-sheet.js';

/** A part of the page that nobody sees: where it stands in the source, and its text. */
export interface HiddenPart extends Span {
  readonly reason: HiddenReason;
  readonly text: string;
}

/** A link of the source: its address and where its content stands. */
export interface SourceLink extends Span {
  readonly url: string;
}

/** What a pass over the tags of a page finds beside its text. */
export interface PageParts {
  readonly hidden: readonly HiddenPart[];
  readonly links: readonly SourceLink[];
}

/** Elements without an end tag. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** What is no text of the page wherever it stands. */
const UNREAD = new Set(['script', 'style', 'head', 'template', 'noscript', 'title']);

/** Finds hidden elements, comments and links. Nesting costs no stack. */
export function findHiddenParts(input: string): PageParts {
  const finder = new HiddenFinder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        finder.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      ontext: (text) => finder.text(text),
      onclosetag: (name, isImplied) =>
        finder.close(name, parser.startIndex, isImplied ? parser.startIndex : parser.endIndex + 1),
      oncomment: (text) => finder.comment(text, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  parser.write(input);
  parser.end();
  return finder.finish(input.length);
}

class HiddenFinder {
  readonly #hidden: HiddenPart[] = [];
  readonly #links: SourceLink[] = [];
  #names: ReadonlyMap<string, HiddenReason> = new Map();
  #sheet = '';
  #unread = 0;
  #inStyle = false;
  #open: { reason: HiddenReason; name: string; start: number; depth: number; text: string } | null =
    null;
  #link: { url: string; start: number } | null = null;

  open(
    name: string,
    attributes: Readonly<Record<string, string>>,
    start: number,
    end: number,
  ): void {
    if (VOID.has(name)) return;
    if (UNREAD.has(name)) this.#unread++;
    if (name === 'style') this.#inStyle = true;
    if (this.#open !== null) {
      if (name === this.#open.name) this.#open.depth++;
      return;
    }
    const reason = this.#unread > 0 ? null : this.#whyHidden(attributes);
    if (reason !== null) this.#open = { reason, name, start, depth: 1, text: '' };
    else if (name === 'a' && attributes['href'] !== undefined) {
      this.#link = { url: attributes['href'].slice(0, 2_000), start: end };
    }
  }

  text(text: string): void {
    if (this.#inStyle) this.#sheet += text;
    else if (this.#open !== null && this.#unread === 0) this.#open.text += text;
  }

  close(name: string, start: number, end: number): void {
    if (VOID.has(name)) return;
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (name === 'style') {
      this.#inStyle = false;
      this.#names = hidingNames(this.#sheet);
    }
    if (this.#open !== null) {
      if (name === this.#open.name && --this.#open.depth === 0) this.#end(end);
    } else if (name === 'a' && this.#link !== null) {
      this.#links.push({ ...this.#link, end: start });
      this.#link = null;
    }
  }

  comment(text: string, start: number, end: number): void {
    // Comments for old programs are code, and a comment without words says nothing.
    if (this.#unread > 0 || !/\p{L}{2}/u.test(text) || /^\s{0,20}\[(?:if|endif)/i.test(text))
      return;
    if (this.#open === null) this.#hidden.push({ reason: 'comment', text, start, end });
  }

  finish(length: number): PageParts {
    if (this.#open !== null) this.#end(length);
    return { hidden: this.#hidden, links: this.#links };
  }

  #end(end: number): void {
    const { reason, text, start } = this.#open!;
    this.#open = null;
    this.#hidden.push({ reason, text, start, end });
  }

  #whyHidden(attributes: Readonly<Record<string, string>>): HiddenReason | null {
    const { style, hidden, id } = attributes;
    if (hidden !== undefined) return 'not-displayed';
    const own = style === undefined ? null : styleHides(style);
    if (own !== null) return own;
    if (this.#names.size === 0) return null;
    const names = (attributes['class'] ?? '').split(/\s+/).map((name) => `.${name}`);
    if (id !== undefined) names.push(`#${id}`);
    const found = names.find((name) => this.#names.has(name));
    return found === undefined ? null : this.#names.get(found)!;
  }
}
