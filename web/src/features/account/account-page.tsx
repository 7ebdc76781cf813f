import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { SignedIn } from '../../session/signed-in.js';
import { type Me, useSetSession } from '../../session/use-session.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { ChangeDetails } from './change-details.js';
import { ChangePassword } from './change-password.js';
import { NewOrganisation } from './new-organisation.js';

/** What belongs to whoever is signed in. */
export function AccountPage(): JSX.Element {
  return (
    <Page title="Your account" width="text">
      <SignedIn why="Your account is yours alone.">{(me) => <Account me={me} />}</SignedIn>
    </Page>
  );
}

function Account({ me }: { readonly me: Me }): JSX.Element {
  return (
    <>
      <Section title="Organisations" note="Listings and projects belong to organisations.">
        {me.organisations.length === 0 ? (
          <p className="text-quiet">You belong to none yet.</p>
        ) : (
          <ul className="grid gap-2">
            {me.organisations.map(({ id, name, permission }) => (
              <li key={id} className="flex items-baseline gap-3 border-b border-line py-2">
                <Link to="/organisations/$organisation" params={{ organisation: id }}>
                  {name}
                </Link>
                <Badge>{permission}</Badge>
              </li>
            ))}
          </ul>
        )}
        <NewOrganisation />
      </Section>
      <Section title="What you have sent, and what you track">
        <div className="flex flex-wrap gap-3">
          <Button asChild>
            <Link to="/candidacies">Proposals and applications</Link>
          </Button>
          <Button asChild>
            <Link to="/tracker">Tracker</Link>
          </Button>
        </div>
      </Section>
      <Section title="Name and address">
        <ChangeDetails me={me} />
      </Section>
      <Section title="Password" note="Changing it ends all your other sessions.">
        <ChangePassword />
      </Section>
      <Section
        title="Your data"
        note="All that is kept about you, to take along or to delete; and who saw what of it."
      >
        <Button asChild>
          <Link to="/privacy">Export, delete, look up</Link>
        </Button>
      </Section>
      <Section title="Sessions">
        <SignOut />
      </Section>
    </>
  );
}

function SignOut(): JSX.Element {
  const setSession = useSetSession();
  const navigate = useNavigate();
  const onSuccess = (): void => {
    setSession(null);
    void navigate({ to: '/' });
  };
  const here = useMutation({ mutationFn: () => ask(api.session.$delete()), onSuccess });
  const everywhere = useMutation({ mutationFn: () => ask(api.sessions.$delete()), onSuccess });
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={() => here.mutate()}>Sign out</Button>
      <Button onClick={() => everywhere.mutate()}>Sign out everywhere</Button>
    </div>
  );
}
