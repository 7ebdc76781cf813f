import type { ComponentProps, JSX } from 'react';
import { cx } from './cx.js';

/** A sheet of related things. Nest none in another. */
export function Card({ className, ...rest }: ComponentProps<'div'>): JSX.Element {
  return (
    <div
      {...rest}
      className={cx('rounded-xl border border-line bg-surface p-4 sm:p-6', className)}
    />
  );
}
