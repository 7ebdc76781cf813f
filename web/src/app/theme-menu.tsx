import { DropdownMenu } from 'radix-ui';
import { useState, type JSX } from 'react';
import { Button } from '../ui/button.js';
import { THEMES } from './themes.js';
import { chooseTheme, readTheme, type Theme } from './theme.js';

/** The button with its menu, opened: it is loaded when it is first asked for. */
export function ThemeMenu(): JSX.Element {
  const [theme, setTheme] = useState(readTheme);
  const { Icon } = THEMES.find((entry) => entry.theme === theme)!;
  function choose(next: Theme): void {
    chooseTheme(next);
    setTheme(next);
  }
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" size="icon" aria-label="Light or dark">
          <Icon aria-hidden />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="z-50 min-w-44 rounded-lg border border-line bg-surface p-1 shadow-card"
        >
          <DropdownMenu.RadioGroup value={theme} onValueChange={(next) => choose(next as Theme)}>
            {THEMES.map(({ theme, label, Icon }) => (
              <DropdownMenu.RadioItem
                key={theme}
                value={theme}
                className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-[0.9375rem] outline-none data-[highlighted]:bg-sunken data-[state=checked]:font-medium"
              >
                <Icon aria-hidden className="size-4" /> {label}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
