import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type FormEvent, type JSX, useState } from 'react';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field, Input } from '../../ui/field.js';
import { ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { emptyContent, listingKeys, listingsApi } from './own-listing.js';

/** Makes a draft and leads to it. */
function useBegin(organisation: string) {
  const withSession = useWithSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (content: ListingContent) =>
      withSession(() => ask(listingsApi.$post({ param: { organisation }, json: { content } }))),
    onSuccess: ({ id: listing }) => {
      void queries.invalidateQueries({ queryKey: listingKeys.list(organisation) });
      void navigate({
        to: '/organisations/$organisation/listings/$listing',
        params: { organisation, listing },
      });
    },
  });
}

/** Begins a listing with its title. */
export function NewListing({ organisation }: { readonly organisation: string }): JSX.Element {
  const [title, setTitle] = useState('');
  const begin = useBegin(organisation);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    begin.mutate({ ...emptyContent, title });
  };
  return (
    <Dialog
      title="New listing"
      description="It begins as a draft that only members see."
      trigger={
        <Button look="primary">
          <Plus aria-hidden /> New listing
        </Button>
      }
    >
      <form onSubmit={submit} className="grid gap-4">
        <Field
          label="Title"
          hint="As people search for it: what the work is, without pay or place."
          fault={faultOf(begin.error, '/title')}
        >
          {(control) => (
            <Input
              {...control}
              required
              autoComplete="off"
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          )}
        </Field>
        {begin.error !== null && (
          <ErrorState title="The listing was not begun" error={begin.error} />
        )}
        <div>
          <Button type="submit" look="primary" disabled={begin.isPending}>
            Begin to write
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export interface BeginAgainProps {
  readonly organisation: string;
  readonly content: ListingContent;
}

/** Begins another listing with the text of one that is closed. */
export function BeginAgain({ organisation, content }: BeginAgainProps): JSX.Element {
  const begin = useBegin(organisation);
  const say = useToast();
  return (
    <Button
      look="primary"
      disabled={begin.isPending}
      onClick={() => begin.mutate(content, { onError: ({ message }) => say(message) })}
    >
      Begin a new listing with this text
    </Button>
  );
}
