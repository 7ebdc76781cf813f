import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/states.js';
import { Answers } from './answers.js';
import { DecisionForm, type Choice } from './decision-form.js';
import { useDecide, type Decided, type SuspectListing } from './moderation-api.js';
import { PostingLink } from './posting-link.js';
import { Signs } from './signs.js';

const OPEN: readonly Choice<Decided['action']>[] = [
  { action: 'block', label: 'Block it', look: 'danger' },
  { action: 'dismiss', label: 'Nothing is wrong' },
];

const BLOCKED: readonly Choice<Decided['action']>[] = [
  { action: 'unblock', label: 'Unblock it' },
  { action: 'dismiss', label: 'It stays blocked' },
];

/** Listings with signs of spam, and blocked ones whose employer has answered. */
export function SuspectList({ suspect }: { readonly suspect: readonly SuspectListing[] }) {
  if (suspect.length === 0) {
    return (
      <EmptyState title="No listing waits">
        Listings with signs of spam come up here, and the answers of employers.
      </EmptyState>
    );
  }
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {suspect.map((listing) => (
        <li key={listing.externalId}>
          <Suspect listing={listing} />
        </li>
      ))}
    </ul>
  );
}

function Suspect({ listing }: { readonly listing: SuspectListing }): JSX.Element {
  const { board, externalId, title, company, state, changed, signs } = listing;
  const decide = useDecide();
  const isBlocked = state === 'blocked';
  return (
    <Card className="[overflow-wrap:anywhere]">
      <h2 className="text-lg">
        <PostingLink board={board} externalId={externalId} title={title} />
      </h2>
      <p className="text-[0.9375rem] text-quiet">
        {company} · <Badge tone={isBlocked ? 'error' : 'neutral'}>{state}</Badge> · changed{' '}
        {changed.slice(0, 10)}
      </p>
      <Signs signs={signs} />
      {isBlocked && <Answers board={board} externalId={externalId} />}
      <DecisionForm
        about={title}
        hint={`The employer reads it where it is ${isBlocked ? 'unblocked' : 'blocked'}; the log keeps it.`}
        choices={isBlocked ? BLOCKED : OPEN}
        isPending={decide.isPending}
        error={decide.error}
        onDecide={(action, reason) => decide.mutate({ board, externalId, action, reason })}
      />
    </Card>
  );
}
