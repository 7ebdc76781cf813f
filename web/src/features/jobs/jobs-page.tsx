import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';
import { FacetList } from './facet-list.js';
import { FitOrder } from './fit-order.js';
import { HitEntry } from './hit-entry.js';
import { type JobsSearch, toApiQuery } from './jobs-search.js';
import { SaveSearch } from './save-search.js';
import { SearchForm } from './search-form.js';
import { SortBar } from './sort-bar.js';
import { UnderstoodBar } from './understood-bar.js';

const route = getRouteApi('/jobs');
const PAGE = '20';

/** Postings of the store: search, facets, scores that explain themselves. */
export function JobsPage(): JSX.Element {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: JobsSearch): void => void navigate({ search: next });
  const found = useInfiniteQuery({
    queryKey: ['postings', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      ask(
        api.postings.$get(
          {
            query: {
              ...toApiQuery(search),
              limit: PAGE,
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          { init: { signal } },
        ),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  });
  const first = found.data?.pages[0];
  const hits = found.data?.pages.flatMap((page) => page.hits) ?? [];
  return (
    <Page
      title="Jobs"
      lead="Postings that were read in here, each with a score that says what it is made of. It rates the ad, not the job, and not you."
    >
      <SearchForm key={search.q ?? ''} search={search} onChange={set} />
      {first !== undefined && (
        <UnderstoodBar understood={first.understood} search={search} onChange={set} />
      )}
      <div className="mt-8 grid gap-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside aria-label="Narrow the search" className="no-print">
          {first !== undefined && (
            <>
              <div className="max-lg:hidden">
                <FacetList facets={first.facets} search={search} onChange={set} />
              </div>
              <Disclosure summary="Narrow the search" className="lg:hidden">
                <FacetList facets={first.facets} search={search} onChange={set} />
              </Disclosure>
            </>
          )}
        </aside>
        <div className="min-w-0">
          <SortBar search={search} total={first?.total ?? null} onChange={set} />
          <FitOrder search={search}>
            <Async
              state={fromQuery({ ...found, data: first }, (page) => page.hits.length === 0)}
              what="the postings"
              empty={
                <EmptyState title="No posting is like that">
                  Take a word away, or read in more postings: <code>rolescope import</code>.
                </EmptyState>
              }
            >
              {() => (
                <>
                  {first?.total.n === 0 && (
                    <p className="mb-3 text-[0.9375rem]">
                      No posting has all of it. These come near: some words are missing.
                    </p>
                  )}
                  <ol className="grid grid-cols-[minmax(0,1fr)] gap-3">
                    {hits.map((hit) => (
                      <HitEntry key={`${hit.posting.board} ${hit.posting.externalId}`} hit={hit} />
                    ))}
                  </ol>
                  {found.hasNextPage && (
                    <Button
                      className="mt-6"
                      disabled={found.isFetchingNextPage}
                      onClick={() => void found.fetchNextPage()}
                    >
                      Show more
                    </Button>
                  )}
                </>
              )}
            </Async>
          </FitOrder>
          <SaveSearch search={search} />
        </div>
      </div>
    </Page>
  );
}
