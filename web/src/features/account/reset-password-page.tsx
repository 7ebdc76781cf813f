import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { type Me, useSetSession } from '../../session/use-session.js';
import { EmailField, PasswordField } from '../../session/account-fields.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { ErrorState } from '../../ui/states.js';

/** Asks for a link that sets a new password; with one, sets it. */
export function ResetPasswordPage(): JSX.Element {
  const { hash } = useLocation();
  return (
    <Page title="Set a new password" width="text">
      <div className="max-w-md">{hash === '' ? <AskForLink /> : <SetPassword token={hash} />}</div>
    </Page>
  );
}

function AskForLink(): JSX.Element {
  const [email, setEmail] = useState('');
  const send = useMutation({
    mutationFn: () => ask(api['password-reset'].$post({ json: { email } })),
  });
  if (send.isSuccess) {
    return (
      <p role="status">
        If somebody here has that address, a link was sent to it. It works once, for ten minutes. On
        a server without mail it stands in the server’s log, and whoever runs the server hands it
        on.
      </p>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <EmailField value={email} onChange={setEmail} error={send.error} />
      {send.error !== null && <ErrorState error={send.error} />}
      <Button type="submit" look="primary" disabled={send.isPending} className="justify-center">
        Send a link
      </Button>
    </form>
  );
}

function SetPassword({ token }: { readonly token: string }): JSX.Element {
  const [password, setPassword] = useState('');
  const setSession = useSetSession();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: () => ask(api['password-reset'].$put({ json: { token, password } })) as Promise<Me>,
    onSuccess: (me) => {
      setSession(me);
      void navigate({ to: '/account', hash: '', replace: true });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <PasswordField
        label="New password"
        hint="At least 8 characters; 15 or more are better. All other sessions end."
        kind="new"
        value={password}
        onChange={setPassword}
        error={send.error}
      />
      {send.error !== null && <ErrorState title="The password was not set" error={send.error} />}
      <Button type="submit" look="primary" disabled={send.isPending} className="justify-center">
        Set the password
      </Button>
    </form>
  );
}
