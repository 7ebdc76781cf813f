import { getRouteApi } from '@tanstack/react-router';
import type { CandidacyComparison } from '@rolescope/domain/candidacy.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { SentPage } from './sent-page.js';

const route = getRouteApi('/organisations/$organisation/listings/$listing/applications');

/** The applications to a listing. */
export function ApplicationsPage(): JSX.Element {
  const { organisation, listing } = route.useParams();
  return (
    <SentPage
      title="Applications"
      organisation={organisation}
      queryKey={['sent', organisation, listing]}
      load={() =>
        ask(
          api.organisations[':organisation'].listings[':listing'].applications.$get({
            param: { organisation, listing },
          }),
        ) as Promise<CandidacyComparison>
      }
    />
  );
}
