import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Field, Input, Textarea } from '../../ui/field.js';
import type { BriefDraft } from './desk.js';
import { loadSampleBrief, sampleBriefs } from './sample-briefs.js';

export interface BriefFormProps {
  readonly brief: BriefDraft;
  /** What is wrong with the place. */
  readonly placeFault: string | null;
  readonly onChange: (brief: BriefDraft) => void;
  readonly onClear: () => void;
}

/** Where a brief is typed. */
export function BriefForm({ brief, placeFault, onChange, onClear }: BriefFormProps): JSX.Element {
  const isEmpty = brief.text === '';
  return (
    <div className="no-print grid gap-6 lg:grid-cols-[minmax(0,44rem)_minmax(16rem,1fr)]">
      <div className="grid content-start gap-3">
        <Field label="What do you need?">
          {(control) => (
            <Textarea
              {...control}
              rows={8}
              value={brief.text}
              placeholder="We are … and we lose … Somebody should …"
              onChange={({ target }) => onChange({ ...brief, text: target.value })}
              className="font-serif text-[1.0625rem]"
            />
          )}
        </Field>
        {!isEmpty && (
          <Button size="small" className="justify-self-start" onClick={onClear}>
            Start again
          </Button>
        )}
        {isEmpty && (
          <div className="flex flex-wrap items-center gap-2">
            <span className="text-sm text-quiet">Or a sample:</span>
            {sampleBriefs.map(({ id, label }) => (
              <Button
                key={id}
                size="small"
                onClick={() =>
                  void loadSampleBrief(id).then((text) => onChange({ ...brief, text }))
                }
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
      <div className="grid content-start gap-4">
        <Field label="Company" hint="Stands in the posting.">
          {(control) => (
            <Input
              {...control}
              value={brief.company}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...brief, company: target.value })}
            />
          )}
        </Field>
        <Field
          label="Place"
          hint="For the pay and the posting: a country, a US state, or remote."
          fault={placeFault}
        >
          {(control) => (
            <Input
              {...control}
              value={brief.place}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...brief, place: target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
