import { RotateCcw, TriangleAlert } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import { errorText, type AsyncState } from './async-state.js';
import { Button } from './button.js';
import { cx } from './cx.js';

/** Something is on its way. Grey lines of about the right height keep the page from jumping. */
export function LoadingState({
  label = 'Loading',
  lines = 4,
}: {
  readonly label?: string;
  readonly lines?: number;
}): JSX.Element {
  return (
    <div role="status" className="grid gap-3 py-2">
      <span className="sr-only">{label} …</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          aria-hidden
          className={cx('h-4 animate-pulse rounded bg-sunken', line % 3 === 2 ? 'w-2/3' : 'w-full')}
        />
      ))}
    </div>
  );
}

/** There is nothing, and what can be done about it. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): JSX.Element {
  return (
    <div className="rounded-xl border border-dashed border-edge px-5 py-8 text-center">
      <p className="font-medium">{title}</p>
      {children !== undefined && <div className="mt-1 text-[0.9375rem] text-quiet">{children}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  readonly error: unknown;
  /** What was tried: "Loading the roles failed". */
  readonly title?: string;
  readonly retry?: (() => void) | undefined;
}

/** What failed, why, and a way to try again. */
export function ErrorState({
  error,
  title = 'This did not work',
  retry,
}: ErrorStateProps): JSX.Element {
  return (
    <div role="alert" className="rounded-xl border border-bad bg-bad-wash px-5 py-4">
      <p className="flex items-center gap-2 font-medium">
        <TriangleAlert aria-hidden className="size-5 shrink-0 text-bad" />
        {title}
      </p>
      <p className="mt-1 text-[0.9375rem]">{errorText(error)}</p>
      {retry !== undefined && (
        <Button size="small" className="mt-3" onClick={retry}>
          <RotateCcw aria-hidden /> Try again
        </Button>
      )}
    </div>
  );
}

export interface AsyncProps<T> {
  readonly state: AsyncState<T>;
  /** What is loading and what failed, in words: "the roles". */
  readonly what: string;
  readonly empty: ReactNode;
  readonly loading?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Draws the one of the four states that holds. */
export function Async<T>({ state, what, empty, loading, children }: AsyncProps<T>): JSX.Element {
  switch (state.status) {
    case 'loading':
      return <>{loading ?? <LoadingState label={`Loading ${what}`} />}</>;
    case 'error':
      return (
        <ErrorState title={`Loading ${what} failed`} error={state.error} retry={state.retry} />
      );
    case 'empty':
      return <>{empty}</>;
    case 'ready':
      return <>{children(state.data)}</>;
  }
}
