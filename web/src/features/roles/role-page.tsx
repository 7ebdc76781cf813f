import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { RoleExplanation } from '@rolescope/answers/explain.js';
import type { RoleId } from '@rolescope/domain/analysis.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Async, EmptyState, LoadingState } from '../../ui/states.js';
import { RoleCharts } from './role-charts.js';
import { RoleFaq } from './role-faq.js';
import { RoleProfileView } from './role-profile-view.js';
import { RoleSkills } from './role-skills.js';

const route = getRouteApi('/roles/$role');

/** One role: what it is, and what real postings of it say. */
export function RolePage(): JSX.Element {
  const { role } = route.useParams();
  const explained = useQuery({
    queryKey: ['role', role],
    queryFn: () => ask(api.roles[':id'].$get({ param: { id: role } })) as Promise<RoleExplanation>,
  });
  if (explained.data === undefined) {
    return (
      <Page title="Role">
        <Async state={fromQuery(explained)} what="the role" empty={null}>
          {() => null}
        </Async>
      </Page>
    );
  }
  return <KnownRole explained={explained.data} />;
}

function KnownRole({ explained }: { readonly explained: RoleExplanation }): JSX.Element {
  const { profile } = explained;
  const { id } = profile;
  const market = useQuery({
    queryKey: ['role-market', id],
    queryFn: () => ask(api.roles[':id'].market.$get({ param: { id } })),
  });
  const nearest = profile.nearestWrongRole[0]?.role ?? 'data-scientist';
  return (
    <Page
      title={profile.preferredLabel}
      lead={profile.definition}
      actions={
        <>
          <Button asChild>
            <Link to="/compare" search={{ roles: [id, nearest] }}>
              Compare
            </Link>
          </Button>
          <Button asChild>
            <Link to="/jobs" search={{ q: `role:${profile.variantOf ?? id}` }}>
              Postings here
            </Link>
          </Button>
        </>
      }
    >
      {profile.variantOf !== null && (
        <p className="mb-6 text-[0.9375rem] text-quiet">
          A kind of{' '}
          <Link to="/roles/$role" params={{ role: profile.variantOf }}>
            {profile.variantOf.replaceAll('-', ' ')}
          </Link>
          , whose postings the figures are of.
        </p>
      )}
      <RoleProfileView profile={profile} />
      <Async
        state={fromQuery(market, () => false)}
        what="the figures"
        empty={<EmptyState title="No figures" />}
        loading={<LoadingState label="Loading the figures" lines={8} />}
      >
        {(figures) => (
          <>
            <p className="mt-12 text-sm text-quiet">
              The figures below are of {grouped(figures.n)} postings, {figures.from} to {figures.to}
              .
            </p>
            <RoleSkills market={figures} tone={(profile.variantOf ?? id) as RoleId} />
            <RoleCharts market={figures} />
          </>
        )}
      </Async>
      <RoleFaq role={id} />
      <Section title="Occupations in public taxonomies">
        <ul className="grid gap-1 text-[0.9375rem]">
          {profile.crosswalk.map(({ taxonomy, code, label, relation, url }) => (
            <li key={`${taxonomy} ${code}`}>
              <span className="text-quiet">
                {taxonomy}, {relation}:
              </span>{' '}
              {url === null ? `${code} ${label}` : <a href={url}>{`${code} ${label}`}</a>}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
