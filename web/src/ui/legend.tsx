import type { JSX } from 'react';
import { cx } from './cx.js';
import type { Tone } from './tone.js';

export interface LegendEntry {
  readonly tone: Tone;
  readonly label: string;
  readonly code?: string;
}

/** What the marks in a text mean: underline, colour and code of each. */
export function Legend({
  entries,
  className,
}: {
  readonly entries: readonly LegendEntry[];
  readonly className?: string;
}): JSX.Element {
  return (
    <ul
      aria-label="What the marks mean"
      className={cx('flex flex-wrap gap-x-4 gap-y-1 text-sm', className)}
    >
      {entries.map(({ tone, label, code }) => (
        <li key={tone} data-tone={tone}>
          <span className="mark px-0.5">{label}</span>
          {code !== undefined && <span className="mark-code">{code}</span>}
        </li>
      ))}
    </ul>
  );
}
