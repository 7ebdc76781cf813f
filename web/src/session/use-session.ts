import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../client/api.js';
import { ask } from '../client/ask.js';

/** Whoever is signed in, with the organisations that they belong to. */
export type Me = NonNullable<InferResponseType<typeof api.session.$get, 200>['me']>;

const KEY = ['session'] as const;

/** Who is signed in: `null` for nobody, `undefined` while that is not known yet. */
export function useSession(): {
  readonly me: Me | null | undefined;
  readonly error: unknown;
  readonly retry: () => void;
} {
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => ask(api.session.$get()),
  });
  return { me: data?.me, error, retry: () => void refetch() };
}

/** Tells the page that somebody signed in or out: what others saw is forgotten. */
export function useSetSession(): (me: Me | null) => void {
  const queries = useQueryClient();
  return (me) => setSession(queries, me);
}

function setSession(queries: QueryClient, me: Me | null): void {
  queries.setQueryData(KEY, { me });
  void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
}

/** Signs in. */
export function sendSignIn(email: string, password: string): Promise<Me> {
  return ask(api.session.$post({ json: { email, password } })) as Promise<Me>;
}
