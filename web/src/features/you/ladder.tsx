import type { LadderStep } from '@rolescope/domain/advice.js';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { cx } from '../../ui/cx.js';
import { Section } from '../../ui/page.js';
import { SourceLinks } from '../../ui/source-list.js';

/** The steps of a career, and where the person stands. */
export function Ladder({ steps }: { readonly steps: readonly LadderStep[] }): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <Section
      className="!mt-0"
      title="The ladder"
      note="Years as guides state them, and the median of the least years that postings ask for."
    >
      <ol className="border-l-2 border-line">
        {steps.map((step) => (
          <li
            key={step.rung}
            {...(step.stands === 'here' && { 'aria-current': 'step' as const })}
            className={cx(
              '-ml-0.5 border-l-2 py-2 pl-4 text-[0.9375rem]',
              step.stands === 'here' ? 'border-accent' : 'border-transparent',
            )}
          >
            <p className={step.stands === 'here' ? 'font-medium' : ''}>
              {step.rung}
              {step.stands === 'here' && (
                <Badge tone="accent" className="ml-2">
                  you are here
                </Badge>
              )}
            </p>
            <p className="text-sm text-quiet">
              {step.level}
              {step.years !== null && (
                <>
                  {' · '}
                  {yearsText(step.years)} (<SourceLinks ids={step.sources} />)
                </>
              )}
              {step.postingYears !== null &&
                ` · postings ask for ${step.postingYears.median} (${step.postingYears.n} of them)`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function yearsText({ min, max }: NonNullable<LadderStep['years']>): string {
  return max === null ? `${min}+ years` : `${min}–${max} years`;
}
