import { getRouteApi } from '@tanstack/react-router';
import type { CandidacyComparison } from '@rolescope/domain/candidacy.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { SentPage } from './sent-page.js';

const route = getRouteApi('/organisations/$organisation/projects/$project/proposals');

/** The proposals to a project. */
export function ProposalsPage(): JSX.Element {
  const { organisation, project } = route.useParams();
  return (
    <SentPage
      title="Proposals"
      organisation={organisation}
      queryKey={['sent', organisation, project]}
      load={() =>
        ask(
          api.organisations[':organisation'].projects[':project'].proposals.$get({
            param: { organisation, project },
          }),
        ) as Promise<CandidacyComparison>
      }
    />
  );
}
