import type { Choice, HiringPlan } from '@rolescope/domain/hiring.js';
import type { JSX } from 'react';
import { Section } from '../../ui/page.js';
import { BriefWords } from './brief-words.js';

/** How to employ, and at which level. */
export function Choices({ plan }: { readonly plan: HiringPlan }): JSX.Element | null {
  const { engagement, level } = plan;
  if (engagement === null && level === null) return null;
  return (
    <Section title="How">
      <dl className="grid max-w-3xl gap-6 sm:grid-cols-2">
        {engagement !== null && (
          <Chosen
            label="Employment"
            value={engagement.value === 'either' ? 'Full-time or freelance' : engagement.value}
            choice={engagement}
          />
        )}
        {level !== null && <Chosen label="Level" value={level.value} choice={level} />}
      </dl>
    </Section>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly value: string;
  readonly choice: Choice<string>;
}

function Chosen({ label, value, choice: { why, evidence } }: ChosenProps): JSX.Element {
  return (
    <div>
      <dt className="text-sm text-quiet">{label}</dt>
      <dd>
        <p className="text-lg first-letter:uppercase">{value}</p>
        <p className="text-[0.9375rem] text-quiet">
          {why} <BriefWords evidence={evidence} />
        </p>
      </dd>
    </div>
  );
}
