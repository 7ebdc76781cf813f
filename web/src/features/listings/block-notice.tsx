import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ModerationAction } from '@rolescope/domain/moderation.js';
import { type FormEvent, type JSX, useState } from 'react';
import { faultOf } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Field, Textarea } from '../../ui/field.js';
import { Async, ErrorState } from '../../ui/states.js';
import { listingKeys, listingsApi, type ListingKey } from './own-listing.js';

export interface BlockNoticeProps {
  readonly listing: ListingKey;
  /** Why it is blocked, in the operator's words. */
  readonly reason: string;
  readonly mayAnswer: boolean;
}

const SAID: Readonly<Partial<Record<ModerationAction, string>>> = {
  block: 'The operator blocked it',
  unblock: 'The operator unblocked it',
  answer: 'You answered',
};

/** Why a listing is blocked, what was said about it so far, and the employer's answer. */
export function BlockNotice({ listing, reason, mayAnswer }: BlockNoticeProps): JSX.Element {
  const notices = useQuery({
    queryKey: listingKeys.notices(listing),
    queryFn: () => ask(listingsApi[':listing'].notices.$get({ param: listing })),
  });
  return (
    <section
      aria-labelledby="blocked"
      className="mb-8 rounded-xl border border-bad bg-bad-wash p-4 sm:p-6"
    >
      <h2 id="blocked" className="text-xl">
        The operator has blocked this listing
      </h2>
      <p className="mt-1 font-serif [overflow-wrap:anywhere]">“{reason}”</p>
      <p className="mt-1 text-[0.9375rem]">
        Nobody else sees it until it is unblocked. Change what is the matter, or answer why it
        should stay; the operator looks at it again.
      </p>
      <Async state={fromQuery(notices, () => false)} what="what was said" empty={null}>
        {({ notices: all }) =>
          all.length < 2 ? null : (
            <ol aria-live="polite" className="mt-4 grid gap-2 text-[0.9375rem]">
              {all.map(({ action, at, reason: words }) => (
                <li key={at} className="[overflow-wrap:anywhere]">
                  <span className="text-quiet">
                    {SAID[action] ?? action}, {at.slice(0, 10)}:
                  </span>{' '}
                  <span className="font-serif">“{words}”</span>
                </li>
              ))}
            </ol>
          )
        }
      </Async>
      {mayAnswer && <Answer listing={listing} />}
    </section>
  );
}

function Answer({ listing }: { readonly listing: ListingKey }): JSX.Element {
  const [text, setText] = useState('');
  const withSession = useWithSession();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () =>
      withSession(() =>
        ask(listingsApi[':listing'].answer.$post({ param: listing, json: { text } })),
      ),
    onSuccess: () => {
      setText('');
      void queries.invalidateQueries({ queryKey: listingKeys.notices(listing) });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="mt-5 grid max-w-xl gap-3">
      <Field label="Your answer" fault={faultOf(send.error, '/reason')}>
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            required
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {send.error !== null && <ErrorState title="Your answer was not sent" error={send.error} />}
      <div>
        <Button type="submit" disabled={send.isPending}>
          Send the answer
        </Button>
      </div>
    </form>
  );
}
