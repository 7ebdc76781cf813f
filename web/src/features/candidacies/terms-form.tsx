import type { JSX } from 'react';
import { faultOf } from '../../client/api-problem.js';
import { Field, Input, Select } from '../../ui/field.js';
import type { DraftFields } from './draft-fields.js';

interface TermsFormProps {
  readonly fields: DraftFields;
  readonly onChange: (fields: DraftFields) => void;
  readonly error: unknown;
}

/** Rate, first day and length of a proposal. */
export function TermsForm({ fields, onChange, error }: TermsFormProps): JSX.Element {
  const text = (name: 'amount' | 'currency' | 'startOn' | 'weeks') => ({
    value: fields[name],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...fields, [name]: event.target.value }),
  });
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <Field label="Rate">
        {(control) => (
          <Select
            {...control}
            value={fields.rateKind}
            onChange={(rateKind) => onChange({ ...fields, rateKind })}
            options={[
              { value: 'none', label: 'to be agreed' },
              { value: 'hourly', label: 'an hour' },
              { value: 'fixed', label: 'for the whole' },
            ]}
          />
        )}
      </Field>
      {fields.rateKind !== 'none' && (
        <>
          <Field label="Amount" fault={faultOf(error, '/terms/rate/amount')}>
            {(control) => <Input {...control} inputMode="decimal" {...text('amount')} />}
          </Field>
          <Field label="Currency" fault={faultOf(error, '/terms/rate/currency')}>
            {(control) => <Input {...control} {...text('currency')} />}
          </Field>
        </>
      )}
      <Field label="From" fault={faultOf(error, '/terms/startOn')}>
        {(control) => <Input {...control} type="date" {...text('startOn')} />}
      </Field>
      <Field label="Weeks" fault={faultOf(error, '/terms/weeks')}>
        {(control) => <Input {...control} inputMode="numeric" {...text('weeks')} />}
      </Field>
    </div>
  );
}
