import type { ListingPay } from '@rolescope/domain/listing-content.js';
import type { JSX } from 'react';
import { Field, Input, Select, type Option } from '../../ui/field.js';
import type { PayDraft } from './draft.js';

const PERIODS: readonly Option<ListingPay['period']>[] = [
  { value: 'year', label: 'a year' },
  { value: 'month', label: 'a month' },
  { value: 'week', label: 'a week' },
  { value: 'day', label: 'a day' },
  { value: 'hour', label: 'an hour' },
];

export interface PayFieldsProps {
  readonly id: string;
  readonly pay: PayDraft;
  readonly faultOf: (pointer: string) => string | null;
  readonly onChange: (pay: PayDraft) => void;
}

/** Base pay: two ends, or one amount. */
export function PayFields({ id, pay, faultOf, onChange }: PayFieldsProps): JSX.Element {
  const amount = (name: 'min' | 'max', label: string): JSX.Element => (
    <Field label={label} fault={faultOf(`/pay/${name}`)} className="min-w-28 flex-1">
      {(control) => (
        <Input
          {...control}
          type="number"
          min={0}
          step="any"
          inputMode="decimal"
          value={pay[name]}
          onChange={({ target }) => onChange({ ...pay, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend className="mb-1.5 text-sm font-medium">Pay</legend>
      <div className="flex flex-wrap items-start gap-3">
        {amount('min', 'From')}
        {amount('max', 'To')}
        <Field label="Currency" fault={faultOf('/pay/currency')} className="w-28">
          {(control) => (
            <Input
              {...control}
              value={pay.currency}
              placeholder="EUR"
              maxLength={3}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...pay, currency: target.value.toUpperCase() })}
            />
          )}
        </Field>
        <Field label="Period" className="w-32">
          {(control) => (
            <Select
              {...control}
              value={pay.period}
              onChange={(period) => onChange({ ...pay, period })}
              options={PERIODS}
            />
          )}
        </Field>
      </div>
      <p className="mt-1.5 text-sm text-quiet">
        Base pay, as two ends or one amount. Listings that state it are found by it, and score
        higher.
      </p>
    </fieldset>
  );
}
