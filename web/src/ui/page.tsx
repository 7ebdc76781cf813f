import { useEffect, type JSX, type ReactNode } from 'react';
import { cx } from './cx.js';

export interface PageProps {
  /** The heading of the page and the title of the window. */
  readonly title: string;
  /** One or two sentences under the heading. */
  readonly lead?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  /** Text pages are narrow, pages of columns are wide. */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

/** A page: its heading, lead and content. Every page is one of these. */
export function Page({ title, lead, actions, width = 'wide', children }: PageProps): JSX.Element {
  useEffect(() => {
    document.title = `${title} · Rolescope`;
  }, [title]);
  return (
    <div
      className={cx(
        'mx-auto px-4 pb-20 pt-8 sm:px-6 sm:pt-12',
        width === 'text' ? 'max-w-3xl' : 'max-w-7xl',
      )}
    >
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="max-w-2xl">
          <h1 className="text-[1.75rem] tracking-[-0.025em] sm:text-4xl">{title}</h1>
          {lead !== undefined && <p className="mt-3 text-lg text-quiet">{lead}</p>}
        </div>
        {actions !== undefined && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

export interface SectionProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under a heading of the second level. */
export function Section({
  title,
  note,
  actions,
  id,
  className,
  children,
}: SectionProps): JSX.Element {
  return (
    <section id={id} className={cx('mt-12 first:mt-0', className)}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="text-xl">{title}</h2>
        {actions}
      </div>
      {note !== undefined && (
        <p className="-mt-2 mb-4 max-w-2xl text-[0.9375rem] text-quiet">{note}</p>
      )}
      {children}
    </section>
  );
}
