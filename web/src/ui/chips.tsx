import { X } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { cx } from './cx.js';

/** A row of chips that wraps. */
export function Chips({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <ul aria-label={label} className={cx('flex flex-wrap gap-1.5', className)}>
      {children}
    </ul>
  );
}

const LOOK =
  'inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 text-sm';

export interface ChipProps {
  readonly children: ReactNode;
  /** Makes it a button that is on or off. */
  readonly pressed?: boolean;
  readonly onPress?: () => void;
  /** Makes it one that can be taken away, named by `removeLabel`. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A short word that stands for a thing: a skill, a filter. Inside `Chips`. */
export function Chip({
  children,
  pressed,
  onPress,
  onRemove,
  removeLabel,
}: ChipProps): JSX.Element {
  if (onPress !== undefined) {
    return (
      <li className="max-w-full">
        <button
          type="button"
          {...(pressed !== undefined && { 'aria-pressed': pressed })}
          onClick={onPress}
          className={cx(
            LOOK,
            'hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-medium',
          )}
        >
          {children}
        </button>
      </li>
    );
  }
  return (
    <li className={LOOK}>
      {children}
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="-mr-1 rounded-full p-1 hover:bg-sunken"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </li>
  );
}
