import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { type Me, useSetSession } from '../../session/use-session.js';
import { Button } from '../../ui/button.js';
import { Field, Input } from '../../ui/field.js';
import { ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';

/** Changes name and address; another address needs the password. */
export function ChangeDetails({ me }: { readonly me: Me }): JSX.Element {
  const [name, setName] = useState(me.name);
  const [email, setEmail] = useState(me.email);
  const [password, setPassword] = useState('');
  const withSession = useWithSession();
  const setSession = useSetSession();
  const say = useToast();
  const isOther = email !== me.email;
  const send = useMutation({
    mutationFn: () =>
      withSession(
        () =>
          ask(
            api.account.$patch({ json: isOther ? { name, email, password } : { name } }),
          ) as Promise<Me>,
      ),
    onSuccess: (changed) => {
      setSession(changed);
      setPassword('');
      say('Saved');
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid max-w-md gap-4">
      <Field label="Name" fault={faultOf(send.error, '/name')}>
        {(control) => (
          <Input
            {...control}
            autoComplete="name"
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label="E-mail address" fault={faultOf(send.error, '/email')}>
        {(control) => (
          <Input
            {...control}
            type="email"
            autoComplete="email"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      {isOther && (
        <Field
          label="Your password"
          hint="Another address needs it."
          fault={faultOf(send.error, '/password')}
        >
          {(control) => (
            <Input
              {...control}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
      )}
      {send.error !== null && <ErrorState title="This was not saved" error={send.error} />}
      <div>
        <Button type="submit" disabled={send.isPending || (name === me.name && !isOther)}>
          Save
        </Button>
      </div>
    </form>
  );
}
