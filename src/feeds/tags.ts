import { Tokenizer } from 'htmlparser2';
import { IGNORE_ALL } from '../text/entity.js';

/** A tag that opens an element, or is one without content. */
export interface OpenTag {
  readonly name: string;
  /** Offset of its `<`. */
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it closes itself (`<a/>`, as XML has it). */
  readonly closed: boolean;
  /** Offset after its `>`. */
  readonly end: number;
}

/** Told of what a markup text holds, in order. */
export interface TagHandlers {
  readonly onOpen: (tag: OpenTag) => void;
  readonly onText: (text: string) => void;
  /** @param end offset after its `>` */
  readonly onClose: (name: string, end: number) => void;
}

/**
 * Walks over the tags and texts of XML or HTML in one pass. It keeps no stack of open elements, so
 * that a hundred thousand of them, never closed, cost no more than as many that are.
 */
export function walkTags(source: string, xml: boolean, handlers: TagHandlers): void {
  let name = '';
  let start = 0;
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const open = (end: number, closed: boolean): void =>
    handlers.onOpen({ name, start, attributes, closed, end: end + 1 });
  const nameOf = (from: number, to: number): string =>
    xml ? source.slice(from, to) : source.slice(from, to).toLowerCase();
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true, recognizeSelfClosing: xml },
    {
      ...IGNORE_ALL,
      onopentagname: (from, to) => {
        name = nameOf(from, to);
        start = from - 1;
        attributes = new Map();
      },
      onattribname: (from, to) => {
        attribute = nameOf(from, to);
        value = '';
      },
      onattribdata: (from, to) => (value += source.slice(from, to)),
      onattribentity: (codePoint) => (value += String.fromCodePoint(codePoint)),
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, xml),
      ontext: (from, to) => handlers.onText(source.slice(from, to)),
      ontextentity: (codePoint) => handlers.onText(String.fromCodePoint(codePoint)),
      oncdata: (from, to, offset) => {
        if (xml) handlers.onText(source.slice(from, to - offset));
      },
      onclosetag: (from, to) => {
        const end = source.indexOf('>', to);
        handlers.onClose(nameOf(from, to), end === -1 ? source.length : end + 1);
      },
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
