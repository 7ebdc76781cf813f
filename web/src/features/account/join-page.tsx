import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { SignedIn } from '../../session/signed-in.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState, ErrorState } from '../../ui/states.js';

/** Answers an invitation to an organisation. */
export function JoinPage(): JSX.Element {
  const { hash: token } = useLocation();
  return (
    <Page title="Join an organisation" width="text">
      {token === '' ? (
        <EmptyState title="This link is not whole">
          Ask whoever invited you for another one.
        </EmptyState>
      ) : (
        <SignedIn why="An invitation is answered by a person with an account.">
          {() => <Invitation token={token} />}
        </SignedIn>
      )}
    </Page>
  );
}

function Invitation({ token }: { readonly token: string }): JSX.Element {
  const withSession = useWithSession();
  const navigate = useNavigate();
  const preview = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => ask(api.invitations.preview.$post({ json: { token } })),
    retry: false,
  });
  const accept = useMutation({
    mutationFn: () => withSession(() => ask(api.invitations.accept.$post({ json: { token } }))),
    onSuccess: ({ id }) =>
      void navigate({ to: '/organisations/$organisation', params: { organisation: id }, hash: '' }),
  });
  return (
    <Async state={fromQuery(preview, () => false)} what="the invitation" empty={null}>
      {({ name, permission }) => (
        <div className="grid gap-4">
          <p className="text-lg">
            <b className="font-semibold">{name}</b> invites you as {permission}.
          </p>
          {accept.error !== null && <ErrorState error={accept.error} />}
          <div>
            <Button look="primary" disabled={accept.isPending} onClick={() => accept.mutate()}>
              Join {name}
            </Button>
          </div>
        </div>
      )}
    </Async>
  );
}
