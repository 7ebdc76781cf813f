import { addDays } from '@rolescope/base/days.js';
import { MOST_DAYS_OPEN } from '@rolescope/board/listing.js';
import type { ListingState } from '@rolescope/domain/listing.js';
import { type FormEvent, type JSX, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Field, Input } from '../../ui/field.js';
import type { ListingEditor, OpenRequest } from './use-listing-editor.js';

export interface OpenDialogProps {
  readonly type: OpenRequest['type'];
  readonly state: ListingState;
  readonly editor: ListingEditor;
  /** Errors neither resolved nor answered, as far as they are known. */
  readonly openErrors: number;
}

/** Publishes a draft, or says that a listing is still open. */
export function OpenDialog({ type, state, editor, openErrors }: OpenDialogProps): JSX.Element {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const latest = addDays(today, MOST_DAYS_OPEN);
  const [isOpen, setOpen] = useState(false);
  const [validThrough, setValidThrough] = useState(latest);
  const { open, dirty } = editor;
  const isNew = type === 'publish';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    // What comes of it stands on the page, beside what it is about.
    open.mutate({ type, validThrough }, { onSettled: () => setOpen(false) });
  };
  return (
    <Dialog
      title={isNew ? 'Publish this listing' : 'This listing is still open'}
      description={
        isNew
          ? 'From now on it is found like any other posting, and it has a page of its own.'
          : 'Readers see the day of the first publication, too.'
      }
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look={state === 'published' ? 'secondary' : 'primary'} disabled={open.isPending}>
          {isNew ? 'Publish …' : 'Renew …'}
        </Button>
      }
    >
      <form onSubmit={submit} className="grid gap-4">
        <Field
          label="Last day on which it is open"
          hint={`At most ${MOST_DAYS_OPEN} days from now; it can be renewed.`}
        >
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              min={today}
              max={latest}
              value={validThrough}
              onChange={({ target }) => setValidThrough(target.value)}
            />
          )}
        </Field>
        {openErrors > 0 && (
          <p className="text-[0.9375rem] text-bad">
            {openErrors === 1 ? 'One error' : `${openErrors} errors`} must be resolved or answered
            first; see the margin.
          </p>
        )}
        <div>
          <Button type="submit" look="primary" disabled={open.isPending || openErrors > 0}>
            {dirty ? 'Save and ' : ''}
            {isNew ? (dirty ? 'publish' : 'Publish') : dirty ? 'renew' : 'Renew'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
