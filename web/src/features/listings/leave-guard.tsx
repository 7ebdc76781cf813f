import { useBlocker } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';

/** Asks before a page with unsaved writing is left; the browser itself asks where a tab is closed. */
export function LeaveGuard({ dirty }: { readonly dirty: boolean }): JSX.Element {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  return (
    <Dialog
      title="Leave without saving?"
      description="What you wrote stays in this tab: come back to this listing and it is there. Close the tab and it is gone."
      open={status === 'blocked'}
      onOpenChange={(open) => {
        if (!open) reset?.();
      }}
    >
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={() => reset?.()}>
          Stay here
        </Button>
        <Button onClick={() => proceed?.()}>Leave</Button>
      </div>
    </Dialog>
  );
}
