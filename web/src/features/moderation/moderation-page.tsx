import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';
import { Tabs } from '../../ui/tabs.js';
import { ClaimList } from './claim-list.js';
import { moderationKeys, type ReviewQueue } from './moderation-api.js';
import { ModerationLog } from './moderation-log.js';
import type { ModerationView } from './moderation-search.js';
import { ReportedList } from './reported-list.js';
import { SuspectList } from './suspect-list.js';

const route = getRouteApi('/moderation');

/** What waits for the operator's decision, and what was decided. */
export function ModerationPage(): JSX.Element {
  return (
    <Page
      title="Moderation"
      lead="Reports and signs decide nothing; you do. Every decision is kept with its reason."
      width="text"
    >
      <SignedIn why="Only operators of this board see what is reported.">
        {(me) =>
          me.operator ? (
            <Views />
          ) : (
            <EmptyState title="This page is for operators">
              You are signed in as {me.email}.
            </EmptyState>
          )
        }
      </SignedIn>
    </Page>
  );
}

function Views(): JSX.Element {
  const { view = 'reported' } = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useQuery({
    queryKey: moderationKeys.queue,
    queryFn: () => ask(api.moderation.queue.$get()),
    refetchOnWindowFocus: true,
    staleTime: 10_000,
  });
  const inQueue = (draw: (queue: ReviewQueue) => JSX.Element): JSX.Element => (
    <Async state={fromQuery(queue)} what="what waits" empty={null}>
      {draw}
    </Async>
  );
  const { data } = queue;
  return (
    <Tabs<ModerationView>
      label="What to look at"
      value={view}
      onChange={(next) => void navigate({ search: next === 'reported' ? {} : { view: next } })}
      tabs={[
        {
          id: 'reported',
          label: `Reported${countOf(data?.reported)}`,
          content: inQueue(({ reported, suspect }) => (
            <ReportedList reported={reported} suspect={suspect} />
          )),
        },
        {
          id: 'suspect',
          label: `Listings to look at${countOf(data?.suspect)}`,
          content: inQueue(({ suspect }) => <SuspectList suspect={suspect} />),
        },
        {
          id: 'boards',
          label: `Boards${countOf(data?.claims)}`,
          content: inQueue(({ claims }) => <ClaimList claims={claims} />),
        },
        { id: 'log', label: 'Log', content: <ModerationLog /> },
      ]}
    />
  );
}

function countOf(list: readonly unknown[] | undefined): string {
  return list === undefined || list.length === 0 ? '' : ` (${list.length})`;
}
