import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { isParsableMarkdown } from '../base/markdown-bounds.js';
import { escapeHtml, withoutControls } from './escape-html.js';

/** The elements that a text may have; of any other one the content is kept. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'p br ul ol li strong em a code pre blockquote h3 h4 hr'.split(' '),
);

/** Elements that are left out with what they hold. */
const REFUSED: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'object', 'template']);

/** Where links may lead. */
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * Markdown as HTML that can do nothing: a few elements, links to the web and to mail, and no other
 * attribute. HTML in the Markdown is left out. What is too long or too deep for the parser becomes
 * plain paragraphs.
 */
export function markdownToHtml(markdown: string): string {
  const text = withoutControls(markdown);
  if (!isParsableMarkdown(text)) return plainHtml(text);
  const tree = toHast(fromMarkdown(text)) as Root;
  return toHtml({ type: 'root', children: tree.children.flatMap((node) => keepSafe(node)) });
}

/** Lines of plain text as paragraphs. */
function plainHtml(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line.trim())}</p>`)
    .join('\n');
}

/** The node with nothing but what is allowed; its content where the element itself is not. */
function keepSafe(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element' || REFUSED.has(node.tagName)) return [];
  if (node.tagName === 'img') return altOf(node);
  const children = node.children.flatMap(keepSafe);
  const tagName = lowered(node.tagName);
  if (!ELEMENTS.has(tagName)) return children;
  if (tagName !== 'a') return [{ type: 'element', tagName, properties: {}, children }];
  const href = safeLink(node.properties['href']);
  if (href === null) return children;
  const properties = { href, rel: ['nofollow', 'noopener', 'ugc'] };
  return [{ type: 'element', tagName, properties, children }];
}

/** Pages have a heading above the text, so that its own ones begin one level further down. */
function lowered(tagName: string): string {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? tagName : level === '1' || level === '2' ? 'h3' : 'h4';
}

/** Pictures of others would tell them who reads; their description stays. */
function altOf({ properties }: Element): ElementContent[] {
  const { alt } = properties;
  return typeof alt === 'string' && alt !== '' ? [{ type: 'text', value: alt }] : [];
}

/** An absolute address that may be followed, as a browser reads it; `null` for any other. */
export function safeLink(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  const url = new URL(href);
  return PROTOCOLS.has(url.protocol) ? url.href : null;
}
