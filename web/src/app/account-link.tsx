import { Link } from '@tanstack/react-router';
import { CircleUserRound, ShieldCheck } from 'lucide-react';
import type { JSX } from 'react';
import { useSession } from '../session/use-session.js';
import { Button } from '../ui/button.js';

/** Leads to the account, or to signing in; operators to moderation, too. Without an account the app is whole all the same. */
export function AccountLink(): JSX.Element | null {
  const { me } = useSession();
  if (me === undefined) return null;
  return (
    <>
      {me?.operator && (
        <Button asChild look="quiet" size="small">
          <Link to="/moderation" title="Moderation">
            <ShieldCheck aria-hidden />
            <span className="max-xl:sr-only">Moderation</span>
          </Link>
        </Button>
      )}
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
    </>
  );
}
