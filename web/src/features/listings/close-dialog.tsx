import { type JSX, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import type { ListingEditor } from './use-listing-editor.js';

/** Takes a listing down for good, after asking. */
export function CloseDialog({ editor }: { readonly editor: ListingEditor }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { close } = editor;
  return (
    <Dialog
      title="Close this listing?"
      description="It is taken down for good: its page says that it is closed, and search forgets it. Its text stays here, to begin another one with."
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button look="danger">Close …</Button>}
    >
      <Button
        look="danger"
        disabled={close.isPending}
        onClick={() => close.mutate(undefined, { onSettled: () => setOpen(false) })}
      >
        Close it for good
      </Button>
    </Dialog>
  );
}
