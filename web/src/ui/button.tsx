import { Slot } from 'radix-ui';
import type { ComponentProps, JSX } from 'react';
import { cx } from './cx.js';

const LOOKS = {
  primary:
    'bg-accent text-on-accent border-accent hover:bg-accent-strong hover:border-accent-strong',
  secondary: 'bg-surface text-ink border-edge hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-surface text-bad border-bad hover:bg-bad-wash',
} as const;

const SIZES = {
  small: 'min-h-8 px-2.5 text-sm gap-1.5',
  normal: 'min-h-10 px-4 text-[0.9375rem] gap-2',
  icon: 'size-10 justify-center',
} as const;

export interface ButtonProps extends ComponentProps<'button'> {
  /** How much it asks for attention; one primary button a view. */
  readonly look?: keyof typeof LOOKS;
  readonly size?: keyof typeof SIZES;
  /** Lends its look to its only child, such as a link. */
  readonly asChild?: boolean;
}

/** Something to press. An icon alone needs an `aria-label`. */
export function Button({
  look = 'secondary',
  size = 'normal',
  asChild = false,
  className,
  ...rest
}: ButtonProps): JSX.Element {
  const Tag = asChild ? Slot.Root : 'button';
  return (
    <Tag
      {...(asChild ? {} : { type: 'button' as const })}
      {...rest}
      className={cx(
        'inline-flex items-center rounded-md border font-medium transition-colors no-underline',
        'disabled:opacity-50 disabled:pointer-events-none [&_svg]:size-[1.1em] [&_svg]:shrink-0',
        LOOKS[look],
        SIZES[size],
        className,
      )}
    />
  );
}
