import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';

const names: Readonly<Record<string, string>> = {
  postings: 'the postings',
  lexicon: 'the skill lexicon',
};

/** A source as people write it: `guide 1`, `the postings`. */
export function sourceName(id: string): string {
  return names[id] ?? id.replace(/^guide-(\d+)$/, 'guide $1');
}

/** A source by its name, which leads to what it is and what it cannot tell. */
export function SourceLink({ id }: { readonly id: string }): JSX.Element {
  return (
    <Link to="/sources" hash={id} className="underline decoration-edge underline-offset-2">
      {sourceName(id)}
    </Link>
  );
}

/** Several of them, with commas between. */
export function SourceLinks({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  return (
    <>
      {[...new Set(ids)].map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <SourceLink id={id} />
        </span>
      ))}
    </>
  );
}
