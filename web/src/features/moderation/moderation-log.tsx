import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Async, EmptyState } from '../../ui/states.js';
import { actionNames } from './action-names.js';
import { DecisionForm } from './decision-form.js';
import { moderationKeys, useDecide, type LogEntry } from './moderation-api.js';
import { PostingLink } from './posting-link.js';

const USUAL = 100;
const MOST = 1_000;

/** Who decided what, and why, the latest first; from here a posting is unblocked. */
export function ModerationLog(): JSX.Element {
  const [limit, setLimit] = useState(USUAL);
  const log = useQuery({
    queryKey: [...moderationKeys.log, limit],
    queryFn: () => ask(api.moderation.log.$get({ query: { limit: String(limit) } })),
  });
  return (
    <Async
      state={fromQuery(log, ({ entries }) => entries.length === 0)}
      what="the log"
      empty={<EmptyState title="Nothing was decided yet" />}
    >
      {({ entries }) => (
        <>
          <ol>
            {entries.map((entry, at) => (
              <Entry
                key={entry.id}
                entry={entry}
                isInForce={entry.action === 'block' && !isUndone(entry, entries.slice(0, at))}
              />
            ))}
          </ol>
          {entries.length === limit && limit < MOST && (
            <Button className="mt-4" onClick={() => setLimit(MOST)}>
              Show up to {MOST}
            </Button>
          )}
        </>
      )}
    </Async>
  );
}

/** Whether a block was taken back later. */
function isUndone({ board, externalId }: LogEntry, later: readonly LogEntry[]): boolean {
  return later.some(
    (one) => one.action === 'unblock' && one.board === board && one.externalId === externalId,
  );
}

interface EntryProps {
  readonly entry: LogEntry;
  /** A block that nobody has taken back. */
  readonly isInForce: boolean;
}

function Entry({ entry, isInForce }: EntryProps): JSX.Element {
  const { board, externalId, action, at, reason } = entry;
  const isOfBoard = action === 'confirm-board' || action === 'refuse-board';
  return (
    <li className="border-b border-line py-3 text-[0.9375rem] [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="font-medium">{actionNames[action]}</b>
        {isOfBoard ? board : <PostingLink board={board} externalId={externalId} title={null} />}
        <time dateTime={at} className="text-quiet">
          {at.slice(0, 10)} {at.slice(11, 16)} UTC
        </time>
      </p>
      {reason !== '' && <p className="font-serif">“{reason}”</p>}
      {isInForce && <Unblock board={board} externalId={externalId} />}
    </li>
  );
}

function Unblock({ board, externalId }: Pick<LogEntry, 'board' | 'externalId'>): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const decide = useDecide();
  if (!isOpen) {
    return (
      <Button size="small" className="mt-2" onClick={() => setOpen(true)}>
        Unblock …
      </Button>
    );
  }
  return (
    <DecisionForm
      about={externalId}
      hint="The employer of a listing reads it; the log keeps it."
      choices={[{ action: 'unblock', label: 'Unblock it' }] as const}
      isPending={decide.isPending}
      error={decide.error}
      onDecide={(action, reason) => decide.mutate({ board, externalId, action, reason })}
    />
  );
}
