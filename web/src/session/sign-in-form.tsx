import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { EmailField, PasswordField } from './account-fields.js';
import { Button } from '../ui/button.js';
import { ErrorState } from '../ui/states.js';
import { type Me, sendSignIn, useSetSession } from './use-session.js';

interface SignInFormProps {
  /** Told when it has worked. */
  readonly onDone?: (me: Me) => void;
  /** Known already, as when a session has ended. */
  readonly email?: string;
}

/** Address and password. */
export function SignInForm({ onDone, email: known = '' }: SignInFormProps): JSX.Element {
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const setSession = useSetSession();
  const send = useMutation({
    mutationFn: () => sendSignIn(email, password),
    onSuccess: (me) => {
      setSession(me);
      onDone?.(me);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A form in a dialog lies within the page's own form, as React sees it.
    event.stopPropagation();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <EmailField value={email} onChange={setEmail} error={send.error} />
      <PasswordField
        label="Password"
        kind="present"
        value={password}
        onChange={setPassword}
        error={send.error}
      />
      {send.error !== null && <ErrorState title="Signing in did not work" error={send.error} />}
      <Button type="submit" look="primary" disabled={send.isPending} className="justify-center">
        Sign in
      </Button>
    </form>
  );
}
