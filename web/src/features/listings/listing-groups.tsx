import { type ListingState, listingStates } from '@rolescope/domain/listing.js';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { listingFacts } from '../../ui/listing-words.js';
import { Section } from '../../ui/page.js';
import { Segmented } from '../../ui/segmented.js';
import { EmptyState } from '../../ui/states.js';
import { stateNames, statusWords } from './listing-state.js';
import type { OwnListing } from './own-listing.js';

const route = getRouteApi('/organisations/$organisation/listings');

/** What needs somebody stands first. */
const ORDER: readonly ListingState[] = ['blocked', 'published', 'draft', 'expired', 'closed'];

export interface ListingGroupsProps {
  readonly organisation: string;
  readonly listings: readonly OwnListing[];
}

/** Listings by their state; the address says which are shown. */
export function ListingGroups({ organisation, listings }: ListingGroupsProps): JSX.Element {
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
