import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Async, EmptyState, ErrorState } from '../../ui/states.js';
import { AddEntry } from './add-entry.js';
import { Entry, type EntryChange, type Tracked } from './entry.js';

/** What one has applied for anywhere, how far it is, and what to be reminded of. */
export function TrackerPage(): JSX.Element {
  return (
    <Page
      title="Tracker"
      lead="Your applications, here or anywhere, with reminders. Only you see it."
      width="text"
      actions={
        <Button asChild>
          <a href="/v1/account/tracker.csv" download="tracker.csv">
            <Download aria-hidden /> As a table
          </a>
        </Button>
      }
    >
      <SignedIn why="Your tracker is yours alone.">{() => <Tracker />}</SignedIn>
    </Page>
  );
}

const KEY = ['tracker'];

function Tracker(): JSX.Element {
  const withSession = useWithSession();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: KEY,
    queryFn: () =>
      ask(api.account.tracker.$get()) as Promise<{ readonly items: readonly Tracked[] }>,
  });
  const onSettled = () => queries.invalidateQueries({ queryKey: KEY });
  const change = useMutation({
    // One after the other, each upon what the one before it made.
    scope: { id: 'tracker' },
    mutationFn: ({ id, ...json }: { readonly id: string } & EntryChange) =>
      withSession(() => {
        const version =
          known(queries.getQueryData<{ readonly items: readonly Tracked[] }>(KEY), id)?.version ??
          0;
        return ask(
          api.account.tracker[':item'].$patch({ param: { item: id }, json: { version, ...json } }),
        );
      }),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (id: string) =>
      withSession(() => ask(api.account.tracker[':item'].$delete({ param: { item: id } }))),
    onSettled,
  });
  const error = change.error ?? remove.error;
  return (
    <>
      <AddEntry onDone={() => void onSettled()} />
      {error !== null && (
        <div className="mt-4">
          <ErrorState title="This was not changed" error={error} />
        </div>
      )}
      <Section title="Entries" className="!mt-10">
        <Async
          state={fromQuery(found, ({ items }) => items.length === 0)}
          what="the tracker"
          empty={
            <EmptyState title="Nothing is tracked yet">
              Add an entry above, or press “Track it” on a job.
            </EmptyState>
          }
        >
          {({ items }) => (
            <ul>
              {items.map((item) => (
                <Entry
                  key={item.id}
                  item={item}
                  onChange={(what) => change.mutate({ id: item.id, ...what })}
                  onRemove={() => remove.mutate(item.id)}
                />
              ))}
            </ul>
          )}
        </Async>
      </Section>
    </>
  );
}

function known(
  data: { readonly items: readonly Tracked[] } | undefined,
  id: string,
): Tracked | undefined {
  return data?.items.find((item) => item.id === id);
}
