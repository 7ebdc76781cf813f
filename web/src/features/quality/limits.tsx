import type { JSX } from 'react';
import { Inline } from './inline.js';

const LIMITS: readonly string[] = [
  'It reads English. Of texts in other languages it claims no role, and says so.',
  'It knows work around AI, data and the software about them. Everything else is “another kind of job”.',
  'It finds the skills that its lexicon names. A skill told in the writer’s own words is missed.',
  'It reads what is written. What a company means, or leaves out, it cannot know; “not stated” is a frequent answer.',
  'It does not rank people, and no score of it should decide about anyone without a person.',
];

/** What Rolescope cannot do, in general and by the card of its model. */
export function Limits({ weakSpots }: { readonly weakSpots: readonly string[] }): JSX.Element {
  return (
    <ul className="grid max-w-3xl list-disc gap-2 pl-5 text-[0.9375rem]">
      {[...LIMITS, ...weakSpots].map((limit) => (
        <li key={limit}>
          <Inline text={limit} />
        </li>
      ))}
    </ul>
  );
}
