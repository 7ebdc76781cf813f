import type { Evidence } from '@rolescope/base/span.js';
import type { JSX } from 'react';

const MOST = 4;

/** The words of the brief behind something, each once; nothing where there are none. */
export function BriefWords({
  evidence,
}: {
  readonly evidence: readonly Evidence[];
}): JSX.Element | null {
  const words = [...new Set(evidence.map(({ text }) => text.replace(/\s+/g, ' ')))];
  if (words.length === 0) return null;
  return (
    <span className="font-serif text-quiet">
      {words
        .slice(0, MOST)
        .map((text) => `“${text}”`)
        .join(', ')}
    </span>
  );
}
