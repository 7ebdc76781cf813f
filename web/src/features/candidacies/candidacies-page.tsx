import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CandidacyKind, OwnCandidacy } from '@rolescope/domain/candidacy.js';
import { type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Badge } from '../../ui/badge.js';
import { Page } from '../../ui/page.js';
import { Segmented } from '../../ui/segmented.js';
import { Async, EmptyState } from '../../ui/states.js';
import { stateNames } from './state-names.js';

/** What one has proposed, and what one has applied for. */
export function CandidaciesPage(): JSX.Element {
  const [kind, setKind] = useState<CandidacyKind>('proposal');
  return (
    <Page
      title="Your proposals and applications"
      lead="A person decides on each; no program declines anybody."
      width="text"
    >
      <Segmented
        label="Which"
        value={kind}
        onChange={setKind}
        options={[
          { value: 'proposal', label: 'Proposals' },
          { value: 'application', label: 'Applications' },
        ]}
        className="mb-6"
      />
      <SignedIn why="Only you see what you have sent.">{() => <List kind={kind} />}</SignedIn>
    </Page>
  );
}

function List({ kind }: { readonly kind: CandidacyKind }): JSX.Element {
  const found = useQuery({
    queryKey: ['candidacies', kind],
    queryFn: () =>
      ask(api.account.candidacies.$get({ query: { kind } })) as Promise<{
        readonly candidacies: readonly OwnCandidacy[];
      }>,
  });
  return (
    <Async
      state={fromQuery(found, ({ candidacies }) => candidacies.length === 0)}
      what="what you have sent"
      empty={
        <EmptyState title="Nothing yet">
          {kind === 'proposal' ? (
            <Link to="/projects">Find a project</Link>
          ) : (
            <Link to="/jobs">Find a job that is listed here</Link>
          )}
        </EmptyState>
      }
    >
      {({ candidacies }) => (
        <ul>
          {candidacies.map(({ id, target, state, sent }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-3 border-b border-line py-3">
              <Link to="/candidacies/$candidacy" params={{ candidacy: id }}>
                {target.title}
              </Link>
              <span className="text-quiet">{target.organisationName}</span>
              <Badge tone={state === 'accepted' ? 'good' : 'neutral'}>{stateNames[state]}</Badge>
              {sent !== null && <span className="text-sm text-quiet">{sent.slice(0, 10)}</span>}
            </li>
          ))}
        </ul>
      )}
    </Async>
  );
}
