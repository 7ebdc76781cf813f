import { Link } from '@tanstack/react-router';
import { CircleUserRound } from 'lucide-react';
import type { JSX } from 'react';
import { useSession } from '../session/use-session.js';
import { Button } from '../ui/button.js';

/** Leads to the account, or to signing in. Without an account the app is whole all the same. */
export function AccountLink(): JSX.Element | null {
  const { me } = useSession();
  if (me === undefined) return null;
  return (
    <Button asChild look="quiet" size="small">
      {me === null ? (
        <Link to="/sign-in">Sign in</Link>
      ) : (
        <Link to="/account" title={me.email}>
          <CircleUserRound aria-hidden />
          <span className="max-w-32 truncate max-sm:sr-only">{me.name}</span>
        </Link>
      )}
    </Button>
  );
}
