import type { JSX } from 'react';
import { formatShare } from '../../ui/format-share.js';
import { Meter } from '../../ui/share-bar.js';

/** A figure with its bar; “not measured” where there is none. */
export function Share({
  value,
  label,
}: {
  readonly value: number | null;
  readonly label: string;
}): JSX.Element {
  if (value === null) return <span className="text-quiet">not measured</span>;
  return (
    <span className="flex items-center gap-3 max-sm:justify-end">
      <span className="w-12 shrink-0 text-right tabular-nums">{formatShare(value)}</span>
      <Meter value={value} label={label} className="max-w-40 max-sm:!w-20" />
    </span>
  );
}
