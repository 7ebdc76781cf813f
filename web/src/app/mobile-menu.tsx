import { Link } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import { useState, type JSX } from 'react';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { navigation } from './navigation.js';

/** The pages on a narrow screen. */
export function MobileMenu(): JSX.Element {
  const [open, setOpen] = useState(false);
  const trigger = (
    <Button look="quiet" size="icon" aria-label="Pages" className="lg:!hidden">
      <Menu aria-hidden />
    </Button>
  );
  return (
    <Dialog title="Pages" trigger={trigger} open={open} onOpenChange={setOpen}>
      <nav aria-label="Pages">
        <ul className="-mx-2 grid">
          {navigation.map(({ to, label }) => (
            <li key={to}>
              <Link
                to={to}
                onClick={() => setOpen(false)}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                className="flex min-h-12 items-center rounded-md px-2 text-lg hover:bg-sunken"
                activeProps={{ className: 'font-semibold' }}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Dialog>
  );
}
