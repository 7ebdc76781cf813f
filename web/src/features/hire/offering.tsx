import { grouped } from '@rolescope/domain/estimate-text.js';
import type { HiringPlan } from '@rolescope/domain/hiring.js';
import { FEW } from '@rolescope/domain/market.js';
import type { JSX } from 'react';
import { Section } from '../../ui/page.js';
import { SourceLink } from '../../ui/source-list.js';

/** What to offer: base pay in comparable postings, hourly rates as sources state them. */
export function Offering({ offer }: { readonly offer: HiringPlan['offer'] }): JSX.Element {
  const isEmpty = offer === null || offer.pay.length + offer.hourly.length === 0;
  return (
    <Section
      title="What to offer"
      note="Base pay a year, the middle half of what comparable postings state."
    >
      {isEmpty && <p className="text-[0.9375rem]">Too few comparable postings state their pay.</p>}
      <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {offer?.pay.map(({ figure, level, place }) => (
          <li key={figure.currency}>
            <p className="text-xl tabular-nums">
              {figure.currency} {grouped(Math.round(figure.p25))} –{' '}
              {grouped(Math.round(figure.p75))}
            </p>
            <p className="text-sm text-quiet">
              Median {grouped(Math.round(figure.p50))}; {grouped(figure.n)} postings
              {figure.n < FEW ? ', which is few' : ''}, {level === 'all' ? 'all levels' : level},{' '}
              {place === 'all' ? 'all places' : place}, {figure.from ?? '?'} to {figure.to ?? '?'};
              from{' '}
              {Object.entries(figure.sources).map(([source, n], at) => (
                <span key={source}>
                  {at > 0 && ', '}
                  <SourceLink id={source} /> ({n})
                </span>
              ))}
            </p>
          </li>
        ))}
        {offer?.hourly.map(({ of, min, max, value, unit, source }) => (
          <li key={of + source}>
            <p className="text-xl tabular-nums">
              {unit.slice(0, 3)} {value ?? `${min ?? '?'} – ${max ?? '?'}`} an hour
            </p>
            <p className="text-sm text-quiet">
              {of}, as <SourceLink id={source} /> states it
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
