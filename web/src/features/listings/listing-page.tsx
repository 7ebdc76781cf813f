import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { SignedIn } from '../../session/signed-in.js';
import type { Me } from '../../session/use-session.js';
import { fromQuery } from '../../ui/async-state.js';
import { Page } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';
import { EditListing } from './edit-listing.js';
import { fetchListing, listingKeys, type ListingKey } from './own-listing.js';

const route = getRouteApi('/organisations/$organisation/listings/$listing');

/** One listing, for those who belong to its organisation. */
export function ListingPage(): JSX.Element {
  const key = route.useParams();
  return (
    <SignedIn why="Listings are written by members of an organisation." frame={framed}>
      {(me) => {
        const own = me.organisations.find(({ id }) => id === key.organisation);
        if (own !== undefined) return <Loaded key={key.listing} listing={key} organisation={own} />;
        return framed(
          <EmptyState title="There is no such listing">
            Or you do not belong to its organisation.
          </EmptyState>,
        );
      }}
    </SignedIn>
  );
}

function framed(content: JSX.Element): JSX.Element {
  return <Page title="Listing">{content}</Page>;
}

interface LoadedProps {
  readonly listing: ListingKey;
  readonly organisation: Me['organisations'][number];
}

function Loaded({ listing, organisation }: LoadedProps): JSX.Element {
  const stored = useQuery({
    queryKey: listingKeys.one(listing),
    queryFn: () => fetchListing(listing),
    // Somebody else may be writing it, too: whoever comes back to this tab is told.
    refetchOnWindowFocus: 'always',
    staleTime: 0,
  });
  const state = fromQuery(stored);
  if (state.status === 'ready') {
    return <EditListing listing={listing} stored={state.data} organisation={organisation} />;
  }
  return framed(
    <>
      <Async state={state} what="the listing" empty={null}>
        {() => null}
      </Async>
      {state.status === 'error' && (
        <p className="mt-4">
          <Link
            to="/organisations/$organisation/listings"
            params={{ organisation: listing.organisation }}
          >
            All listings of {organisation.name}
          </Link>
        </p>
      )}
    </>,
  );
}
