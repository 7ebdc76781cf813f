import { useQuery } from '@tanstack/react-query';
import type { CandidacyComparison } from '@rolescope/domain/candidacy.js';
import type { JSX } from 'react';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';
import { Compared } from './compared.js';

interface SentPageProps {
  readonly title: string;
  readonly organisation: string;
  /** Names the question, so that what is changed is asked for again. */
  readonly queryKey: readonly string[];
  readonly load: () => Promise<CandidacyComparison>;
}

/** What was sent to an organisation, side by side, by requirement. */
export function SentPage({ title, organisation, queryKey, load }: SentPageProps): JSX.Element {
  return (
    <Page
      title={title}
      lead="Side by side, by requirement, in no order of merit: nothing is ranked. You decide; no program declines anybody. That you looked is written down for the people who sent them."
    >
      <SignedIn why="Only members see what was sent to an organisation.">
        {() => <Loaded organisation={organisation} queryKey={queryKey} load={load} />}
      </SignedIn>
    </Page>
  );
}

function Loaded({ organisation, queryKey, load }: Omit<SentPageProps, 'title'>): JSX.Element {
  const found = useQuery({ queryKey: [...queryKey], queryFn: load });
  return (
    <Async
      state={fromQuery(found, ({ candidacies }) => candidacies.length === 0)}
      what="what was sent"
      empty={<EmptyState title="Nothing was sent yet" />}
    >
      {(comparison) => (
        <Compared comparison={comparison} organisation={organisation} queryKey={queryKey} />
      )}
    </Async>
  );
}
