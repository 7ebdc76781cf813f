import { mendLabel, severityNames } from '../../ui/finding-card.js';
import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { Fix } from '@rolescope/base/diagnostic.js';
import { Check } from 'lucide-react';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { findingId } from './layers.js';
import type { MarginNote } from './margin-notes.js';

/** What the linter says, in the order of the text; what is about the whole stands first. */
export function findingNotes(
  findings: readonly SourcedDiagnostic[],
  marked: ReadonlySet<string>,
  onMend: (mend: Fix) => void,
): MarginNote[] {
  return findings
    .map((finding, at) => ({ finding, id: findingId(at) }))
    .sort((a, b) => rank(a, marked) - rank(b, marked))
    .map(({ finding, id }) => ({
      id,
      tone: finding.severity,
      content: <FindingNote finding={finding} onMend={onMend} />,
    }));
}

function rank(
  { finding, id }: { readonly finding: SourcedDiagnostic; readonly id: string },
  marked: ReadonlySet<string>,
): number {
  if (!marked.has(id)) return -2;
  return finding.span.field === 'text' ? finding.span.start : -1;
}

interface FindingNoteProps {
  readonly finding: SourcedDiagnostic;
  readonly onMend: (mend: Fix) => void;
}

function FindingNote({ finding, onMend }: FindingNoteProps): JSX.Element {
  const { severity, message, why, suggestion, code, mend } = finding;
  return (
    <div className="grid gap-1">
      <p>
        <Badge tone={severity} className="mr-1.5">
          {severityNames[severity]}
        </Badge>
        {message}
      </p>
      <Disclosure summary="Why" className="text-sm text-quiet">
        <p>{why}</p>
        {suggestion !== undefined && <p className="mt-1 text-ink">{suggestion}</p>}
        <p className="mt-1 font-mono text-xs">{code}</p>
      </Disclosure>
      {mend !== null && (
        <Button size="small" className="no-print justify-self-start" onClick={() => onMend(mend)}>
          <Check aria-hidden /> {mendLabel(mend)}
        </Button>
      )}
    </div>
  );
}
