import { type ListingState, listingStates } from '@rolescope/domain/listing.js';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ask } from '../../client/ask.js';
import { SignedIn } from '../../session/signed-in.js';
import type { Me } from '../../session/use-session.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { listingFacts } from '../../ui/listing-words.js';
import { Page, Section } from '../../ui/page.js';
import { Segmented } from '../../ui/segmented.js';
import { Async, EmptyState, ErrorState } from '../../ui/states.js';
import { ImportBoard } from './import-board.js';
import { stateNames, statusWords } from './listing-state.js';
import { NewListing } from './new-listing.js';
import { listingKeys, listingsApi, mayWrite, type OwnListing } from './own-listing.js';

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
            <ByState organisation={id} listings={pages.flatMap(({ listings }) => listings)} />
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

/** What needs somebody stands first. */
const ORDER: readonly ListingState[] = ['blocked', 'published', 'draft', 'expired', 'closed'];

interface ByStateProps {
  readonly organisation: string;
  readonly listings: readonly OwnListing[];
}

function ByState({ organisation, listings }: ByStateProps): JSX.Element {
  const { state: only } = route.useSearch();
  const navigate = route.useNavigate();
  const groups = ORDER.map((state) => ({
    state,
    listings: listings.filter(({ status }) => status.state === state),
  })).filter((group) => group.listings.length > 0);
  const shown = groups.filter(({ state }) => only === undefined || state === only);
  return (
    <>
      <Segmented<ListingState | 'all'>
        label="Which listings"
        value={only ?? 'all'}
        onChange={(next) =>
          void navigate({ search: next === 'all' ? {} : { state: next }, replace: true })
        }
        options={[
          { value: 'all', label: `All ${listings.length}` },
          ...listingStates
            .filter((state) => state === only || groups.some((group) => group.state === state))
            .map((state) => ({ value: state, label: stateNames[state] })),
        ]}
      />
      {shown.length === 0 && <EmptyState title="No listing is like that" />}
      {shown.map((group) => (
        <Section
          key={group.state}
          title={`${stateNames[group.state]} (${group.listings.length})`}
          className="!mt-8"
        >
          <ul>
            {group.listings.map((listing) => (
              <Entry key={listing.id} organisation={organisation} listing={listing} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

interface EntryProps {
  readonly organisation: string;
  readonly listing: OwnListing;
}

function Entry({ organisation, listing }: EntryProps): JSX.Element {
  const { id, content, status, changed, origin } = listing;
  const facts = [
    ...listingFacts(content),
    ...(origin === null ? [] : [`from ${origin.board}`]),
  ].join(' · ');
  return (
    <li className="border-b border-line py-3 [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          to="/organisations/$organisation/listings/$listing"
          params={{ organisation, listing: id }}
        >
          {content.title === '' ? 'Without a title' : content.title}
        </Link>
      </p>
      <p className="text-[0.9375rem] text-quiet">{facts === '' ? 'Nothing stated yet' : facts}</p>
      <p className="text-sm text-quiet">
        {statusWords(status)} Changed {changed.slice(0, 10)}.
      </p>
      {status.reason !== null && <p className="text-sm text-bad">Blocked: {status.reason}</p>}
    </li>
  );
}
