import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { useSession, useSetSession } from '../../session/use-session.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Field, Input } from '../../ui/field.js';
import { ErrorState } from '../../ui/states.js';

/** Founds an organisation, as its owner. */
export function NewOrganisation(): JSX.Element {
  const [name, setName] = useState('');
  const [website, setWebsite] = useState('');
  const withSession = useWithSession();
  const { me } = useSession();
  const setSession = useSetSession();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(
          api.organisations.$post({
            json: { name, ...(website === '' ? {} : { website }) },
          }),
        ),
      ),
    onSuccess: (made) => {
      if (me) setSession({ ...me, organisations: [...me.organisations, made] });
      void navigate({ to: '/organisations/$organisation', params: { organisation: made.id } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <Disclosure summary="Found an organisation" className="mt-4">
      <form onSubmit={submit} className="grid max-w-md gap-4 py-2">
        <Field label="Name of the organisation" fault={faultOf(send.error, '/name')}>
          {(control) => (
            <Input
              {...control}
              autoComplete="organization"
              required
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Website" hint="May be left out." fault={faultOf(send.error, '/website')}>
          {(control) => (
            <Input
              {...control}
              type="url"
              placeholder="https://"
              value={website}
              onChange={(event) => setWebsite(event.target.value)}
            />
          )}
        </Field>
        {send.error !== null && (
          <ErrorState title="The organisation was not founded" error={send.error} />
        )}
        <div>
          <Button type="submit" disabled={send.isPending}>
            Found it
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
