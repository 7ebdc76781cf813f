import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { type Me, useSession, useSetSession } from '../../session/use-session.js';
import { Button } from '../../ui/button.js';
import { Field, Input, Textarea } from '../../ui/field.js';
import { ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';

interface OrganisationDetailsProps {
  readonly organisation: Me['organisations'][number];
}

/** Changes what an organisation says of itself. */
export function OrganisationDetails({ organisation }: OrganisationDetailsProps): JSX.Element {
  const { id } = organisation;
  const [name, setName] = useState(organisation.name);
  const [website, setWebsite] = useState(organisation.website ?? '');
  const [about, setAbout] = useState(organisation.about);
  const withSession = useWithSession();
  const { me } = useSession();
  const setSession = useSetSession();
  const say = useToast();
  const send = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(
          api.organisations[':organisation'].$patch({
            param: { organisation: id },
            json: { name, about, website: website === '' ? null : website },
          }),
        ),
      ),
    onSuccess: (changed) => {
      if (me) {
        const organisations = me.organisations.map((one) =>
          one.id === id ? { ...one, ...changed } : one,
        );
        setSession({ ...me, organisations });
      }
      say('Saved');
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid max-w-xl gap-4">
      <Field label="Name" fault={faultOf(send.error, '/name')}>
        {(control) => (
          <Input
            {...control}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label="Website" fault={faultOf(send.error, '/website')}>
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
      <Field label="About" hint="Stands on its public page." fault={faultOf(send.error, '/about')}>
        {(control) => (
          <Textarea
            {...control}
            rows={5}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          />
        )}
      </Field>
      {send.error !== null && <ErrorState title="This was not saved" error={send.error} />}
      <div>
        <Button type="submit" disabled={send.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
