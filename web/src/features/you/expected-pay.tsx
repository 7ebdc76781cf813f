import type { Advice } from '@rolescope/domain/advice.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import type { JSX } from 'react';
import { Section } from '../../ui/page.js';
import { SourceLink } from '../../ui/source-list.js';
import { restsNote } from './rests-note.js';

/** What the target pays, as postings state it. */
export function ExpectedPay({ advice }: { readonly advice: Advice }): JSX.Element {
  const { pay, target } = advice;
  const elsewhere = target.place !== null && pay.every(({ rests }) => rests.place !== target.place);
  return (
    <Section
      className="!mt-0"
      title="What it pays"
      note={
        <>
          Base pay a year, the middle half of what <SourceLink id="postings" /> state.
        </>
      }
    >
      {pay.length === 0 && (
        <p className="text-[0.9375rem]">Too few such postings state what they pay.</p>
      )}
      {pay.length > 0 && elsewhere && (
        <p className="mb-3 text-[0.9375rem] text-warn">
          Too few postings of {target.place} state pay; these are of other places.
        </p>
      )}
      <ul className="grid gap-4">
        {pay.map(({ figure, rests }) => (
          <li key={figure.currency}>
            <p className="text-xl tabular-nums">
              {figure.currency} {grouped(Math.round(figure.p25))} –{' '}
              {grouped(Math.round(figure.p75))}
            </p>
            <p className="text-sm text-quiet">
              Median {grouped(Math.round(figure.p50))};{' '}
              {restsNote({ ...rests, n: figure.n }, advice)},{' '}
              {rests.place === 'all' ? 'all places' : rests.place}, {figure.from ?? '?'} to{' '}
              {figure.to ?? '?'}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
