import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import type { Fix } from '@rolescope/base/diagnostic.js';
import type { Abstention } from '@rolescope/domain/analysis.js';
import { abstentionReasons } from '@rolescope/format/names.js';
import { Check, Crosshair } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { countFindings, FindingCard, mendLabel } from '../../ui/finding-card.js';
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
          {countFindings(findings)}
        </h2>
        <p role="status" className="sr-only">
          The linter finds: {countFindings(findings)}
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

interface FindingProps extends Pick<FindingListProps, 'onShow' | 'onMend'> {
  readonly finding: SourcedDiagnostic;
}

function Finding({ finding, onShow, onMend }: FindingProps): JSX.Element {
  const { source, mend } = finding;
  return (
    <FindingCard finding={finding}>
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
    </FindingCard>
  );
}
