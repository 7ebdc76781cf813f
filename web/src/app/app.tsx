import { RouterProvider } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Providers } from './providers.js';
import { router } from './router.js';

/** The whole app: what all pages share, and the page that the address names. */
export function App(): JSX.Element {
  return (
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  );
}
