/** Where to go after signing in. */
export interface SignInSearch {
  /** A path of this site. */
  readonly next?: string;
}

const LONGEST = 500;

/** Makes a valid search of whatever the address says: only paths of this site are followed. */
export function readSignInSearch(search: Readonly<Record<string, unknown>>): SignInSearch {
  const { next } = search;
  return typeof next === 'string' && next.length <= LONGEST && /^\/(?![/\\])/.test(next)
    ? { next }
    : {};
}
