import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { AuditedAct, AuditEntry, Consent } from '@rolescope/domain/consent.js';
import { Download } from 'lucide-react';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { SignedIn } from '../../session/signed-in.js';
import { useSetSession } from '../../session/use-session.js';
import { fromQuery } from '../../ui/async-state.js';
import { PasswordField } from '../../session/account-fields.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Async, ErrorState } from '../../ui/states.js';
import { Table } from '../../ui/table.js';

/** What is kept about people, for how long, and how they take it along or away. */
export function PrivacyPage(): JSX.Element {
  return (
    <Page
      title="Your data"
      lead="What is read in your browser never leaves it. What an account keeps is here, to take along or to delete."
      width="text"
    >
      <Section title="How long what is kept">
        <Retention />
      </Section>
      <SignedIn why="To see, export or delete what is kept about you.">{() => <Own />}</SignedIn>
    </Page>
  );
}

function Retention(): JSX.Element {
  const care = useQuery({ queryKey: ['care'], queryFn: () => ask(api['care-of-data'].$get()) });
  return (
    <Async state={fromQuery(care, () => false)} what="the periods" empty={null}>
      {({ retention, backupDays, decisions }) => (
        <>
          <Table
            caption="Deleted by itself"
            hideCaption
            rows={retention}
            rowKey={({ id }) => id}
            columns={[
              { id: 'what', header: 'What', cell: ({ what }) => what },
              {
                id: 'days',
                header: 'Kept',
                cell: ({ days, after }) => `${days} days after ${after}`,
              },
            ]}
          />
          <p className="mt-4 text-[0.9375rem] text-quiet">
            What is deleted is gone from backups after {backupDays} days at the latest. {decisions}
          </p>
        </>
      )}
    </Async>
  );
}

function Own(): JSX.Element {
  return (
    <>
      <Section title="Take it along" note="All that is stored of you, in one file.">
        <Button asChild>
          <a href="/v1/account/export" download="rolescope-my-data.json">
            <Download aria-hidden /> Export everything
          </a>
        </Button>
      </Section>
      <Section title="What you agreed to">
        <Consents />
      </Section>
      <Section title="Who saw what">
        <Audit />
      </Section>
      <Section
        title="Delete everything"
        note="At once and for good. What waits for a decision is withdrawn and says that the person left; organisations of which you are the only member go, too."
      >
        <Delete />
      </Section>
    </>
  );
}

function Consents(): JSX.Element {
  const found = useQuery({
    queryKey: ['consents'],
    queryFn: () =>
      ask(api.account.consents.$get()) as Promise<{ readonly consents: readonly Consent[] }>,
  });
  return (
    <Async
      state={fromQuery(found, ({ consents }) => consents.length === 0)}
      what="your consents"
      empty={<p className="text-quiet">Nothing yet.</p>}
    >
      {({ consents }) => (
        <ul className="grid gap-1 text-[0.9375rem]">
          {consents.map(({ id, version, given, revoked }) => (
            <li key={id}>
              To show chosen lines (words of version {version}), {given.slice(0, 10)}
              {revoked === null ? '' : `, taken back ${revoked.slice(0, 10)}`}
            </li>
          ))}
        </ul>
      )}
    </Async>
  );
}

const ACTS: Readonly<Record<AuditedAct, string>> = {
  'candidacy-listed': 'saw it in the comparison',
  'candidacy-read': 'read it',
  'candidacy-opened': 'opened it under your name',
  'candidacy-decided': 'decided on it',
  'data-exported': 'you exported your data',
};

function Audit(): JSX.Element {
  const found = useInfiniteQuery({
    queryKey: ['audit-log'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      ask(
        api.account['audit-log'].$get({
          query: pageParam === '' ? {} : { cursor: pageParam },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries = found.data?.pages.flatMap((page) => page.entries as readonly AuditEntry[]);
  return (
    <Async
      state={fromQuery({ ...found, data: entries })}
      what="the log"
      empty={<p className="text-quiet">Nobody has seen anything of you.</p>}
    >
      {(all) => (
        <>
          <ol className="grid gap-1 text-[0.9375rem]">
            {all.map(({ id, at, what, organisationName }) => (
              <li key={id}>
                <span className="text-quiet tabular-nums">{at.slice(0, 16).replace('T', ' ')}</span>{' '}
                {organisationName ?? ''} {ACTS[what]}
              </li>
            ))}
          </ol>
          {found.hasNextPage && (
            <Button size="small" className="mt-3" onClick={() => void found.fetchNextPage()}>
              Show more
            </Button>
          )}
        </>
      )}
    </Async>
  );
}

function Delete(): JSX.Element {
  const [password, setPassword] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const withSession = useWithSession();
  const setSession = useSetSession();
  const send = useMutation({
    mutationFn: () => withSession(() => ask(api.account.deletion.$post({ json: { password } }))),
    onSuccess: ({ backupsUntil }) => setUntil(backupsUntil),
  });
  if (until !== null) {
    return (
      <div role="status" className="grid gap-3">
        <p>
          Your account and all that names you is deleted. The last backup that holds it is gone by{' '}
          {until}.
        </p>
        <div>
          <Button onClick={() => setSession(null)}>Done</Button>
        </div>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid max-w-md gap-4">
      <PasswordField
        label="Your password, to be sure"
        kind="present"
        value={password}
        onChange={setPassword}
      />
      {send.error !== null && <ErrorState title="Nothing was deleted" error={send.error} />}
      <div>
        <Button type="submit" look="danger" disabled={send.isPending}>
          Delete my account
        </Button>
      </div>
    </form>
  );
}
