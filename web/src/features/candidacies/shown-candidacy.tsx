import { grouped } from '@rolescope/domain/estimate-text.js';
import type { ShownCandidacy } from '@rolescope/domain/candidacy.js';
import type { ProposalTerms } from '@rolescope/domain/proposal.js';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { stateNames } from './state-names.js';

/** A proposal or application exactly as the other side sees it. */
export function ShownCandidacyView({ shown }: { readonly shown: ShownCandidacy }): JSX.Element {
  const { name, email, blind, left, state, decidedBy, reason, content, lines } = shown;
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2">
        <b className="font-semibold">{whoText(shown)}</b>
        <Badge>{stateNames[state]}</Badge>
        {blind && <Badge tone="advice">shown without a name</Badge>}
        {left && <Badge tone="warning">the person left</Badge>}
      </p>
      {name !== null && email !== null && (
        <p className="text-[0.9375rem]">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {content.terms !== null && (
        <p className="text-[0.9375rem] text-quiet">{termsText(content.terms)}</p>
      )}
      <p className="font-serif text-[1.0625rem] leading-[1.7] whitespace-pre-wrap">
        {content.text}
      </p>
      {lines.length > 0 && (
        <div>
          <p className="text-sm font-medium">From the résumé, as chosen</p>
          <ul className="mt-1 grid gap-1 border-l-2 border-line pl-3 font-serif">
            {lines.map(({ number, text }) => (
              <li key={number}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {decidedBy !== null && (
        <p className="text-sm text-quiet">
          Decided by {decidedBy}
          {reason === null ? '' : `: ${reason}`}
        </p>
      )}
    </div>
  );
}

/** How somebody is called while nobody has opened what they sent. */
export function whoText({ name, left, id }: ShownCandidacy): string {
  if (name !== null) return name;
  return left ? 'Somebody who left' : `Candidate ${id.slice(0, 4)}`;
}

/** Terms as people read them. */
export function termsText({ rate, startOn, weeks }: ProposalTerms): string {
  const parts = [
    rate === null
      ? 'rate to be agreed'
      : `${rate.currency} ${grouped(rate.amount)} ${rate.kind === 'hourly' ? 'an hour' : 'for the whole'}`,
    ...(startOn === null ? [] : [`from ${startOn}`]),
    ...(weeks === null ? [] : [weeks === 1 ? '1 week' : `${weeks} weeks`]),
  ];
  return parts.join(' · ');
}
