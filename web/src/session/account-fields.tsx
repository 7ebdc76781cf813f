import type { JSX } from 'react';
import { faultOf } from '../client/api-problem.js';
import { Field, Input } from '../ui/field.js';

interface AccountFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the server said of what was sent. */
  readonly error?: unknown;
  /** As password managers know it; the name by which one signs in unless given. */
  readonly autoComplete?: 'username' | 'email';
}

/** The address by which somebody is known. */
export function EmailField(props: AccountFieldProps): JSX.Element {
  const { value, onChange, error, autoComplete = 'username' } = props;
  return (
    <Field label="E-mail address" fault={faultOf(error, '/email')}>
      {(control) => (
        <Input
          {...control}
          type="email"
          autoComplete={autoComplete}
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface PasswordFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Whether it is the present one or one to be set; password managers act on it. */
  readonly kind: 'present' | 'new';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: unknown;
  /** The field of what is sent that it is, as the server names its faults. */
  readonly pointer?: string;
}

/** A password, present or new. */
export function PasswordField(props: PasswordFieldProps): JSX.Element {
  const { label, hint, kind, value, onChange, error, pointer = '/password' } = props;
  return (
    <Field label={label} hint={hint} fault={faultOf(error, pointer)}>
      {(control) => (
        <Input
          {...control}
          type="password"
          autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
