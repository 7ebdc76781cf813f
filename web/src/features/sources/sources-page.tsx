import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { MarketSource } from '@rolescope/domain/market.js';
import type { KnowledgeSource } from '@rolescope/domain/role-profile.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { type JSX, type ReactNode, useEffect } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Page, Section } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';

/** Where every figure comes from, how much it rests on, and what it cannot tell. */
export function SourcesPage(): JSX.Element {
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: async () => {
      const [roles, titles] = await Promise.all([ask(api.roles.$get()), ask(api.titles.$get())]);
      return { knowledge: roles.sources, market: titles.sources };
    },
  });
  return (
    <Page
      title="Sources"
      lead="Every number leads here. No figure is better than what it was counted in, so each source says what it cannot tell."
      width="text"
    >
      <Async
        state={fromQuery(sources, () => false)}
        what="the sources"
        empty={<EmptyState title="No sources" />}
      >
        {(data) => <SourceList {...data} />}
      </Async>
    </Page>
  );
}

interface SourceListProps {
  readonly knowledge: readonly KnowledgeSource[];
  readonly market: readonly MarketSource[];
}

function SourceList({ knowledge, market }: SourceListProps): JSX.Element {
  const { hash } = useLocation();
  // The list comes after the page, so the place that the address names is looked up when it is here.
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  const postings = market.filter(({ kind }) => kind === 'postings');
  return (
    <>
      <Section title="The guides" note="Read for this product; their sentences are not repeated.">
        {knowledge
          .filter(({ kind }) => kind === 'guide')
          .map(({ id, title, published }) => (
            <Entry key={id} id={id} title={title}>
              {published === null ? 'It does not say when it was written.' : `From ${published}.`}
            </Entry>
          ))}
      </Section>
      <Section
        title="The postings"
        id="postings"
        note="Where a figure says “the postings”, it was counted in all collections of recent years together. The texts belong to those who wrote them and are not passed on; the figures are."
      >
        {postings.map((source) => (
          <MarketEntry key={source.id} source={source} />
        ))}
      </Section>
      <Section title="Public tables">
        {market
          .filter(({ kind }) => kind !== 'postings')
          .map((source) => (
            <MarketEntry key={source.id} source={source} />
          ))}
      </Section>
      <Section title="Our own">
        <Entry id="lexicon" title="The skill lexicon">
          Skills with their names, families and relations; written and proved for this product.
        </Entry>
        {knowledge
          .filter(({ kind, id }) => kind !== 'guide' && id !== 'postings')
          .map(({ id, title, published }) => (
            <Entry key={id} id={id} title={title}>
              {published === null ? '' : `From ${published}.`}
            </Entry>
          ))}
      </Section>
    </>
  );
}

function MarketEntry({ source }: { readonly source: MarketSource }): JSX.Element {
  const { id, title, n, from, to, licence, url, biases } = source;
  const facts = [
    `${grouped(n)} rows`,
    ...(from === null ? [] : [`${from} to ${to ?? from}`]),
    ...(licence === null ? [] : [licence]),
  ];
  return (
    <Entry id={id} title={title}>
      <p>{facts.join(' · ')}</p>
      {biases.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {biases.map((bias) => (
            <li key={bias}>{bias}</li>
          ))}
        </ul>
      )}
      {url !== null && /^https?:/.test(url) && (
        <p className="mt-1">
          <a href={url} rel="noreferrer">
            {new URL(url).host}
          </a>
        </p>
      )}
    </Entry>
  );
}

interface EntryProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Entry({ id, title, children }: EntryProps): JSX.Element {
  return (
    <article
      id={id}
      className="scroll-mt-6 border-b border-line py-4 last:border-0 target:bg-accent-wash"
    >
      <h3 className="font-medium">{title}</h3>
      <div className="mt-1 text-[0.9375rem] text-quiet">{children}</div>
    </article>
  );
}
