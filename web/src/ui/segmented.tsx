import { ToggleGroup } from 'radix-ui';
import type { JSX, ReactNode } from 'react';
import { cx } from './cx.js';

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** A choice of two to five short words, all in sight. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): JSX.Element {
  const { label, options, value, onChange, className } = props;
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next !== '' && onChange(next as Value)}
      className={cx('no-print inline-flex flex-wrap gap-0.5 rounded-lg bg-sunken p-0.5', className)}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="flex min-h-8 items-center gap-1.5 rounded-md border border-transparent px-3 text-sm text-quiet hover:text-ink data-[state=on]:border-line data-[state=on]:bg-surface data-[state=on]:font-medium data-[state=on]:text-ink"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
