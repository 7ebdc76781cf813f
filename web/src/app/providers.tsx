import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type JSX, type ReactNode } from 'react';
import { SessionProvider } from '../session/session-provider.js';
import { ToastProvider } from '../ui/toast.js';

/** What any part of any page may use: queries and toasts. */
export function Providers({ children }: { readonly children: ReactNode }): JSX.Element {
  const [queries] = useState(makeQueries);
  return (
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <SessionProvider>{children}</SessionProvider>
      </ToastProvider>
    </QueryClientProvider>
  );
}

/**
 * Answers hold for a minute; a failed request is tried once more, and then shown. Without a network
 * too: the engine answers from the page itself, and the rest says what is wrong.
 */
function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: 1,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
}
