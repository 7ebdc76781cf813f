import type { ErrorComponentProps } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Page } from '../ui/page.js';
import { ErrorState } from '../ui/states.js';

/** A page that threw. What it was is said in words; stacks stay in the console. */
export function FailedPage({ error, reset }: ErrorComponentProps): JSX.Element {
  return (
    <Page title="This page failed" width="text">
      <ErrorState title="The page could not be shown" error={error} retry={reset} />
    </Page>
  );
}
