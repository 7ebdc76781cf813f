import type { JSX, ReactNode } from 'react';
import { cx } from './cx.js';
import type { Tone } from './tone.js';

export interface BadgeProps {
  readonly tone?: Tone;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A word or two that classes something. The word says it; the colour repeats it. */
export function Badge({ tone = 'neutral', className, children }: BadgeProps): JSX.Element {
  return (
    <span
      data-tone={tone}
      className={cx(
        'tone-wash inline-flex items-center gap-1 rounded px-1.5 py-0.5 text-xs font-medium whitespace-nowrap text-ink',
        className,
      )}
    >
      {children}
    </span>
  );
}
