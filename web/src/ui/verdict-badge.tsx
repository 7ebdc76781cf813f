import type { Verdict } from '@rolescope/domain/claim.js';
import { verdictName, verdictSigns } from '@rolescope/format/claims-page.js';
import type { JSX } from 'react';
import { Badge } from './badge.js';
import type { Tone } from './tone.js';

const tones: Readonly<Record<Verdict, Tone>> = {
  supported: 'good',
  contradicted: 'error',
  outdated: 'warning',
  unclear: 'neutral',
  'not-checkable': 'neutral',
};

/** What checking a claim came to: a sign, a word and a colour. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <Badge tone={tones[verdict]}>
      <span aria-hidden>{verdictSigns[verdict][0]}</span> {verdictName(verdict)}
    </Badge>
  );
}
