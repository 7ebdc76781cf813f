import { VOID } from '../../text/html-tags.js';
import { escapedToText } from '../markup.js';
import type { JsonRecord } from '../fields.js';
import { walkTags, type OpenTag } from '../tags.js';

/** A node in the form that JSON-LD would give it. */
type Node = Record<string, unknown>;

interface OpenElement {
  readonly name: string;
  /** Offset after its opening tag. */
  readonly start: number;
  /** The node it stands for, where it opens one. */
  readonly node: Node | null;
  /** The property it is, and of what, where its content is the value. */
  readonly property: { readonly name: string; readonly of: Node } | null;
}

/** How far back an element is looked for that a tag closes; real ones close the last or next to it. */
const FARTHEST = 64;
/** Properties of a page beyond which nothing more is read; a posting has some twenty. */
const MOST_PROPERTIES = 5_000;
/** Longest markup that is looked through for the words of a property. */
const LONGEST_WORDS = 8_000;
/** Properties whose value is HTML and not words. */
const MARKUP = new Set(['description']);

/**
 * The `JobPosting` items that a page marks up by microdata (`itemscope`, `itemprop`), as nodes in
 * the form of JSON-LD.
 */
export function readMicrodata(html: string): JsonRecord[] {
  if (!html.includes('itemscope') || !html.includes('JobPosting')) return [];
  const found: Node[] = [];
  const open: OpenElement[] = [];
  let properties = 0;
  walkTags(html, false, {
    onOpen: (tag) => {
      if (tag.attributes.has('itemprop')) properties++;
      const around = properties > MOST_PROPERTIES ? null : nodeAround(open);
      const element = openElement(tag, around);
      if (element.node !== null) found.push(element.node);
      if (!VOID.has(tag.name)) open.push(element);
    },
    onText: () => undefined,
    onClose: (name, end) => {
      const at = open.findLastIndex((element) => element.name === name);
      if (at < 0 || open.length - at > FARTHEST) return;
      const content = html.lastIndexOf('</', end);
      for (const element of open.splice(at).reverse()) closeElement(element, html, content);
    },
  });
  return found.filter((node) => node['@type'] === 'JobPosting');
}

/** The node that an element would be a property of. */
function nodeAround(open: readonly OpenElement[]): Node | null {
  for (let at = open.length - 1; at >= Math.max(0, open.length - FARTHEST); at--) {
    const { node } = open[at]!;
    if (node !== null) return node;
  }
  return null;
}

function openElement({ name, attributes, end }: OpenTag, around: Node | null): OpenElement {
  const node = attributes.has('itemscope') ? newNode(attributes.get('itemtype') ?? '') : null;
  const property = attributes.get('itemprop')?.split(/\s/)[0];
  const isNamed = property !== undefined && property !== '' && around !== null;
  if (!isNamed) return { name, start: end, node, property: null };
  const stated = node ?? statedValue(attributes);
  if (stated !== null) add(around, property, stated);
  return {
    name,
    start: end,
    node,
    property: stated === null ? { name: property, of: around } : null,
  };
}

/** A bare object: a property may be called `__proto__`. */
function newNode(type: string): Node {
  const node = Object.create(null) as Node;
  node['@type'] = type.split('/').at(-1) ?? '';
  return node;
}

/** A value that an attribute states; `null` where the content is the value. */
function statedValue(attributes: OpenTag['attributes']): string | null {
  for (const name of ['content', 'datetime', 'href', 'src']) {
    const value = attributes.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

function closeElement({ start, property }: OpenElement, html: string, end: number): void {
  if (property === null) return;
  const inner = html.slice(start, Math.max(start, end));
  add(property.of, property.name, MARKUP.has(property.name) ? inner : words(inner));
}

function words(html: string): string {
  return escapedToText(html.slice(0, LONGEST_WORDS)).replace(/\s+/g, ' ').trim();
}

function add(node: Node, name: string, value: unknown): void {
  const before = node[name];
  if (before === undefined) node[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else node[name] = [before, value];
}
