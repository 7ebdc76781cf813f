import { workplaces } from '@rolescope/domain/term-values.js';
import type { JSX } from 'react';
import { faultOf } from '../../client/api-problem.js';
import { Checkbox, Field, Input, Select, Textarea } from '../../ui/field.js';
import type { ProjectFields } from './project-fields.js';

interface ProjectFormProps {
  readonly fields: ProjectFields;
  readonly onChange: (fields: ProjectFields) => void;
  /** What the server said of what was sent. */
  readonly error: unknown;
}

/** Everything that a client states of a project. */
export function ProjectForm({ fields, onChange, error }: ProjectFormProps): JSX.Element {
  const set = (change: Partial<ProjectFields>): void => onChange({ ...fields, ...change });
  const text = (name: Exclude<keyof ProjectFields, 'blind' | 'budgetKind' | 'workplace'>) => ({
    value: fields[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      set({ [name]: event.target.value }),
  });
  return (
    <div className="grid gap-5">
      <Field label="Title" fault={faultOf(error, '/title')}>
        {(control) => <Input {...control} {...text('title')} />}
      </Field>
      <Field
        label="Brief"
        hint="What should change, for whom, with which data, until when, who is there already. No job titles are needed."
        fault={faultOf(error, '/brief')}
      >
        {(control) => <Textarea {...control} rows={10} {...text('brief')} />}
      </Field>
      <Field
        label="What is handed over"
        hint="One thing a line."
        fault={faultOf(error, '/deliverables')}
      >
        {(control) => <Textarea {...control} rows={3} {...text('deliverables')} />}
      </Field>
      <fieldset className="grid gap-3 sm:grid-cols-4">
        <legend className="mb-1.5 text-sm font-medium">Budget</legend>
        <Field label="Kind">
          {(control) => (
            <Select
              {...control}
              value={fields.budgetKind}
              onChange={(budgetKind) => set({ budgetKind })}
              options={[
                { value: 'none', label: 'to be agreed' },
                { value: 'hourly', label: 'an hour' },
                { value: 'fixed', label: 'for the whole' },
              ]}
            />
          )}
        </Field>
        {fields.budgetKind !== 'none' && (
          <>
            <Field label="From" fault={faultOf(error, '/budget/min')}>
              {(control) => <Input {...control} inputMode="decimal" {...text('min')} />}
            </Field>
            <Field label="To" fault={faultOf(error, '/budget/max')}>
              {(control) => <Input {...control} inputMode="decimal" {...text('max')} />}
            </Field>
            <Field label="Currency" fault={faultOf(error, '/budget/currency')}>
              {(control) => <Input {...control} {...text('currency')} />}
            </Field>
          </>
        )}
      </fieldset>
      <fieldset className="grid gap-3 sm:grid-cols-3">
        <legend className="mb-1.5 text-sm font-medium">Time</legend>
        <Field label="Weeks" fault={faultOf(error, '/duration/weeks')}>
          {(control) => <Input {...control} inputMode="numeric" {...text('weeks')} />}
        </Field>
        <Field label="Hours a week" fault={faultOf(error, '/duration/hoursPerWeek')}>
          {(control) => <Input {...control} inputMode="numeric" {...text('hoursPerWeek')} />}
        </Field>
        <Field label="From" fault={faultOf(error, '/startOn')}>
          {(control) => <Input {...control} type="date" {...text('startOn')} />}
        </Field>
      </fieldset>
      <fieldset className="grid gap-3 sm:grid-cols-3">
        <legend className="mb-1.5 text-sm font-medium">Where and how many</legend>
        <Field label="Workplace">
          {(control) => (
            <Select
              {...control}
              value={fields.workplace}
              onChange={(workplace) => set({ workplace })}
              options={workplaces.map((value) => ({
                value,
                label: value === 'unspecified' ? 'not stated' : value,
              }))}
            />
          )}
        </Field>
        <Field label="Place" fault={faultOf(error, '/location')}>
          {(control) => <Input {...control} {...text('location')} />}
        </Field>
        <Field label="People wanted" fault={faultOf(error, '/wanted')}>
          {(control) => <Input {...control} inputMode="numeric" {...text('wanted')} />}
        </Field>
      </fieldset>
      <Checkbox
        label="Show proposals without a name until we open them"
        checked={fields.blind}
        onChange={(blind) => set({ blind })}
      />
    </div>
  );
}
