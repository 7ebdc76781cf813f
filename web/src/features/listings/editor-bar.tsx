import { listingBoard } from '@rolescope/domain/listing-content.js';
import { Link } from '@tanstack/react-router';
import { type JSX, useEffect } from 'react';
import { ApiProblem } from '../../client/api-problem.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/states.js';
import { CloseDialog } from './close-dialog.js';
import { BeginAgain } from './new-listing.js';
import { stateNames } from './listing-state.js';
import { OpenDialog } from './open-dialog.js';
import type { ListingKey, OwnListing } from './own-listing.js';
import type { ListingEditor } from './use-listing-editor.js';

export interface EditorBarProps {
  readonly listing: ListingKey;
  readonly stored: OwnListing;
  readonly editor: ListingEditor;
  readonly slug: string;
  /** Errors neither resolved nor answered. */
  readonly openErrors: number;
}

/** What can be done with the listing, always in sight at the foot of the page. */
export function EditorBar(props: EditorBarProps): JSX.Element {
  const { listing, stored, editor, slug, openErrors } = props;
  const { editing, dirty, save, discard } = editor;
  const { state } = stored.status;
  const mayEdit = state !== 'closed';
  const isHeld = editing.theirs !== null;
  const storeIt = (): void => save.mutate();
  useRoomBelow();
  useSaveKey(dirty && !isHeld && !save.isPending ? storeIt : null);
  return (
    <>
      <Refused editor={editor} />
      <div
        role="region"
        aria-label="What to do with the listing"
        className="no-print sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line bg-page px-4 py-3 sm:-mx-6 sm:px-6"
      >
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="mr-auto text-[0.9375rem] text-quiet">
            {isHeld
              ? 'Changed elsewhere: choose first what stays.'
              : stateWords(state, dirty, openErrors)}
          </p>
          {state === 'published' && (
            <Button asChild look="quiet">
              <Link to="/jobs/$board/$id" params={{ board: listingBoard(slug), id: stored.id }}>
                Its page
              </Link>
            </Button>
          )}
          {mayEdit && dirty && (
            <Button look="quiet" onClick={discard} disabled={isHeld}>
              Discard changes
            </Button>
          )}
          {mayEdit && (
            <Button
              look={state === 'published' && dirty ? 'primary' : 'secondary'}
              onClick={storeIt}
              disabled={!dirty || isHeld || save.isPending}
            >
              {state === 'published' ? 'Save and show' : 'Save'}
            </Button>
          )}
          {(state === 'published' || state === 'expired') && <CloseDialog editor={editor} />}
          {!isHeld && (state === 'published' || state === 'expired' || state === 'draft') && (
            <OpenDialog
              type={state === 'draft' ? 'publish' : 'renew'}
              state={state}
              editor={editor}
              openErrors={openErrors}
            />
          )}
          {state === 'closed' && (
            <BeginAgain organisation={listing.organisation} content={stored.content} />
          )}
        </div>
      </div>
    </>
  );
}

function stateWords(
  state: OwnListing['status']['state'],
  dirty: boolean,
  openErrors: number,
): string {
  if (state === 'closed') return 'Closed for good.';
  const errors =
    openErrors === 0
      ? ''
      : ` ${openErrors === 1 ? 'One error is' : `${openErrors} errors are`} open.`;
  return `${stateNames[state]}, ${dirty ? 'not saved yet.' : 'saved.'}${errors}`;
}

/** What was refused, and why; a change elsewhere is told at the head of the page. */
function Refused({ editor }: { readonly editor: ListingEditor }): JSX.Element | null {
  const { save, open, close, editing } = editor;
  const error = save.error ?? open.error ?? close.error;
  if (error === null || editing.theirs !== null) return null;
  const faults = error instanceof ApiProblem ? error.errors : [];
  return (
    <div className="mt-8">
      <ErrorState title="This was not done" error={error} />
      {faults.length > 0 && (
        <ul className="mt-3 list-disc pl-6 text-[0.9375rem]">
          {faults.map(({ pointer, detail }, at) => (
            <li key={`${pointer} ${at}`}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What gets the focus is scrolled to where the bar does not lie above it. */
function useRoomBelow(): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = '8rem';
    return () => void (style.scrollPaddingBottom = '');
  }, []);
}

/** Ctrl+S or ⌘S saves, as everywhere where people write. */
function useSaveKey(save: (() => void) | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      save?.();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [save]);
}
