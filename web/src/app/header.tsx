import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { AccountLink } from './account-link.js';
import { Logo } from './logo.js';
import { MobileMenu } from './mobile-menu.js';
import { navigation } from './navigation.js';
import { ThemeSwitch } from './theme-switch.js';

/** The name, the pages and the theme; on a narrow screen the pages are behind a button. */
export function Header(): JSX.Element {
  return (
    <header className="no-print border-b border-line">
      <div className="mx-auto flex h-14 max-w-7xl items-center gap-6 px-4 sm:px-6">
        <Link
          to="/"
          className="flex shrink-0 items-center gap-2 text-[1.0625rem] font-semibold tracking-tight"
        >
          <Logo /> Rolescope
        </Link>
        <nav aria-label="Pages" className="hidden min-w-0 grow lg:block">
          <ul className="flex gap-0.5">
            {navigation.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  className="flex h-14 items-center border-b-2 border-transparent px-2.5 text-[0.9375rem] whitespace-nowrap text-quiet hover:text-ink focus-visible:-outline-offset-4"
                  activeProps={{ className: '!border-accent !text-ink font-medium' }}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <AccountLink />
          <ThemeSwitch />
          <MobileMenu />
        </div>
      </div>
    </header>
  );
}
