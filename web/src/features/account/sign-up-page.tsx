import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { type Me, useSetSession } from '../../session/use-session.js';
import { EmailField, PasswordField } from '../../session/account-fields.js';
import { Button } from '../../ui/button.js';
import { Field, Input } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { ErrorState } from '../../ui/states.js';

/** Makes an account. */
export function SignUpPage(): JSX.Element {
  const [fields, setFields] = useState({ name: '', email: '', password: '' });
  const setSession = useSetSession();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: () => ask(api.account.$post({ json: fields })) as Promise<Me>,
    onSuccess: (me) => {
      setSession(me);
      void navigate({ to: '/account' });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  const input = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setFields({ ...fields, [name]: event.target.value }),
  });
  return (
    <Page
      title="Make an account"
      lead="Your account is kept on this server. You can export or delete all of it at any time."
      width="text"
    >
      <form onSubmit={submit} className="grid max-w-md gap-4">
        <Field
          label="Name"
          hint="As others see it in listings, proposals and applications."
          fault={faultOf(send.error, '/name')}
        >
          {(control) => <Input {...control} autoComplete="name" required {...input('name')} />}
        </Field>
        <EmailField
          value={fields.email}
          onChange={(email) => setFields({ ...fields, email })}
          error={send.error}
        />
        <PasswordField
          label="Password"
          hint="At least 8 characters; 15 or more are better. Any characters will do."
          kind="new"
          value={fields.password}
          onChange={(password) => setFields({ ...fields, password })}
          error={send.error}
        />
        {send.error !== null && <ErrorState title="The account was not made" error={send.error} />}
        <Button type="submit" look="primary" disabled={send.isPending} className="justify-center">
          Make the account
        </Button>
        <p className="text-[0.9375rem]">
          You have one? <Link to="/sign-in">Sign in</Link>.
        </p>
      </form>
    </Page>
  );
}
