import type { CheckedClaim } from '@rolescope/domain/verdict.js';
import { estimateText } from '@rolescope/domain/estimate-text.js';
import type { JSX } from 'react';
import { Disclosure } from './disclosure.js';
import { SourceLink } from './source-list.js';
import { VerdictBadge } from './verdict-badge.js';

/** What a guide claims, what checking it came to, why, and the figures that were looked at. */
export function CheckedClaimEntry({ checked }: { readonly checked: CheckedClaim }): JSX.Element {
  const { claim, verdict, reason, parts } = checked;
  return (
    <article id={claim.id} className="grid gap-1.5 border-b border-line py-4 last:border-0">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <VerdictBadge verdict={verdict} />
        <span className="text-sm text-quiet">
          <SourceLink id={claim.guide} />, {claim.place}
        </span>
      </p>
      <p className="font-medium">{claim.claim}</p>
      <p className="text-[0.9375rem] text-quiet">{reason}</p>
      {parts.length > 0 && (
        <Disclosure summary={parts.length === 1 ? 'The figure' : `The ${parts.length} figures`}>
          <ul className="grid gap-2 text-[0.9375rem]">
            {parts.map(({ estimate, verdict: own }) => (
              <li key={`${estimate.label} ${estimate.value}`} className="grid gap-0.5">
                <span>
                  {estimate.label}: <b className="font-medium">{estimateText(estimate)}</b>{' '}
                  {parts.length > 1 && <span className="text-quiet">({own})</span>}
                </span>
                <span className="text-sm text-quiet">
                  from <SourceLink id={estimate.source} />
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  );
}
