import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ResponseOf } from '../../client/response-of.js';
import { type FormEvent, type JSX, useState } from 'react';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Field, Input } from '../../ui/field.js';
import { ErrorState, LoadingState } from '../../ui/states.js';
import { listingKeys, listingsApi } from './own-listing.js';

type ListingImport = ResponseOf<typeof listingsApi.import.$post, 200>;

/** Makes drafts of the postings that an organisation has on a board of its own. */
export function ImportBoard({ organisation }: { readonly organisation: string }): JSX.Element {
  const [source, setSource] = useState('');
  const withSession = useWithSession();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(listingsApi.import.$post({ param: { organisation }, json: { source } })),
      ),
    onSuccess: () => void queries.invalidateQueries({ queryKey: listingKeys.list(organisation) }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    send.mutate();
  };
  return (
    <Dialog
      title="Import your own board"
      description="Every posting becomes a draft here; nothing is published by itself. Done again, it makes nothing twice, and leaves alone what you have changed here."
      trigger={<Button>Import your board</Button>}
    >
      <form onSubmit={submit} className="grid gap-4">
        <Field
          label="Address of your board"
          hint="Such as https://boards.greenhouse.io/acme or lever:acme. The operator sees which boards you say are yours."
          fault={faultOf(send.error, '/source')}
        >
          {(control) => (
            <Input
              {...control}
              required
              autoComplete="off"
              value={source}
              onChange={({ target }) => setSource(target.value)}
            />
          )}
        </Field>
        {send.isPending && <LoadingState label="Reading the board" lines={2} />}
        {send.error !== null && <ErrorState title="Nothing was imported" error={send.error} />}
        {send.data !== undefined && <Imported result={send.data} />}
        <div>
          <Button type="submit" look="primary" disabled={send.isPending}>
            Make drafts
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Imported({ result }: { readonly result: ListingImport }): JSX.Element {
  const { board, claim, added, updated, unchanged, kept, problems } = result;
  const counts = [
    `${added} new`,
    ...(updated === 0 ? [] : [`${updated} brought up to date`]),
    ...(unchanged === 0 ? [] : [`${unchanged} as before`]),
    ...(kept === 0 ? [] : [`${kept} left as you changed them`]),
  ];
  return (
    <div role="status" className="rounded-lg bg-sunken p-4 text-[0.9375rem]">
      <p className="font-medium">
        {board}: {counts.join(', ')}
      </p>
      <p className="mt-1">{claimWords(claim)}</p>
      {problems.length > 0 && (
        <Disclosure
          summary={problems.length === 1 ? 'One problem' : `${problems.length} problems`}
          className="mt-2"
        >
          <ul className="list-disc pl-5">
            {problems.map(({ message }, at) => (
              <li key={at}>{message}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function claimWords({ company, state, namesAgree, reason }: ListingImport['claim']): string {
  const employer = company ?? 'no employer';
  if (state === 'confirmed') return 'The operator has confirmed that this board is yours.';
  if (state === 'refused') {
    return `The operator does not take this board for yours${reason === null ? '.' : `: ${reason}`}`;
  }
  return namesAgree
    ? `The board names ${employer}, as you do: its drafts can be published.`
    : `The board names ${employer}; the operator has to confirm first that it is yours.`;
}
