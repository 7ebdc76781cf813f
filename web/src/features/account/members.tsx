import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Permission, permissions } from '@rolescope/domain/account.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { type Me, useSetSession } from '../../session/use-session.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Field, Select } from '../../ui/field.js';
import { Async, EmptyState, ErrorState } from '../../ui/states.js';

interface MembersProps {
  readonly organisation: Me['organisations'][number];
  readonly me: Me;
}

/** Who belongs to it; owners change what others may do. */
export function Members({ organisation, me }: MembersProps): JSX.Element {
  const { id, permission } = organisation;
  const isOwner = permission === 'owner';
  const withSession = useWithSession();
  const queries = useQueryClient();
  const key = ['members', id];
  const members = useQuery({
    queryKey: key,
    queryFn: () =>
      ask(api.organisations[':organisation'].members.$get({ param: { organisation: id } })),
  });
  const reload = () => queries.invalidateQueries({ queryKey: key });
  const change = useMutation({
    mutationFn: ({ person, to }: { readonly person: string; readonly to: Permission }) =>
      withSession(() =>
        ask(
          api.organisations[':organisation'].members[':person'].$patch({
            param: { organisation: id, person },
            json: { permission: to },
          }),
        ),
      ),
    onSettled: reload,
  });
  const remove = useMutation({
    mutationFn: (person: string) =>
      withSession(() =>
        ask(
          api.organisations[':organisation'].members[':person'].$delete({
            param: { organisation: id, person },
          }),
        ),
      ),
    onSettled: reload,
  });
  const error = change.error ?? remove.error;
  return (
    <Async
      state={fromQuery(members, (data) => data.members.length === 0)}
      what="the members"
      empty={<EmptyState title="Nobody yet" />}
    >
      {(data) => (
        <>
          {error !== null && <ErrorState title="This was not changed" error={error} />}
          <ul>
            {data.members.map(({ person, name, email, permission: own }) => (
              <li
                key={person}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3"
              >
                <span>
                  <b className="font-medium">{name}</b> <span className="text-quiet">{email}</span>
                  {person === me.id && ' (you)'}
                </span>
                {isOwner && person !== me.id ? (
                  <span className="flex items-center gap-2">
                    <Field label={`What ${name} may do`} hideLabel>
                      {(control) => (
                        <Select
                          {...control}
                          value={own}
                          onChange={(to) => change.mutate({ person, to })}
                          options={permissions.map((one) => ({ value: one, label: one }))}
                        />
                      )}
                    </Field>
                    <Button
                      size="small"
                      look="danger"
                      aria-label={`Take ${name} out`}
                      onClick={() => remove.mutate(person)}
                    >
                      Take out
                    </Button>
                  </span>
                ) : (
                  <span className="text-quiet">{own}</span>
                )}
              </li>
            ))}
          </ul>
          <Leave organisation={id} me={me} />
        </>
      )}
    </Async>
  );
}

interface LeaveProps {
  readonly organisation: string;
  readonly me: Me;
}

function Leave({ organisation, me }: LeaveProps): JSX.Element {
  const withSession = useWithSession();
  const setSession = useSetSession();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(api.organisations[':organisation'].membership.$delete({ param: { organisation } })),
      ),
    onSuccess: () => {
      const organisations = me.organisations.filter(({ id }) => id !== organisation);
      setSession({ ...me, organisations });
      void navigate({ to: '/account' });
    },
  });
  return (
    <div className="mt-4 grid gap-3">
      {leave.error !== null && <ErrorState title="You have not left" error={leave.error} />}
      <div>
        <Button size="small" onClick={() => leave.mutate()} disabled={leave.isPending}>
          Leave the organisation
        </Button>
      </div>
    </div>
  );
}
