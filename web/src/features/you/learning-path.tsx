import type { Advice, PathStep, SkillPath } from '@rolescope/domain/advice.js';
import type { JSX } from 'react';
import { Section } from '../../ui/page.js';
import { Meter } from '../../ui/share-bar.js';
import { restsNote } from './rests-note.js';

/** The few skills that open the most doors, in order. */
export function LearningPath({ advice }: { readonly advice: Advice }): JSX.Element | null {
  const { path } = advice;
  if (path === null) return null;
  const note = `Of ${restsNote({ ...path.rests, n: path.n }, advice)} that state requirements, those of which you would show at least six tenths. ${proof(path)}`;
  return (
    <Section title="What to learn first" note={note}>
      <ol className="grid max-w-3xl gap-4">
        <li className="grid gap-1.5">
          <StepHead number="" label="As you are" open={path.open} before={null} />
          <Meter
            value={path.open / path.n}
            label="Open as you are"
            text={`${path.open} of ${path.n} postings`}
          />
        </li>
        {path.steps.map((step, at) => (
          <Step
            key={step.skill}
            step={step}
            number={at + 1}
            before={at === 0 ? path.open : path.steps[at - 1]!.opened}
            n={path.n}
          />
        ))}
      </ol>
    </Section>
  );
}

/** Whether a better choice could exist. */
function proof({ steps, exact, bound }: SkillPath): string {
  if (steps.length === 0) return 'No skill opens more.';
  return exact
    ? 'No other choice of as many skills opens more.'
    : `No choice of as many skills opens more than ${bound}.`;
}

interface StepProps {
  readonly step: PathStep;
  readonly number: number;
  /** Postings open before the step. */
  readonly before: number;
  readonly n: number;
}

function Step({ step, number, before, n }: StepProps): JSX.Element {
  const first = step.prerequisites.filter(({ shown }) => !shown);
  return (
    <li className="grid gap-1.5">
      <StepHead number={`${number}.`} label={step.label} open={step.opened} before={before} />
      <Meter
        value={step.opened / n}
        label={`Open with ${step.label}`}
        text={`${step.opened} of ${n} postings`}
        tone="good"
      />
      {first.length > 0 && (
        <p className="text-sm text-quiet">
          Learn first:{' '}
          {first
            .map(
              ({ label, together }) =>
                `${label} (asked for with it in ${together.count} of ${together.n} postings)`,
            )
            .join(', ')}
        </p>
      )}
    </li>
  );
}

interface StepHeadProps {
  readonly number: string;
  readonly label: string;
  readonly open: number;
  readonly before: number | null;
}

function StepHead({ number, label, open, before }: StepHeadProps): JSX.Element {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-6">
      <span className="font-medium">
        {number !== '' && <span className="mr-2 text-quiet tabular-nums">{number}</span>}
        {label}
      </span>
      <span className="text-[0.9375rem] tabular-nums">
        {open} open
        {before !== null && open > before && (
          <span className="ml-2 text-good">+{open - before}</span>
        )}
      </span>
    </p>
  );
}
