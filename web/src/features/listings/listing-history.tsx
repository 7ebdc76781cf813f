import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { listingFacts } from '../../ui/listing-words.js';
import { Async, EmptyState } from '../../ui/states.js';
import { listingKeys, listingsApi, type ListingKey } from './own-listing.js';

export interface ListingHistoryProps {
  readonly listing: ListingKey;
  /** Takes an older text back into the draft; `null` for those who may only read. */
  readonly onTakeBack: ((content: ListingContent) => void) | null;
}

/** Every version of a listing, the latest first. */
export function ListingHistory({ listing, onTakeBack }: ListingHistoryProps): JSX.Element {
  const { organisation } = listing;
  const history = useQuery({
    queryKey: listingKeys.history(listing),
    queryFn: () => ask(listingsApi[':listing'].history.$get({ param: listing })),
  });
  const members = useQuery({
    queryKey: ['members', organisation],
    queryFn: () =>
      ask(api.organisations[':organisation'].members.$get({ param: { organisation } })),
  });
  const nameOf = (person: string | null): string => {
    if (person === null) return 'by time';
    const member = members.data?.members.find((one) => one.person === person);
    return member === undefined ? 'by somebody else' : `by ${member.name}`;
  };
  return (
    <Async
      state={fromQuery(history, ({ versions }) => versions.length === 0)}
      what="the history"
      empty={<EmptyState title="Nothing was changed yet" />}
    >
      {({ versions }) => (
        <ol className="max-w-3xl">
          {versions.map(({ version, event, at, by, content }) => (
            <li key={version} className="border-b border-line py-3">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <b className="font-medium first-letter:uppercase">{event}</b>
                <span className="text-[0.9375rem] text-quiet">
                  {nameOf(by)}, <time dateTime={at}>{momentWords(at)}</time>
                </span>
              </p>
              {content !== null && (
                <Disclosure summary={`Text of version ${version}`} className="mt-1">
                  <OldText content={content} />
                  {onTakeBack !== null && (
                    <Button size="small" className="mt-3" onClick={() => onTakeBack(content)}>
                      Take this text back into the draft
                    </Button>
                  )}
                </Disclosure>
              )}
            </li>
          ))}
        </ol>
      )}
    </Async>
  );
}

function OldText({ content }: { readonly content: ListingContent }): JSX.Element {
  const { title, text } = content;
  return (
    <div className="rounded-lg border border-line bg-surface p-4 font-serif [overflow-wrap:anywhere]">
      <p className="text-lg font-semibold">{title === '' ? 'Without a title' : title}</p>
      <p className="font-sans text-sm text-quiet">{listingFacts(content).join(' · ')}</p>
      <p className="mt-2 whitespace-pre-wrap">{text === '' ? 'Without a text' : text}</p>
    </div>
  );
}

/** An instant in UTC, to the minute: "2026-11-21 18:04 UTC". */
function momentWords(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
