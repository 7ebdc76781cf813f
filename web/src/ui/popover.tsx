import { Popover as RadixPopover, Tooltip as RadixTooltip } from 'radix-ui';
import type { JSX, ReactNode } from 'react';

const PANEL =
  'z-50 max-w-[min(22rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-surface text-ink shadow-card';

export interface PopoverProps {
  readonly trigger: ReactNode;
  /** What is in it, for those who listen. */
  readonly label: string;
  readonly children: ReactNode;
}

/** More about something, on a press. Put nothing here that is not found elsewhere too. */
export function Popover({ trigger, label, children }: PopoverProps): JSX.Element {
  return (
    <RadixPopover.Root>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          sideOffset={6}
          collisionPadding={12}
          className={`${PANEL} p-4 text-[0.9375rem]`}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}

export interface TooltipProps {
  readonly text: string;
  /** One focusable element. */
  readonly children: ReactNode;
}

/** A few words about a control, on hover or focus. */
export function Tooltip({ text, children }: TooltipProps): JSX.Element {
  return (
    <RadixTooltip.Provider delayDuration={300}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content
            sideOffset={6}
            collisionPadding={12}
            className={`${PANEL} px-2.5 py-1.5 text-sm`}
          >
            {text}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
