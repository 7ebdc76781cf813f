import type { JSX } from 'react';

/** Three shares of one thing, largest first: what Rolescope shows of a job. */
export function Logo(): JSX.Element {
  return (
    <svg viewBox="0 0 20 20" aria-hidden className="size-5 fill-accent">
      <rect x="1" y="2.5" width="18" height="4" rx="1" />
      <rect x="1" y="8" width="11" height="4" rx="1" opacity="0.8" />
      <rect x="1" y="13.5" width="5" height="4" rx="1" opacity="0.6" />
    </svg>
  );
}
