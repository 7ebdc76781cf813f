import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Rss } from 'lucide-react';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { useSession } from '../../session/use-session.js';
import { Button } from '../../ui/button.js';
import { Field, Input } from '../../ui/field.js';
import { Section } from '../../ui/page.js';
import { ErrorState } from '../../ui/states.js';
import type { JobsSearch } from './jobs-search.js';

/** Keeps a search, with a feed of what it finds. */
export function SaveSearch({ search }: { readonly search: JobsSearch }): JSX.Element {
  const { me } = useSession();
  return (
    <Section title="Saved searches" className="no-print">
      {me === null || me === undefined ? (
        <p className="text-[0.9375rem] text-quiet">
          <Link to="/sign-in" search={{ next: '/jobs' }}>
            Sign in
          </Link>{' '}
          to keep searches and follow them as feeds.
        </p>
      ) : (
        <OwnSearches search={search} />
      )}
    </Section>
  );
}

const KEY = ['saved-searches'];

function OwnSearches({ search }: { readonly search: JobsSearch }): JSX.Element {
  const withSession = useWithSession();
  const queries = useQueryClient();
  const saved = useQuery({ queryKey: KEY, queryFn: () => ask(api.account.searches.$get()) });
  const remove = useMutation({
    mutationFn: (id: string) =>
      withSession(() => ask(api.account.searches[':search'].$delete({ param: { search: id } }))),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <div className="grid gap-4">
      {search.q !== undefined && <Save query={search.q} />}
      {remove.error !== null && <ErrorState error={remove.error} />}
      <ul>
        {saved.data?.searches.map(({ id, name, query, token }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2"
          >
            <Link to="/jobs" search={{ q: query }}>
              {name}
            </Link>
            <span className="flex gap-2">
              <Button asChild size="small" look="quiet">
                <a href={`/v1/feeds/${encodeURIComponent(token)}`}>
                  <Rss aria-hidden /> Feed
                </a>
              </Button>
              <Button size="small" onClick={() => remove.mutate(id)} aria-label={`Delete ${name}`}>
                Delete
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {saved.data?.searches.length === 0 && <p className="text-quiet">None yet.</p>}
    </div>
  );
}

function Save({ query }: { readonly query: string }): JSX.Element {
  const [name, setName] = useState(query);
  const withSession = useWithSession();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => withSession(() => ask(api.account.searches.$post({ json: { name, query } }))),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <Field label="Keep this search as" fault={faultOf(send.error, '/name')}>
        {(control) => (
          <Input
            {...control}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={send.isPending}>
        Keep
      </Button>
      {send.error !== null && <ErrorState error={send.error} />}
    </form>
  );
}
