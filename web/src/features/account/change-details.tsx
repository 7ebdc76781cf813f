import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { type Me, useSetSession } from '../../session/use-session.js';
import { EmailField, PasswordField } from '../../session/account-fields.js';
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
      <EmailField autoComplete="email" value={email} onChange={setEmail} error={send.error} />
      {isOther && (
        <PasswordField
          label="Your password"
          hint="Another address needs it."
          kind="present"
          value={password}
          onChange={setPassword}
          error={send.error}
        />
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
