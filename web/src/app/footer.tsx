import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';

/** What holds on every page. */
export function Footer(): JSX.Element {
  return (
    <footer className="no-print border-t border-line">
      <div className="mx-auto flex max-w-7xl flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-4 py-6 text-sm text-quiet sm:px-6">
        <p className="max-w-xl">
          Texts are read in your browser, and nothing leaves this machine unless you send it. No
          language model, no tracking.
        </p>
        <p>
          <Link to="/quality" className="underline underline-offset-4 hover:text-ink">
            How good is this?
          </Link>
        </p>
      </div>
    </footer>
  );
}
