import { ChevronRight } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { cx } from './cx.js';

/** Something that opens below its heading; the browser's own, so that it can be searched and printed. */
export function Disclosure({
  summary,
  open,
  className,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <details {...(open !== undefined && { open })} className={cx('group', className)}>
      <summary className="flex min-h-8 list-none items-center gap-1.5 rounded text-[0.9375rem] font-medium">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform group-open:rotate-90"
        />
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
