import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { Button } from '../../ui/button.js';
import { Field, Input } from '../../ui/field.js';
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
      <Field label="Present password" fault={faultOf(send.error, '/current')}>
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="current-password"
            required
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="New password"
        hint="At least 8 characters; 15 or more are better."
        fault={faultOf(send.error, '/password')}
      >
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="new-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
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
