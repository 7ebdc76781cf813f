import {
  createContext,
  type JSX,
  type ReactNode,
  use,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ApiProblem } from '../client/api-problem.js';
import { Dialog } from '../ui/dialog.js';
import { SignInForm } from './sign-in-form.js';
import { useSession } from './use-session.js';

/** Does something that needs a session; where it has ended, asks to sign in and goes on. */
export type WithSession = <Result>(send: () => Promise<Result>) => Promise<Result>;

const SessionContext = createContext<WithSession>((send) => send());

/**
 * Sends something in the name of whoever is signed in. A session that has ended in the meantime
 * opens a dialog above the page, and what was sent is sent again: nothing that was typed is lost.
 */
export function useWithSession(): WithSession {
  return use(SessionContext);
}

/** Holds the dialog. Once, in `app/providers.tsx`. */
export function SessionProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const { me } = useSession();
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<{ go: () => void; stop: () => void } | null>(null);
  const withSession = useCallback<WithSession>(async (send) => {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      await new Promise<void>((resolve, reject) => {
        waiting.current = { go: resolve, stop: () => reject(error) };
        setAsking(true);
      });
      return send();
    }
  }, []);
  const end = (isDone: boolean): void => {
    setAsking(false);
    const held = waiting.current;
    waiting.current = null;
    if (isDone) held?.go();
    else held?.stop();
  };
  const value = useMemo(() => withSession, [withSession]);
  return (
    <SessionContext value={value}>
      {children}
      <Dialog
        title="Sign in again"
        description="Your session has ended. Nothing that you typed is lost: it is sent when you are signed in."
        open={isAsking}
        onOpenChange={(open) => {
          if (!open) end(false);
        }}
      >
        <SignInForm
          {...(me?.email === undefined ? {} : { email: me.email })}
          onDone={() => end(true)}
        />
      </Dialog>
    </SessionContext>
  );
}
