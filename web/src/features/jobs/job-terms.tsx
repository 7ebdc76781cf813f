import { Link } from '@tanstack/react-router';
import type { Analysis, PayRange, RequirementLevel } from '@rolescope/domain/analysis.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { educationNames } from '@rolescope/format/names.js';
import type { JSX, ReactNode } from 'react';
import { Chip, Chips } from '../../ui/chips.js';

const LEVELS: readonly (readonly [level: RequirementLevel, name: string])[] = [
  ['required', 'Required'],
  ['preferred', 'Preferred'],
  ['mentioned', 'Mentioned'],
];

/** Terms as stated, and skills by level. What is not stated is said to be so. */
export function JobTerms({ analysis }: { readonly analysis: Analysis }): JSX.Element {
  const { pay, seniority, experience, education, workplace, employment, skills } = analysis;
  return (
    <>
      <section>
        <h2 className="text-xl">Terms</h2>
        <dl className="mt-2 grid grid-cols-[7rem_1fr] gap-x-3 gap-y-1 text-[0.9375rem]">
          <Term name="Pay">{pay.length === 0 ? null : pay.map(payText).join('; ')}</Term>
          <Term name="Level">{stated(seniority.value)}</Term>
          <Term name="Experience">
            {experience.minYears === null ? null : `${experience.minYears} years or more`}
          </Term>
          <Term name="Degree">
            {education.minimum === 'unspecified' ? null : educationNames[education.minimum]}
          </Term>
          <Term name="Workplace">{stated(workplace.value)}</Term>
          <Term name="Employment">{stated(employment.value)}</Term>
        </dl>
      </section>
      <section>
        <h2 className="text-xl">Skills</h2>
        {LEVELS.map(([level, name]) => {
          const own = skills.filter((skill) => skill.level === level);
          if (own.length === 0) return null;
          return (
            <div key={level} className="mt-3">
              <h3 className="mb-1.5 text-sm font-medium text-quiet">{name}</h3>
              <Chips label={`${name} skills`}>
                {own.map(({ skill, label }) => (
                  <Chip key={skill}>
                    <Link to="/jobs" search={{ q: `skill:${skill}` }} className="hover:underline">
                      {label}
                    </Link>
                  </Chip>
                ))}
              </Chips>
            </div>
          );
        })}
        {skills.length === 0 && <p className="mt-2 text-quiet">None is named.</p>}
      </section>
    </>
  );
}

interface TermProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Term({ name, children }: TermProps): JSX.Element {
  return (
    <>
      <dt className="text-quiet">{name}</dt>
      <dd>{children ?? <span className="text-quiet">not stated</span>}</dd>
    </>
  );
}

function stated(value: string): string | null {
  return value === 'unspecified' ? null : value;
}

function payText({ min, max, currency, period, basis }: PayRange): string {
  const ends = [min, max].filter((end): end is number => end !== null).map(grouped);
  const range = [...new Set(ends)].join(' to ');
  const words = [currency ?? '', range, period === null ? '' : `a ${period}`];
  return `${words.filter(Boolean).join(' ')}${basis === 'total' ? ', in total' : ''}`;
}
