/** What a view knows of what it shows: one of four, and every view draws all four. */
export type AsyncState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: unknown; readonly retry?: () => void }
  | { readonly status: 'empty' }
  | { readonly status: 'ready'; readonly data: T };

/** The part of a TanStack query that matters here. */
export interface QueryLike<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** A query as one of the four states. Data that was there before a later failure stays in sight. */
export function fromQuery<T>(
  { data, error, isPending, refetch }: QueryLike<T>,
  isEmpty: (data: T) => boolean = isEmptyList,
): AsyncState<T> {
  if (data !== undefined) return isEmpty(data) ? { status: 'empty' } : { status: 'ready', data };
  if (isPending) return { status: 'loading' };
  return { status: 'error', error, retry: () => void refetch() };
}

function isEmptyList(data: unknown): boolean {
  return Array.isArray(data) && data.length === 0;
}

/** What went wrong, in words for people; never a stack. */
export function errorText(error: unknown): string {
  if (error instanceof Error && error.message !== '') return error.message;
  return 'Something went wrong, and it did not say what.';
}
