import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AcceptancePreview, ShownCandidacy } from '@rolescope/domain/candidacy.js';
import { type FormEvent, type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Field, Textarea } from '../../ui/field.js';
import { ErrorState } from '../../ui/states.js';

interface DecideProps {
  readonly shown: ShownCandidacy;
  readonly organisation: string;
  readonly queryKey: readonly string[];
}

const sent = api.organisations[':organisation'].candidacies[':candidacy'];

/** What a person can decide on what was sent. */
export function Decide({ shown, organisation, queryKey }: DecideProps): JSX.Element | null {
  const { id, state, blind, version } = shown;
  const param = { organisation, candidacy: id };
  const withSession = useWithSession();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [acceptance, setAcceptance] = useState<AcceptancePreview | null>(null);
  const onSettled = () => {
    setAcceptance(null);
    return queries.invalidateQueries({ queryKey: [...queryKey] });
  };
  const open = useMutation({
    mutationFn: () => withSession(() => ask(sent.open.$post({ param }))),
    onSettled,
  });
  const shortlist = useMutation({
    mutationFn: () => withSession(() => ask(sent.shortlist.$post({ param, json: { version } }))),
    onSettled,
  });
  const decline = useMutation({
    mutationFn: () =>
      withSession(() => ask(sent.decline.$post({ param, json: { version, reason } }))),
    onSettled,
  });
  const look = useMutation({
    mutationFn: () =>
      withSession(() => ask(sent.acceptance.$get({ param })) as Promise<AcceptancePreview>),
    onSuccess: setAcceptance,
  });
  const accept = useMutation({
    mutationFn: (found: AcceptancePreview) =>
      withSession(() =>
        ask(
          sent.accept.$post({
            param,
            json: { version: found.version, targetVersion: found.targetVersion },
          }),
        ),
      ),
    onSettled,
  });
  const error = open.error ?? shortlist.error ?? decline.error ?? look.error ?? accept.error;
  if (state !== 'sent' && state !== 'shortlisted') return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decline.mutate();
  };
  return (
    <div className="grid gap-3 border-t border-line pt-4">
      {error !== null && <ErrorState title="This was not done" error={error} />}
      <div className="flex flex-wrap gap-2">
        {blind && (
          <Button size="small" disabled={open.isPending} onClick={() => open.mutate()}>
            Open it
          </Button>
        )}
        {state === 'sent' && (
          <Button size="small" disabled={shortlist.isPending} onClick={() => shortlist.mutate()}>
            To the shortlist
          </Button>
        )}
        <Button size="small" look="primary" disabled={look.isPending} onClick={() => look.mutate()}>
          Accept …
        </Button>
      </div>
      <Disclosure summary="Decline, with a reason">
        <form onSubmit={submit} className="grid gap-3">
          <Field label="Reason, which the person reads">
            {(control) => (
              <Textarea
                {...control}
                rows={3}
                required
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <div>
            <Button type="submit" size="small" look="danger" disabled={decline.isPending}>
              Decline
            </Button>
          </div>
        </form>
      </Disclosure>
      <Dialog
        title="Accept this one?"
        open={acceptance !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setAcceptance(null);
        }}
      >
        {acceptance !== null && (
          <div className="grid gap-4">
            <ul className="list-disc pl-5">
              {acceptance.says.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <div>
              <Button
                look="primary"
                disabled={accept.isPending}
                onClick={() => accept.mutate(acceptance)}
              >
                Yes, accept
              </Button>
            </div>
          </div>
        )}
      </Dialog>
    </div>
  );
}
