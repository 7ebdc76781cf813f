import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type JSX } from 'react';
import { Footer } from './footer.js';
import { Header } from './header.js';

/** What stands around every page. A new page takes the focus, so that it is read from its top. */
export function Shell(): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const last = useRef(path);
  useEffect(() => {
    if (last.current !== undefined && path !== last.current) main.current?.focus();
    last.current = path;
  }, [path]);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-ink focus:px-4 focus:py-2 focus:text-page"
      >
        Skip to the page
      </a>
      <Header />
      <main ref={main} id="main" tabIndex={-1} className="grow outline-none">
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
