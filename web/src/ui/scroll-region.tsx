import type { JSX, ReactNode } from 'react';
import { cx } from './cx.js';

interface ScrollRegionProps {
  /** What is inside, for those who listen. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something wider than a phone, which scrolls sideways by itself and not with the page. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps): JSX.Element {
  return (
    <div
      role="region"
      aria-label={label}
      // It scrolls, so it must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={cx('relative overflow-x-auto', className)}
    >
      {children}
    </div>
  );
}
