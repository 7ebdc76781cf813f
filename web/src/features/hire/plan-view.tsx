import type { HiringAdvice } from '@rolescope/answers/plan-hiring.js';
import { roleLabels } from '@rolescope/domain/roles.js';
import { FilePen } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Asks } from './asks.js';
import { Choices } from './choices.js';
import { DraftText } from './draft-text.js';
import { Offering } from './offering.js';
import { PoolTable } from './pool-table.js';
import { WhomToHire } from './whom-to-hire.js';

export interface PlanViewProps {
  readonly advice: HiringAdvice;
  /** Takes the draft to the editor. */
  readonly onDraft: (draft: { readonly title: string; readonly text: string }) => void;
}

/** Whom to hire, how, what to ask for and what to offer. A brief that says too little gets questions. */
export function PlanView({ advice, onDraft }: PlanViewProps): JSX.Element {
  const { plan, diagnostics } = advice;
  if (plan.roles.length === 0) {
    return (
      <Section title="The brief says too little to name a role">
        <Questions questions={plan.missing} />
      </Section>
    );
  }
  const hires = plan.roles.filter(({ hire }) => hire);
  return (
    <>
      <WhomToHire plan={plan} />
      {hires.length > 1 && (
        <p className="mt-10 max-w-3xl border-l-3 border-accent pl-4">
          What follows is for the first of them, the {roleLabels[hires[0]!.role]}. For each of the
          others, cut the brief to their part of the work.
        </p>
      )}
      <Choices plan={plan} />
      <Asks plan={plan} />
      <PoolTable plan={plan} />
      <Offering offer={plan.offer} />
      {plan.missing.length > 0 && (
        <Section title="What the brief leaves open">
          <Questions questions={plan.missing} />
        </Section>
      )}
      {plan.draft !== null && (
        <Section
          title="A posting to start from"
          note={`The linter finds ${counted(diagnostics, 'error')} and ${counted(diagnostics, 'warning')} in it. What the brief leaves open is yours to add.`}
          actions={
            <Button look="primary" className="no-print" onClick={() => onDraft(plan.draft!)}>
              <FilePen aria-hidden /> Edit it
            </Button>
          }
        >
          <div className="max-w-3xl rounded-xl border border-line bg-surface px-4 py-5 font-serif sm:px-8 sm:py-8">
            <h3 className="text-2xl">{plan.draft.title}</h3>
            <div className="mt-4">
              <DraftText text={plan.draft.text} />
            </div>
          </div>
        </Section>
      )}
    </>
  );
}

function Questions({ questions }: { readonly questions: readonly string[] }): JSX.Element {
  return (
    <ul className="grid max-w-3xl list-disc gap-1.5 pl-5">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}

/** "1 error", "no warnings". */
function counted(diagnostics: HiringAdvice['diagnostics'], severity: 'error' | 'warning'): string {
  const count = diagnostics.filter((one) => one.severity === severity).length;
  return `${count === 0 ? 'no' : count} ${severity}${count === 1 ? '' : 's'}`;
}
