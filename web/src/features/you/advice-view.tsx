import { roleNames } from '@rolescope/format/names.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { LoadedResume } from '../../engine/engine-api.js';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { Section } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';
import { ExpectedPay } from './expected-pay.js';
import { Gaps } from './gaps.js';
import { Ladder } from './ladder.js';
import { LearningPath } from './learning-path.js';
import { RoleFits } from './role-fits.js';
import { RoleSwitches } from './role-switches.js';
import { TargetForm, type TargetFormProps } from './target-form.js';

const route = getRouteApi('/you');
/** How many skills the path has. */
const STEPS = 5;

/** What a résumé is told: roles, gaps, path, ladder, pay and other roles, for the target in the address. */
export function AdviceView({ resume }: { readonly resume: LoadedResume }): JSX.Element {
  const { role, level, place } = route.useSearch();
  const { engine } = useEngine();
  const advice = useQuery({
    queryKey: ['advice', resume.handle, role, level, place],
    queryFn: ({ signal }) => {
      const target = {
        ...(role === undefined ? {} : { role }),
        ...(level === undefined ? {} : { level }),
        ...(place === undefined ? {} : { place }),
      };
      return engine.advise(resume.handle, { ...target, steps: STEPS }, { signal });
    },
    placeholderData: keepPreviousData,
  });
  return (
    <Async
      state={fromQuery(advice)}
      what="the advice"
      empty={<EmptyState title="There is no advice" />}
    >
      {(data) => <AdviceSheet advice={data} level={resume.reading.judgement.level.value} />}
    </Async>
  );
}

function AdviceSheet({ advice, level }: TargetFormProps): JSX.Element {
  const { target } = advice;
  const role = roleNames[target.role];
  const name = target.level === 'all' ? role : `${role}, ${target.level}`;
  return (
    <>
      <RoleFits advice={advice} />
      <Section
        title={`Your way: ${name}`}
        note="Aim at another role or level, and all below follows."
      >
        <TargetForm advice={advice} level={level} />
      </Section>
      <Gaps advice={advice} />
      <LearningPath advice={advice} />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <Ladder steps={advice.ladder} />
        <ExpectedPay advice={advice} />
      </div>
      <RoleSwitches switches={advice.switches} />
      <p className="mt-12 max-w-3xl border-t border-line pt-4 text-sm text-quiet">
        The figures rest on{' '}
        {advice.sources
          .map(({ title, n, from, to }) => `${title} (${n}, ${from ?? '?'} to ${to ?? '?'})`)
          .join('; ')}
        . Postings say what employers ask for, which is more than what they hire.
      </p>
    </>
  );
}
