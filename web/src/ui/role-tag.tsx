import type { RoleId } from '@rolescope/domain/analysis.js';
import { roleNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { cx } from './cx.js';
import { roleCodes } from './tone.js';

/** The two letters of a role in its colour. Give the name beside it, or use `RoleTag`. */
export function RoleCode({
  role,
  className,
}: {
  readonly role: RoleId;
  readonly className?: string;
}): JSX.Element {
  return (
    <span
      data-tone={role}
      aria-hidden
      className={cx(
        'swatch inline-flex h-[1.45em] min-w-[2em] items-center justify-center rounded-[3px] px-1 text-[0.72em] font-bold tracking-wide text-surface',
        className,
      )}
    >
      {roleCodes[role]}
    </span>
  );
}

/** A role's code and name. */
export function RoleTag({
  role,
  className,
}: {
  readonly role: RoleId;
  readonly className?: string;
}): JSX.Element {
  return (
    <span className={cx('inline-flex items-center gap-2', className)}>
      <RoleCode role={role} />
      {roleNames[role]}
    </span>
  );
}
