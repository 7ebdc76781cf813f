import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { Fix, Severity } from '@rolescope/base/diagnostic.js';
import type { Abstention } from '@rolescope/domain/analysis.js';
import { abstentionReasons } from '@rolescope/format/names.js';
import { Check, Crosshair } from 'lucide-react';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { EmptyState, LoadingState } from '../../ui/states.js';

export interface FindingListProps {
  /** `null` until the linter has spoken. */
  readonly findings: readonly SourcedDiagnostic[] | null;
  readonly skipped: Abstention | null;
  /** Shows the words that a finding is about. */
  readonly onShow: (finding: SourcedDiagnostic) => void;
  readonly onMend: (mends: readonly Fix[]) => void;
}

/** What the linter says, in the order of the text; what is about the whole stands first. */
export function FindingList(props: FindingListProps): JSX.Element {
  const { findings, skipped, onShow, onMend } = props;
  if (findings === null) return <LoadingState label="The linter reads" lines={6} />;
  if (skipped !== null) {
    return <EmptyState title="Not linted">{abstentionReasons[skipped]}</EmptyState>;
  }
  const sorted = [...findings].sort((a, b) => (a.source?.start ?? -1) - (b.source?.start ?? -1));
  const mends = sorted.flatMap(({ mend }) => (mend === null ? [] : [mend]));
  return (
    <section aria-labelledby="findings">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="findings" className="text-base">
          {countText(findings)}
        </h2>
        <p role="status" className="sr-only">
          The linter finds: {countText(findings)}
        </p>
        {mends.length > 1 && (
          <Button size="small" className="no-print" onClick={() => onMend(mends)}>
            <Check aria-hidden /> Mend all {mends.length}
          </Button>
        )}
      </div>
      <ol className="grid gap-2.5">
        {sorted.map((finding, at) => (
          <Finding
            key={`${finding.code} ${at}`}
            finding={finding}
            onShow={onShow}
            onMend={onMend}
          />
        ))}
      </ol>
    </section>
  );
}

const NAMES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
};

interface FindingProps extends Pick<FindingListProps, 'onShow' | 'onMend'> {
  readonly finding: SourcedDiagnostic;
}

function Finding({ finding, onShow, onMend }: FindingProps): JSX.Element {
  const { severity, message, why, suggestion, code, source, mend } = finding;
  return (
    <li
      data-tone={severity}
      className="tone-line rounded-r-md border-l-3 bg-surface px-3 py-2 text-[0.9375rem] leading-snug"
    >
      <p>
        <Badge tone={severity} className="mr-1.5">
          {NAMES[severity]}
        </Badge>
        {message}
      </p>
      {suggestion !== undefined && <p className="mt-1">{suggestion}</p>}
      <Disclosure summary="Why" className="mt-1 text-sm text-quiet">
        <p>{why}</p>
        <p className="mt-1 font-mono text-xs">{code}</p>
      </Disclosure>
      <div className="no-print mt-1.5 flex flex-wrap gap-2 empty:hidden">
        {mend !== null && (
          <Button size="small" onClick={() => onMend([mend])}>
            <Check aria-hidden /> {mendLabel(mend)}
          </Button>
        )}
        {source !== null && (
          <Button size="small" look="quiet" onClick={() => onShow(finding)}>
            <Crosshair aria-hidden /> Show
          </Button>
        )}
      </div>
    </li>
  );
}

/** What a press does: "Write “PyTorch”", "Take it out". */
function mendLabel({ replacement }: Fix): string {
  const words = replacement.trim();
  if (words === '') return 'Take it out';
  return words.length > 40 ? 'Mend it' : `Write “${words}”`;
}

function countText(findings: readonly SourcedDiagnostic[]): string {
  if (findings.length === 0) return 'Nothing to mend';
  const severities: readonly Severity[] = ['error', 'warning', 'advice'];
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    if (count === 0) return [];
    if (severity === 'advice') return [`${count} ${count === 1 ? 'piece' : 'pieces'} of advice`];
    return [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.join(', ');
}
