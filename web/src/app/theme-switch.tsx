import { lazy, Suspense, useEffect, useState, type JSX } from 'react';
import { Button } from '../ui/button.js';
import { followSystem, readTheme } from './theme.js';
import { THEMES } from './themes.js';

const loadMenu = () => import('./theme-menu.js');
const ThemeMenu = lazy(async () => ({ default: (await loadMenu()).ThemeMenu }));

/** The button in the header that changes between light and dark. Its menu comes when it is asked for. */
export function ThemeSwitch(): JSX.Element {
  const [asked, setAsked] = useState(false);
  useEffect(followSystem, []);
  const { Icon } = THEMES.find(({ theme }) => theme === readTheme())!;
  const button = (
    <Button
      look="quiet"
      size="icon"
      aria-label="Light or dark"
      aria-haspopup="menu"
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => setAsked(true)}
    >
      <Icon aria-hidden />
    </Button>
  );
  return asked ? (
    <Suspense fallback={button}>
      <ThemeMenu />
    </Suspense>
  ) : (
    button
  );
}
