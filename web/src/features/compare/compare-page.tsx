import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Comparison } from '@rolescope/domain/comparison.js';
import { Download, Printer } from 'lucide-react';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';
import { type CompareSearch, MOST_ROLES } from './compare-search.js';
import { ComparisonView } from './comparison-view.js';
import { RolePicker } from './role-picker.js';

const route = getRouteApi('/compare');

/** Two to four roles side by side: what the figures say, and what the guides claim beside it. */
export function ComparePage(): JSX.Element {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const roles = useQuery({ queryKey: ['roles'], queryFn: () => ask(api.roles.$get()) });
  const isEnough = search.roles.length >= 2;
  const comparison = useQuery({
    queryKey: ['compare', search],
    queryFn: () =>
      ask(
        api.compare.$get({ query: { ...toQuery(search), format: 'json' } }),
      ) as Promise<Comparison>,
    enabled: isEnough,
  });
  const set = (next: CompareSearch): void => void navigate({ search: next, replace: true });
  return (
    <Page
      title="Compare roles"
      lead="What real postings say of each role, side by side, and what the career guides claim, with the verdict next to the figures."
      actions={
        <>
          {isEnough && (
            <Button asChild>
              <a href={fileAddress(search)} download="roles-compared.html">
                <Download aria-hidden /> Save as one file
              </a>
            </Button>
          )}
          <Button onClick={() => window.print()}>
            <Printer aria-hidden /> Print
          </Button>
        </>
      }
    >
      <Async
        state={fromQuery(roles, ({ roles: all }) => all.length === 0)}
        what="the roles"
        empty={<EmptyState title="No roles yet" />}
      >
        {({ roles: all }) => <RolePicker roles={all} search={search} onChange={set} />}
      </Async>
      <div className="mt-10">
        {isEnough ? (
          <Async state={fromQuery(comparison, () => false)} what="the comparison" empty={null}>
            {(data) => <ComparisonView comparison={data} />}
          </Async>
        ) : (
          <EmptyState title="Choose two roles or more">
            Up to {MOST_ROLES} stand side by side.
          </EmptyState>
        )}
      </div>
    </Page>
  );
}

function toQuery({ roles, level, place }: CompareSearch) {
  return {
    roles: roles.join(','),
    ...(level === undefined ? {} : { level }),
    ...(place === undefined ? {} : { place }),
  };
}

function fileAddress(search: CompareSearch): string {
  return `/v1/compare?${new URLSearchParams({ ...toQuery(search), format: 'html' }).toString()}`;
}
