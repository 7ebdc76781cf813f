import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { PasswordField } from '../../session/account-fields.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';

/** Changes the password. */
export function ChangePassword(): JSX.Element {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const withSession = useWithSession();
  const say = useToast();
  const send = useMutation({
    mutationFn: () =>
      withSession(() => ask(api.account.password.$put({ json: { current, password } }))),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
      say('The password is changed');
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid max-w-md gap-4">
      <PasswordField
        label="Present password"
        kind="present"
        value={current}
        onChange={setCurrent}
        error={send.error}
        pointer="/current"
      />
      <PasswordField
        label="New password"
        hint="At least 8 characters; 15 or more are better."
        kind="new"
        value={password}
        onChange={setPassword}
        error={send.error}
      />
      {send.error !== null && (
        <ErrorState title="The password was not changed" error={send.error} />
      )}
      <div>
        <Button type="submit" disabled={send.isPending}>
          Change the password
        </Button>
      </div>
    </form>
  );
}
