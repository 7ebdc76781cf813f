import { createRouter } from '@tanstack/react-router';
import { routeTree } from './routes.js';

/** Pages are fetched when someone points at their link. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
