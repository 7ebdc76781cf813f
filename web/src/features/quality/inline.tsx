import type { JSX } from 'react';

const PARTS = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\([^)]*\)/g;

/** A line of our own Markdown: code, bold words, and links as their words. */
export function Inline({ text }: { readonly text: string }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const match of text.matchAll(PARTS)) {
    parts.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, code, bold, link] = match;
    if (code !== undefined) {
      parts.push(
        <code
          key={match.index}
          className="rounded bg-sunken px-1 py-px font-mono text-[0.88em] break-words"
        >
          {code}
        </code>,
      );
    } else {
      parts.push(bold === undefined ? (link ?? '') : <strong key={match.index}>{bold}</strong>);
    }
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
