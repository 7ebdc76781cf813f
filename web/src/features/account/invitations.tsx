import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Permission, permissions } from '@rolescope/domain/account.js';
import { type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Field, Input, Select } from '../../ui/field.js';
import { Async, ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';

/** Open invitations of an organisation, and making another. */
export function Invitations({ organisation }: { readonly organisation: string }): JSX.Element {
  const [permission, setPermission] = useState<Permission>('editor');
  const withSession = useWithSession();
  const queries = useQueryClient();
  const key = ['invitations', organisation];
  const of = api.organisations[':organisation'].invitations;
  const open = useQuery({
    queryKey: key,
    queryFn: () => ask(of.$get({ param: { organisation } })),
  });
  const reload = () => queries.invalidateQueries({ queryKey: key });
  const make = useMutation({
    mutationFn: () =>
      withSession(() => ask(of.$post({ param: { organisation }, json: { permission } }))),
    onSettled: reload,
  });
  const revoke = useMutation({
    mutationFn: (invitation: string) =>
      withSession(() => ask(of[':invitation'].$delete({ param: { organisation, invitation } }))),
    onSettled: reload,
  });
  const error = make.error ?? revoke.error;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <Field label="As">
          {(control) => (
            <Select
              {...control}
              value={permission}
              onChange={setPermission}
              options={permissions.map((one) => ({ value: one, label: one }))}
            />
          )}
        </Field>
        <Button onClick={() => make.mutate()} disabled={make.isPending}>
          Make a link
        </Button>
      </div>
      {error !== null && <ErrorState error={error} />}
      {make.data !== undefined && <Link address={new URL(make.data.path, location.origin).href} />}
      <Async
        state={fromQuery(open, (data) => data.invitations.length === 0)}
        what="the invitations"
        empty={<p className="text-quiet">None is open.</p>}
      >
        {(data) => (
          <ul>
            {data.invitations.map(({ id, permission: as, expires }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2"
              >
                <span>
                  As {as}, until {expires.slice(0, 10)}
                </span>
                <Button size="small" onClick={() => revoke.mutate(id)}>
                  Take it back
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Async>
    </div>
  );
}

function Link({ address }: { readonly address: string }): JSX.Element {
  const say = useToast();
  const copy = (): void => void navigator.clipboard.writeText(address).then(() => say('Copied'));
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field label="The link, shown this once" className="min-w-0 flex-1">
        {(control) => (
          <Input {...control} readOnly value={address} onFocus={(event) => event.target.select()} />
        )}
      </Field>
      <Button onClick={copy}>Copy</Button>
    </div>
  );
}
