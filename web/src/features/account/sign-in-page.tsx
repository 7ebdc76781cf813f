import { getRouteApi, Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { SignInForm } from '../../session/sign-in-form.js';
import { Page } from '../../ui/page.js';

const route = getRouteApi('/sign-in');

/** Signs in, and goes on where one came from. */
export function SignInPage(): JSX.Element {
  const { next = '/account' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title="Sign in"
      lead="An account is needed for listings, projects, proposals and applications; for nothing else."
      width="text"
    >
      <div className="max-w-md">
        <SignInForm onDone={() => void navigate({ to: next })} />
        <p className="mt-6 text-[0.9375rem]">
          No account yet? <Link to="/sign-up">Make one</Link>. Forgotten the password?{' '}
          <Link to="/reset-password">Set a new one</Link>.
        </p>
      </div>
    </Page>
  );
}
