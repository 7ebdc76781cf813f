import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ask } from '../../client/ask.js';
import { SignedIn } from '../../session/signed-in.js';
import type { Me } from '../../session/use-session.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState, ErrorState } from '../../ui/states.js';
import { ImportBoard } from './import-board.js';
import { ListingGroups } from './listing-groups.js';
import { NewListing } from './new-listing.js';
import { listingKeys, listingsApi, mayWrite } from './own-listing.js';

const route = getRouteApi('/organisations/$organisation/listings');

/** What an organisation has open, has drafted and has closed. */
export function ListingsPage(): JSX.Element {
  const { organisation: id } = route.useParams();
  return (
    <SignedIn why="Listings are written by members of an organisation." frame={framed}>
      {(me) => {
        const own = me.organisations.find((one) => one.id === id);
        if (own !== undefined) return <OwnListings key={id} organisation={own} />;
        return framed(
          <EmptyState title="There is no such organisation">
            Or you do not belong to it.
          </EmptyState>,
        );
      }}
    </SignedIn>
  );
}

function framed(content: JSX.Element): JSX.Element {
  return (
    <Page title="Listings" width="text">
      {content}
    </Page>
  );
}

/** Listings that are fetched at once: nearly everybody has fewer. */
const AT_ONCE = '100';

function OwnListings({ organisation }: { readonly organisation: Me['organisations'][number] }) {
  const { id, slug, name, permission } = organisation;
  const found = useInfiniteQuery({
    queryKey: listingKeys.list(id),
    queryFn: ({ pageParam }) =>
      ask(
        listingsApi.$get({
          param: { organisation: id },
          query: { limit: AT_ONCE, ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const state = fromQuery(found, ({ pages }) => pages[0]?.listings.length === 0);
  return (
    <Page
      title={`Listings of ${name}`}
      width="text"
      lead={
        <Link to="/employers/$slug" params={{ slug }}>
          Its public page
        </Link>
      }
      actions={
        mayWrite(permission) && (
          <>
            <NewListing organisation={id} />
            <ImportBoard organisation={id} />
          </>
        )
      }
    >
      <Async
        state={state}
        what="the listings"
        empty={
          <EmptyState title="No listings yet">
            {mayWrite(permission)
              ? 'Write one, or make drafts of the board that you have elsewhere.'
              : 'Editors and owners can write one.'}
          </EmptyState>
        }
      >
        {({ pages }) => (
          <>
            <ListingGroups organisation={id} listings={pages.flatMap(({ listings }) => listings)} />
            {found.hasNextPage && (
              <Button
                className="mt-6"
                disabled={found.isFetchingNextPage}
                onClick={() => void found.fetchNextPage()}
              >
                Show older ones
              </Button>
            )}
            {found.isFetchNextPageError && (
              <ErrorState title="Loading older ones failed" error={found.error} />
            )}
          </>
        )}
      </Async>
    </Page>
  );
}
