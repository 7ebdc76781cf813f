import type { ListingContent } from '@rolescope/domain/listing-content.js';
import { markdownToHtml } from '@rolescope/format/markdown-html.js';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useMemo, useState } from 'react';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Card } from '../../ui/card.js';
import { Button } from '../../ui/button.js';
import { listingFacts } from '../../ui/listing-words.js';
import { SafeHtml } from '../../ui/safe-html.js';
import { Async, EmptyState } from '../../ui/states.js';
import { listingKeys, listingsApi, type ListingKey } from './own-listing.js';
import { readMarkup } from './read-markup.js';

export interface ListingPreviewProps {
  readonly listing: ListingKey;
  readonly employer: string;
  readonly content: ListingContent;
  /** Version that is stored, which search engines would read. */
  readonly version: number;
}

/** The listing as its readers will see it, unsaved words and all. */
export function ListingPreview(props: ListingPreviewProps): JSX.Element {
  const { listing, employer, content, version } = props;
  const html = useMemo(() => markdownToHtml(content.text), [content.text]);
  const { title, applyUrl } = content;
  const isEmpty = title.trim() === '' && content.text.trim() === '';
  if (isEmpty) return <EmptyState title="Nothing is written yet" />;
  return (
    <div className="max-w-3xl">
      <Card className="sm:p-10">
        <article>
          <h2 className="font-serif text-2xl font-semibold [overflow-wrap:anywhere]">
            {title.trim() === '' ? 'Without a title' : title}
          </h2>
          <p className="mt-1">{employer}</p>
          <ul className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem] text-quiet">
            {listingFacts(content).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <SafeHtml html={html} className="mt-6 border-t border-line pt-4" />
          <p className="mt-6 border-t border-line pt-4 text-[0.9375rem] text-quiet [overflow-wrap:anywhere]">
            {applyUrl === null ? 'People apply here.' : `People apply at ${applyUrl}.`}
          </p>
        </article>
      </Card>
      <Markup listing={listing} version={version} />
    </div>
  );
}

/** What search engines read, once somebody wants to see it. */
function Markup({ listing, version }: Pick<ListingPreviewProps, 'listing' | 'version'>) {
  const [isOpen, setOpen] = useState(false);
  const preview = useQuery({
    queryKey: [...listingKeys.one(listing), 'preview', version],
    queryFn: () => ask(listingsApi[':listing'].preview.$get({ param: listing })),
    enabled: isOpen,
  });
  if (!isOpen) {
    return (
      <Button size="small" look="quiet" className="mt-4" onClick={() => setOpen(true)}>
        What search engines will read
      </Button>
    );
  }
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-base">What search engines will read of the stored text</h2>
      <Async
        state={fromQuery(preview, ({ head }) => readMarkup(head) === null)}
        what="the preview"
        empty={<EmptyState title="Nothing yet" />}
      >
        {({ head }) => (
          <pre className="rounded-lg border border-line bg-surface p-4 text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
            {readMarkup(head)}
          </pre>
        )}
      </Async>
    </section>
  );
}
