/** Light, dark, or what the system asks for. Kept in the browser; `public/theme.js` reads it first. */
export type Theme = 'light' | 'dark' | 'system';

const KEY = 'rolescope.theme';

/** What was chosen; `system` where nothing was, or where storage is refused. */
export function readTheme(): Theme {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme, and keeps it for the next visit where storage allows. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Then it holds for this visit only.
  }
  showTheme(theme);
}

function showTheme(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && prefersDark().matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

function prefersDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

/** Follows the system while it decides. Gives back what ends it. */
export function followSystem(): () => void {
  const query = prefersDark();
  const follow = (): void => showTheme(readTheme());
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}
