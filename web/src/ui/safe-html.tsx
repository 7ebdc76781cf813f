import { createElement, useMemo, type JSX, type ReactNode } from 'react';
import { cx } from './cx.js';

/** The elements that are drawn; of any other one what it holds is. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'p br ul ol li strong em code pre blockquote h3 h4 hr'.split(' '),
);

/** Elements that hold no words for readers. */
const REFUSED: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'object']);

export interface SafeHtmlProps {
  /** HTML as `markdownToHtml` makes it. */
  readonly html: string;
  readonly className?: string;
}

/**
 * A formatted text of somebody else's. It is parsed by the browser into a document that runs and
 * loads nothing, and only the few elements that a text needs are drawn from it, without attributes.
 */
export function SafeHtml({ html, className }: SafeHtmlProps): JSX.Element {
  const content = useMemo(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return drawChildren(body);
  }, [html]);
  return (
    <div
      className={cx(
        'font-serif text-[1.0625rem] leading-[1.7] [overflow-wrap:anywhere]',
        '[&_p]:my-3 [&_ul]:my-3 [&_ul]:list-disc [&_ul]:pl-6 [&_ol]:my-3 [&_ol]:list-decimal [&_ol]:pl-6 [&_li]:my-1',
        '[&_h3]:mt-6 [&_h3]:mb-2 [&_h3]:text-lg [&_h4]:mt-4 [&_h4]:mb-1 [&_pre]:overflow-x-auto [&_blockquote]:border-l-3 [&_blockquote]:border-line [&_blockquote]:pl-4',
        className,
      )}
    >
      {content}
    </div>
  );
}

function drawChildren(node: Node): ReactNode[] {
  return [...node.childNodes].map((child, at) => draw(child, at));
}

function draw(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (REFUSED.has(name)) return null;
  if (name === 'br' || name === 'hr') return createElement(name, { key });
  const children = drawChildren(node);
  if (name === 'a') return drawLink(node, key, children);
  return ELEMENTS.has(name) ? createElement(name, { key }, ...children) : children;
}

function drawLink(node: Element, key: number, children: ReactNode[]): ReactNode {
  const href = node.getAttribute('href') ?? '';
  const { protocol } = URL.canParse(href) ? new URL(href) : { protocol: '' };
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return children;
  return (
    <a key={key} href={href} rel="nofollow noopener ugc">
      {children}
    </a>
  );
}
