import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { Fix } from '@rolescope/base/diagnostic.js';
import type { JSX } from 'react';
import { findingNotes } from './finding-notes.js';

export interface FindingListProps {
  readonly findings: readonly SourcedDiagnostic[];
  readonly onMend: (mend: Fix) => void;
}

/** The findings beside a text that is being written. */
export function FindingList({ findings, onMend }: FindingListProps): JSX.Element {
  const notes = findingNotes(findings, new Set(), onMend);
  return (
    <section>
      <h2 className="mb-3 text-base">
        Findings <span className="font-normal text-quiet tabular-nums">{findings.length}</span>
      </h2>
      {notes.length === 0 && (
        <p className="text-[0.9375rem] text-quiet">The linter has nothing to say.</p>
      )}
      <ol className="grid gap-2.5">
        {notes.map(({ id, tone, content }) => (
          <li
            key={id}
            data-tone={tone}
            className="tone-line rounded-r-md border-l-3 bg-surface py-2 pr-3 pl-3 text-[0.9375rem] leading-snug"
          >
            {content}
          </li>
        ))}
      </ol>
    </section>
  );
}
