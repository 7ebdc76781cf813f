import { listingBoard, type PublicListing } from '@rolescope/domain/listing-content.js';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Rss } from 'lucide-react';
import { type JSX, useEffect } from 'react';
import { api } from '../../client/api.js';
import { ApiProblem } from '../../client/api-problem.js';
import { ask } from '../../client/ask.js';
import { ReportDialog } from '../../reporting/report-dialog.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { listingFacts } from '../../ui/listing-words.js';
import { Page, Section } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';

const route = getRouteApi('/employers/$slug');

/** An organisation as anybody sees it, with what it has open. */
export function EmployerPage(): JSX.Element {
  const { slug } = route.useParams();
  const page = useQuery({
    queryKey: ['employer', slug],
    queryFn: () => ask(api.employers[':slug'].$get({ param: { slug } })),
    retry: (count, error) => !isMissing(error) && count < 1,
  });
  const feed = `/v1/employers/${encodeURIComponent(slug)}/feed`;
  useFeedLink(page.data === undefined ? null : { feed, title: page.data.employer.name });
  if (isMissing(page.error)) {
    return (
      <Page title="Employer" width="text">
        <EmptyState title="There is no such employer">Or it is no longer here.</EmptyState>
      </Page>
    );
  }
  const { data } = page;
  return (
    <Page
      title={data?.employer.name ?? 'Employer'}
      width="text"
      lead={<Website address={data?.employer.website ?? null} />}
      actions={
        data !== undefined && (
          <Button asChild>
            <a href={feed}>
              <Rss aria-hidden /> Feed
            </a>
          </Button>
        )
      }
    >
      <Async state={fromQuery(page)} what="the employer" empty={null}>
        {({ about, listings }) => (
          <>
            {about !== '' && (
              <p className="mb-10 font-serif text-[1.0625rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
                {about}
              </p>
            )}
            <Section title={openWords(listings.length)}>
              {listings.length === 0 ? (
                <EmptyState title="Nothing is open here now">
                  The feed tells when something is.
                </EmptyState>
              ) : (
                <ul>
                  {listings.map((listing) => (
                    <Entry key={listing.id} listing={listing} />
                  ))}
                </ul>
              )}
            </Section>
          </>
        )}
      </Async>
    </Page>
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404;
}

function openWords(count: number): string {
  return count === 1 ? 'One open job' : count === 0 ? 'Open jobs' : `${count} open jobs`;
}

/** Of the address, what people know of it; anything else than the web is not linked. */
function Website({ address }: { readonly address: string | null }): JSX.Element | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, host, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return (
    <a href={href} rel="nofollow noopener">
      {host}
    </a>
  );
}

function Entry({ listing }: { readonly listing: PublicListing }): JSX.Element {
  const { id, content, employer, firstPublished, datePosted, validThrough } = listing;
  const board = listingBoard(employer.slug);
  return (
    <li className="border-b border-line py-4 [overflow-wrap:anywhere]">
      <h3 className="text-lg">
        <Link to="/jobs/$board/$id" params={{ board, id }}>
          {content.title}
        </Link>
      </h3>
      <p className="text-[0.9375rem]">{listingFacts(content).join(' · ')}</p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-3 text-sm text-quiet">
        <p>
          First published {firstPublished}
          {datePosted !== firstPublished && `, renewed ${datePosted}`}, open until {validThrough}.
        </p>
        <ReportDialog board={board} externalId={id} title={content.title} />
      </div>
    </li>
  );
}

/** Lets readers of feeds find the feed of this page. */
function useFeedLink(wanted: { readonly feed: string; readonly title: string } | null): void {
  const { feed, title } = wanted ?? { feed: null, title: '' };
  useEffect(() => {
    if (feed === null) return;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', href: feed, title });
    document.head.append(link);
    return () => link.remove();
  }, [feed, title]);
}
