import { useId, useMemo, type ComponentProps, type JSX, type ReactNode } from 'react';
import { cx } from './cx.js';

/** What a control needs so that its label, hint and fault are read out with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the value and how to mend it. */
  readonly fault?: string | null;
  /** Keeps the label for those who listen, and hides it from the eye. */
  readonly hideLabel?: boolean;
  readonly className?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled control: `<Field label="Title">{(c) => <Input {...c} />}</Field>`. */
export function Field(props: FieldProps): JSX.Element {
  const { label, hint, fault = null, hideLabel = false, className, children } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean);
  const control: ControlProps = {
    id,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    ...(fault !== null && { 'aria-invalid': true as const }),
  };
  return (
    <div className={cx('grid gap-1.5', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      {children(control)}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="text-sm text-bad">
          {fault}
        </p>
      )}
    </div>
  );
}

const CONTROL =
  'w-full rounded-md border border-edge bg-surface px-3 text-[0.9375rem] text-ink aria-invalid:border-bad disabled:opacity-60';

/** One line of text. */
export function Input({ className, ...rest }: ComponentProps<'input'>): JSX.Element {
  return <input {...rest} className={cx(CONTROL, 'h-10', className)} />;
}

/** Several lines of text. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>): JSX.Element {
  return <textarea {...rest} className={cx(CONTROL, 'py-2.5 leading-relaxed', className)} />;
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'children'
> {
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a list. The browser's own, so that every phone and screen reader knows it. */
export function Select<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const { options, value, onChange, className, ...rest } = props;
  // A list of all countries is not drawn anew at every letter that is typed beside it.
  const drawn = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      )),
    [options],
  );
  return (
    <select
      {...rest}
      value={value}
      onChange={(event) => onChange(event.target.value as Value)}
      className={cx(CONTROL, 'h-10 pr-8', className)}
    >
      {drawn}
    </select>
  );
}

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with its label. */
export function Checkbox(props: CheckboxProps): JSX.Element {
  const { label, onChange, className, ...rest } = props;
  return (
    <label className={cx('flex min-h-6 items-start gap-2 text-[0.9375rem]', className)}>
      <input
        {...rest}
        type="checkbox"
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1 size-4 accent-accent"
      />
      <span>{label}</span>
    </label>
  );
}
