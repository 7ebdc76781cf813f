import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { HistoryEntry, OwnCandidacy } from '@rolescope/domain/candidacy.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Async, ErrorState } from '../../ui/states.js';
import { DraftEditor } from './draft-editor.js';
import { Preview } from './preview.js';
import { stateNames } from './state-names.js';

const route = getRouteApi('/candidacies/$candidacy');
const own = api.account.candidacies[':candidacy'];

/** One proposal or application of one's own. */
export function CandidacyPage(): JSX.Element {
  const { candidacy } = route.useParams();
  return (
    <SignedIn
      why="Only you see what you have sent."
      frame={(content) => (
        <Page title="Proposal or application" width="text">
          {content}
        </Page>
      )}
    >
      {() => <Known id={candidacy} />}
    </SignedIn>
  );
}

function Known({ id }: { readonly id: string }): JSX.Element {
  const found = useQuery({
    queryKey: ['candidacy', id],
    queryFn: () => ask(own.$get({ param: { candidacy: id } })) as Promise<OwnCandidacy>,
  });
  if (found.data !== undefined) return <Candidacy candidacy={found.data} />;
  return (
    <Page title="Proposal or application" width="text">
      <Async state={fromQuery(found)} what="it" empty={null}>
        {() => null}
      </Async>
    </Page>
  );
}

function Candidacy({ candidacy }: { readonly candidacy: OwnCandidacy }): JSX.Element {
  const { id, kind, target, state, decidedBy, reason } = candidacy;
  return (
    <Page
      title={`${kind === 'proposal' ? 'Proposal to' : 'Application for'} ${target.title}`}
      lead={target.organisationName}
      width="text"
    >
      <p className="mb-6 flex flex-wrap items-center gap-2">
        <Badge tone={state === 'accepted' ? 'good' : 'neutral'}>{stateNames[state]}</Badge>
        {decidedBy !== null && (
          <span className="text-[0.9375rem] text-quiet">
            {decidedBy}
            {reason === null ? '' : `: ${reason}`}
          </span>
        )}
      </p>
      {state === 'draft' ? <DraftEditor candidacy={candidacy} /> : <Sent candidacy={candidacy} />}
      <Section title="History">
        <History id={id} />
      </Section>
    </Page>
  );
}

function Sent({ candidacy }: { readonly candidacy: OwnCandidacy }): JSX.Element {
  const { id, state, lines } = candidacy;
  const withSession = useWithSession();
  const queries = useQueryClient();
  const done = (changed: OwnCandidacy): void => {
    queries.setQueryData(['candidacy', id], changed);
    void queries.invalidateQueries({ queryKey: ['candidacy-preview', id] });
    void queries.invalidateQueries({ queryKey: ['candidacy-history', id] });
  };
  const revoke = useMutation({
    mutationFn: (line: number) =>
      withSession(
        () =>
          ask(
            own.revoke.$post({ param: { candidacy: id }, json: { lines: [line] } }),
          ) as Promise<OwnCandidacy>,
      ),
    onSuccess: done,
  });
  const withdraw = useMutation({
    mutationFn: () =>
      withSession(
        () =>
          ask(
            own.withdraw.$post({ param: { candidacy: id }, json: { reason: null } }),
          ) as Promise<OwnCandidacy>,
      ),
    onSuccess: done,
  });
  const error = revoke.error ?? withdraw.error;
  return (
    <>
      {error !== null && <ErrorState error={error} />}
      <Section title="As the other side sees it">
        <Preview id={id} />
      </Section>
      {lines.length > 0 && (
        <Section
          title="Lines you share"
          note="What you take back is gone for the other side at once; what was read before cannot be called back."
        >
          <ul>
            {lines.map(({ number, text }) => (
              <li
                key={number}
                className="flex items-baseline justify-between gap-4 border-b border-line py-2"
              >
                <span className="font-serif">{text}</span>
                <Button
                  size="small"
                  disabled={revoke.isPending}
                  onClick={() => revoke.mutate(number)}
                  aria-label={`Take back: ${text}`}
                >
                  Take back
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(state === 'sent' || state === 'shortlisted') && (
        <Section title="Withdraw">
          <Button look="danger" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
            Withdraw it
          </Button>
        </Section>
      )}
    </>
  );
}

function History({ id }: { readonly id: string }): JSX.Element {
  const found = useQuery({
    queryKey: ['candidacy-history', id],
    queryFn: () =>
      ask(own.history.$get({ param: { candidacy: id } })) as Promise<{
        readonly history: readonly HistoryEntry[];
      }>,
  });
  return (
    <Async
      state={fromQuery(found, ({ history }) => history.length === 0)}
      what="the history"
      empty={<p className="text-quiet">Nothing has happened yet.</p>}
    >
      {({ history }) => (
        <ol className="grid gap-1 text-[0.9375rem]">
          {history.map(({ number, type, at, by, reason }) => (
            <li key={number}>
              <span className="tabular-nums text-quiet">{at.slice(0, 16).replace('T', ' ')}</span>{' '}
              {type}
              {by === 'client' ? ' by the other side' : by === 'person' ? ' by you' : ''}
              {reason === null ? '' : `: ${reason}`}
            </li>
          ))}
        </ol>
      )}
    </Async>
  );
}
