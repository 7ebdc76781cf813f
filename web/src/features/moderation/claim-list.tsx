import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/states.js';
import { DecisionForm, type Choice } from './decision-form.js';
import { useDecideClaim, type WaitingClaim } from './moderation-api.js';

const CHOICES: readonly Choice<'confirm' | 'refuse'>[] = [
  { action: 'confirm', label: 'It is theirs' },
  { action: 'refuse', label: 'It is not theirs', look: 'danger' },
];

/** Boards that organisations say are their own. */
export function ClaimList({ claims }: { readonly claims: readonly WaitingClaim[] }): JSX.Element {
  if (claims.length === 0) {
    return (
      <EmptyState title="No board waits">
        Boards that organisations say are their own come up here.
      </EmptyState>
    );
  }
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {claims.map((claim) => (
        <li key={`${claim.organisation} ${claim.board}`}>
          <Claim claim={claim} />
        </li>
      ))}
    </ul>
  );
}

function Claim({ claim }: { readonly claim: WaitingClaim }): JSX.Element {
  const { organisation, name, board, company, namesAgree, claimed } = claim;
  const decide = useDecideClaim();
  return (
    <Card className="[overflow-wrap:anywhere]">
      <h2 className="text-lg">{board}</h2>
      <p className="text-[0.9375rem]">
        {name} says that it is theirs; the board names {company ?? 'no employer'}.{' '}
        <Badge tone={namesAgree ? 'good' : 'warning'}>
          {namesAgree ? 'names agree' : 'names differ'}
        </Badge>{' '}
        <span className="text-quiet">{claimed.slice(0, 10)}</span>
      </p>
      <DecisionForm
        about={board}
        hint="The organisation reads it where its board is refused; the log keeps it."
        choices={CHOICES}
        isPending={decide.isPending}
        error={decide.error}
        onDecide={(action, reason) =>
          decide.mutate({ organisation, board, confirmed: action === 'confirm', reason })
        }
      />
    </Card>
  );
}
