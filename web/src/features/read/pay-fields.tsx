import type { JSX } from 'react';
import { Field, Input, Select } from '../../ui/field.js';
import type { PayLabel } from './correction.js';

const PERIODS = [
  { value: '', label: 'Not stated' },
  { value: 'year', label: 'A year' },
  { value: 'month', label: 'A month' },
  { value: 'week', label: 'A week' },
  { value: 'day', label: 'A day' },
  { value: 'hour', label: 'An hour' },
] as const;

const NO_PAY: PayLabel = { min: null, max: null, currency: null, period: null };

export interface PayFieldsProps {
  readonly pay: PayLabel | null;
  /** `null` where no amount is given. */
  readonly onSay: (pay: PayLabel | null) => void;
}

/** Base pay as stated: one number fills both ends. */
export function PayFields({ pay, onSay }: PayFieldsProps): JSX.Element {
  const shown = pay ?? NO_PAY;
  function say(change: Partial<PayLabel>): void {
    const next = { ...shown, ...change };
    onSay(next.min === null && next.max === null && next.currency === null ? null : next);
  }
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">Base pay, as stated</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <Amount label="From" value={shown.min} onSay={(min) => say({ min })} />
        <Amount label="To" value={shown.max} onSay={(max) => say({ max })} />
        <Field label="Currency">
          {(control) => (
            <Input
              {...control}
              maxLength={3}
              placeholder="USD"
              value={shown.currency ?? ''}
              onChange={({ target }) =>
                say({ currency: target.value === '' ? null : target.value.toUpperCase() })
              }
            />
          )}
        </Field>
        <Field label="Period">
          {(control) => (
            <Select
              {...control}
              options={PERIODS}
              value={shown.period ?? ''}
              onChange={(period) => say({ period: period === '' ? null : period })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number | null;
  readonly onSay: (value: number | null) => void;
}

function Amount({ label, value, onSay }: AmountProps): JSX.Element {
  return (
    <Field label={label}>
      {(control) => (
        <Input
          {...control}
          type="number"
          min={0}
          inputMode="decimal"
          value={value ?? ''}
          onChange={({ target }) => onSay(target.value === '' ? null : target.valueAsNumber)}
        />
      )}
    </Field>
  );
}
