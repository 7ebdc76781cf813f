import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { Async, EmptyState } from '../../ui/states.js';
import { useSettled } from '../../ui/use-settled.js';
import { BriefForm } from './brief-form.js';
import { noBrief, putOnDesk, SETTLED, useDesk, type BriefDraft } from './desk.js';
import { PlanView } from './plan-view.js';

/** A brief, and the plan that is made of it while it is typed. */
export function BriefDesk({ onDraft }: { readonly onDraft: () => void }): JSX.Element {
  const { engine } = useEngine();
  const { brief } = useDesk();
  const settled = useSettled(brief, SETTLED);
  const isEmpty = brief.text.trim() === '';
  const plan = useQuery({
    queryKey: ['hiring', settled],
    queryFn: async ({ signal }) => {
      const target = await engine.nameTarget(
        { role: undefined, level: undefined, place: given(settled.place) },
        { signal },
      );
      const advice = await engine.planHiring(
        {
          text: settled.text,
          company: given(settled.company) ?? null,
          place: 'unknown' in target ? null : (target.place ?? null),
          location: given(settled.place) ?? null,
        },
        { signal },
      );
      return { ...advice, placeFault: 'unknown' in target ? target.unknown : null };
    },
    enabled: settled.text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <BriefForm
        brief={brief}
        placeFault={plan.data?.placeFault ?? null}
        onChange={(next) => putOnDesk({ brief: next })}
        onClear={() => putOnDesk({ brief: noBrief })}
      />
      <div className="mt-10">
        {isEmpty ? (
          <EmptyState title="No brief yet">
            A few sentences do: what goes wrong or is missing, what there is already, by when.
          </EmptyState>
        ) : (
          <Async
            state={fromQuery(plan)}
            what="the plan"
            empty={<EmptyState title="There is no plan" />}
          >
            {(advice) => (
              <PlanView
                advice={advice}
                onDraft={({ title, text }) => {
                  putOnDesk({ posting: { ...fieldsOf(brief), title, text } });
                  onDraft();
                }}
              />
            )}
          </Async>
        )}
      </div>
    </>
  );
}

function fieldsOf({ company, place }: BriefDraft): {
  readonly company: string;
  readonly location: string;
} {
  return { company, location: place };
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
