import type { JSX } from 'react';
import { reportReasons } from '../../reporting/report-reasons.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/states.js';
import { DecisionForm, type Choice } from './decision-form.js';
import {
  useDecide,
  type Decided,
  type ReportedPosting,
  type SuspectListing,
} from './moderation-api.js';
import { PostingLink } from './posting-link.js';
import { Signs } from './signs.js';

const CHOICES: readonly Choice<Decided['action']>[] = [
  { action: 'block', label: 'Block it', look: 'danger' },
  { action: 'dismiss', label: 'Nothing is wrong' },
];

export interface ReportedListProps {
  readonly reported: readonly ReportedPosting[];
  /** Listings with signs of spam: where one of them is reported, its signs stand with it. */
  readonly suspect: readonly SuspectListing[];
}

/** What was reported, the longest waiting first. */
export function ReportedList({ reported, suspect }: ReportedListProps): JSX.Element {
  if (reported.length === 0) {
    return <EmptyState title="Nothing is reported">New reports come up here.</EmptyState>;
  }
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {reported.map((posting) => (
        <li key={`${posting.board} ${posting.externalId}`}>
          <Reported
            posting={posting}
            suspicion={
              suspect.find(
                ({ board, externalId }) =>
                  board === posting.board && externalId === posting.externalId,
              ) ?? null
            }
          />
        </li>
      ))}
    </ul>
  );
}

interface ReportedProps {
  readonly posting: ReportedPosting;
  readonly suspicion: SuspectListing | null;
}

function Reported({ posting, suspicion }: ReportedProps): JSX.Element {
  const { board, externalId, title, company, reports, n } = posting;
  const decide = useDecide();
  return (
    <Card className="[overflow-wrap:anywhere]">
      <h2 className="text-lg">
        <PostingLink board={board} externalId={externalId} title={title} />
      </h2>
      <p className="text-[0.9375rem] text-quiet">
        {company ?? 'No employer stated'} · {board} · {n === 1 ? 'one report' : `${n} reports`}
      </p>
      <ul className="mt-3 grid gap-2">
        {reports.map(({ id, code, text, at }) => (
          <li key={id} className="text-[0.9375rem]">
            <b className="font-medium">{reportReasons[code]}</b>{' '}
            <span className="text-quiet">{at.slice(0, 10)}</span>
            {text !== '' && <p className="mt-0.5 font-serif whitespace-pre-wrap">“{text}”</p>}
          </li>
        ))}
      </ul>
      {n > reports.length && (
        <p className="mt-2 text-sm text-quiet">and {n - reports.length} more</p>
      )}
      {suspicion !== null && <Signs signs={suspicion.signs} />}
      <DecisionForm
        about={title ?? externalId}
        hint="The employer of a listing reads it where it is blocked; the log keeps it."
        choices={CHOICES}
        isPending={decide.isPending}
        error={decide.error}
        onDecide={(action, reason) => decide.mutate({ board, externalId, action, reason })}
      />
    </Card>
  );
}
