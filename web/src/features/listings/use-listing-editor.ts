import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { FindingAnswer, ListingContent } from '@rolescope/domain/listing-content.js';
import { useEffect, useMemo, useState } from 'react';
import { ApiProblem } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { useWithSession } from '../../session/session-provider.js';
import { toContent, type ListingDraft } from './draft.js';
import {
  giveAnswer,
  isDirty,
  noteSaved,
  openEditing,
  receive,
  settle,
  type Editing,
} from './editing.js';
import { keepEditing, readKept } from './kept-editing.js';
import {
  fetchListing,
  listingKeys,
  listingsApi,
  type ListingKey,
  type OwnListing,
} from './own-listing.js';

const oneApi = listingsApi[':listing'];

/** What is sent of a listing that is published or renewed. */
export interface OpenRequest {
  readonly type: 'publish' | 'renew';
  /** Last day, `YYYY-MM-DD`. */
  readonly validThrough: string;
}

/** A listing that is being written, and what can be done with it. */
export interface ListingEditor {
  readonly editing: Editing;
  readonly dirty: boolean;
  edit(change: Partial<ListingDraft>): void;
  answer(answer: FindingAnswer): void;
  /** Goes on with what was chosen of two texts. */
  settle(content: ListingContent): void;
  /** Forgets what is not stored. */
  discard(): void;
  readonly save: UseMutationResult<OwnListing, Error, void>;
  /** Publishes or renews; what is typed is stored before. */
  readonly open: UseMutationResult<OwnListing, Error, OpenRequest>;
  readonly close: UseMutationResult<OwnListing, Error, void>;
}

/** Writes a listing: what is typed is kept until it is stored, and nobody writes over another. */
export function useListingEditor(key: ListingKey, stored: OwnListing): ListingEditor {
  const withSession = useWithSession();
  const queries = useQueryClient();
  const [held, setHeld] = useState(() => openEditing(stored, readKept(stored.id)));
  // What is stored may be read again at any time, such as when somebody comes back to this tab.
  const editing = useMemo(() => receive(held, stored), [held, stored]);
  const dirty = isDirty(editing);
  useEffect(() => keepEditing(stored.id, dirty ? editing : null), [stored.id, editing, dirty]);

  function setEditing(change: (now: Editing) => Editing): void {
    setHeld((now) => change(receive(now, stored)));
  }
  function show(listing: OwnListing): void {
    queries.setQueryData(listingKeys.one(key), listing);
    void queries.invalidateQueries({ queryKey: listingKeys.list(key.organisation) });
    void queries.invalidateQueries({ queryKey: listingKeys.history(key) });
  }
  /** Sends a change; where somebody was faster, reads what they have stored, beside what is here. */
  async function send(change: () => Promise<OwnListing>): Promise<OwnListing> {
    try {
      return await withSession(change);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) {
        const theirs = await withSession(() => fetchListing(key));
        setEditing((now) => receive(now, theirs));
        show(theirs);
      }
      throw error;
    }
  }
  async function store(): Promise<OwnListing> {
    const { base, draft, answers } = editing;
    const sent = { version: base.version, content: toContent(draft), answers };
    const saved = await send(() => ask(oneApi.$put({ param: key, json: sent })));
    setEditing((now) => noteSaved(now, sent, saved));
    show(saved);
    return saved;
  }
  async function openListing({ type, validThrough }: OpenRequest): Promise<OwnListing> {
    const { version } = dirty ? await store() : editing.base;
    const opened = await send(() =>
      ask(oneApi[type].$post({ param: key, json: { version, validThrough } })),
    );
    return take(opened);
  }
  async function closeListing(): Promise<OwnListing> {
    const { version } = editing.base;
    return take(await send(() => ask(oneApi.close.$post({ param: key, json: { version } }))));
  }
  function take(listing: OwnListing): OwnListing {
    setEditing((now) => receive(now, listing));
    show(listing);
    return listing;
  }
  return {
    ...{ editing, dirty },
    edit: (change) => setEditing((now) => ({ ...now, draft: { ...now.draft, ...change } })),
    answer: (given) => setEditing((now) => ({ ...now, answers: giveAnswer(now.answers, given) })),
    settle: (content) => setEditing((now) => settle(now, content)),
    discard: () => setHeld(openEditing(stored, null)),
    save: useMutation({ mutationFn: store }),
    open: useMutation({ mutationFn: openListing }),
    close: useMutation({ mutationFn: closeListing }),
  };
}
