import type { Fix } from '@rolescope/base/diagnostic.js';
import type { FindingAnswer } from '@rolescope/domain/listing-content.js';
import { abstentionReasons } from '@rolescope/format/names.js';
import { Check, Crosshair } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { countFindings, FindingCard, mendLabel } from '../../ui/finding-card.js';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.js';
import { AnswerForm } from './answer-form.js';
import { reasonFor, type PlacedFinding } from './join-findings.js';
import type { DraftReview } from './use-review.js';

export interface FindingsMarginProps {
  readonly review: DraftReview;
  readonly answers: readonly FindingAnswer[];
  readonly readOnly: boolean;
  readonly onAnswer: (answer: FindingAnswer) => void;
  /** Shows what a finding is about: its words, or the field. */
  readonly onShow: (finding: PlacedFinding) => void;
  readonly onMend: (mends: readonly Fix[]) => void;
}

/** What is said of a listing: of its fields first, then in the order of the text. */
export function FindingsMargin(props: FindingsMarginProps): JSX.Element {
  const { review, answers, readOnly, onMend } = props;
  const { findings, skipped, error, retry, serverError } = review;
  if (error !== null && findings === null) {
    return <ErrorState title="The linter does not answer" error={error} retry={retry} />;
  }
  if (findings === null) return <LoadingState label="The linter reads" lines={6} />;
  const open = findings.filter((finding) => reasonFor(finding, answers) === null);
  const mends = open.flatMap(({ mend }) => (mend === null ? [] : [mend]));
  return (
    <section aria-labelledby="findings">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="findings" className="text-base">
          <span role="status">{countFindings(open)}</span>
        </h2>
        {mends.length > 1 && !readOnly && (
          <Button size="small" onClick={() => onMend(mends)}>
            <Check aria-hidden /> Mend all {mends.length}
          </Button>
        )}
      </div>
      {skipped !== null && skipped !== 'empty' && (
        <EmptyState title="Not linted">{abstentionReasons[skipped]}</EmptyState>
      )}
      {serverError !== null && (
        <p className="mb-3 text-sm text-quiet">
          The rules of search engines could not be checked just now: {messageOf(serverError)}
        </p>
      )}
      <ol className="grid gap-2.5">
        {withKeys(inOrder(findings)).map(([key, finding]) => (
          <Finding key={key} {...props} finding={finding} />
        ))}
      </ol>
    </section>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'the server does not answer.';
}

function inOrder(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...findings].sort((a, b) => (a.source?.start ?? -1) - (b.source?.start ?? -1));
}

/** Keys that stay while text is typed elsewhere, so that a reason half written stays, too. */
function withKeys(
  findings: readonly PlacedFinding[],
): readonly (readonly [key: string, finding: PlacedFinding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.code}\n${finding.quote}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return [`${key}\n${count}`, finding];
  });
}

interface FindingProps extends FindingsMarginProps {
  readonly finding: PlacedFinding;
}

function Finding(props: FindingProps): JSX.Element {
  const { finding, answers, readOnly, onAnswer, onShow, onMend } = props;
  const { severity, answerable, source, mend, pointer, code, quote } = finding;
  const reason = reasonFor(finding, answers);
  const isAnswerable = answerable && severity === 'error';
  return (
    <FindingCard finding={finding} note={reason === null ? undefined : 'answered'}>
      <div className="no-print mt-1.5 flex flex-wrap items-center gap-2 empty:hidden">
        {mend !== null && !readOnly && (
          <Button size="small" onClick={() => onMend([mend])}>
            <Check aria-hidden /> {mendLabel(mend)}
          </Button>
        )}
        {(isAnswerable || reason !== null) && (
          <AnswerForm
            reason={reason}
            readOnly={readOnly}
            onAnswer={(given) => onAnswer({ code, quote, reason: given })}
          />
        )}
        {(source !== null || pointer !== '/text') && (
          <Button size="small" look="quiet" onClick={() => onShow(finding)}>
            <Crosshair aria-hidden /> Show
          </Button>
        )}
      </div>
    </FindingCard>
  );
}
