import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { Card } from '../ui/card.js';
import { ErrorState, LoadingState } from '../ui/states.js';
import { SignInForm } from './sign-in-form.js';
import { type Me, useSession } from './use-session.js';

interface SignedInProps {
  /** Why one has to sign in here, in one sentence. */
  readonly why: string;
  /** Draws the page around what others see, where what stands here is a page of its own. */
  readonly frame?: (content: JSX.Element) => JSX.Element;
  readonly children: (me: Me) => ReactNode;
}

/** A part of a page for whoever is signed in; others are asked to sign in where they are. */
export function SignedIn({
  why,
  frame = (content) => content,
  children,
}: SignedInProps): JSX.Element {
  const { me, error, retry } = useSession();
  if (me === undefined) {
    return frame(
      error === null ? (
        <LoadingState label="Loading who you are" />
      ) : (
        <ErrorState title="Loading who you are failed" error={error} retry={retry} />
      ),
    );
  }
  if (me !== null) return <>{children(me)}</>;
  return frame(
    <Card className="mx-auto max-w-md">
      <h2 className="text-xl">Sign in</h2>
      <p className="mt-1 mb-5 text-[0.9375rem] text-quiet">{why}</p>
      <SignInForm />
      <p className="mt-5 text-[0.9375rem]">
        No account yet? <Link to="/sign-up">Make one</Link>. Forgotten the password?{' '}
        <Link to="/reset-password">Set a new one</Link>.
      </p>
    </Card>,
  );
}
