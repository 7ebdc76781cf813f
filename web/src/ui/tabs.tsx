import { Tabs as Radix } from 'radix-ui';
import type { JSX, ReactNode } from 'react';
import { cx } from './cx.js';

export interface Tab<Id extends string = string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** What the tabs choose between, for those who listen. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly className?: string;
}

/** Views of one thing, one at a time. On paper the chosen one is printed. */
export function Tabs<Id extends string>(props: TabsProps<Id>): JSX.Element {
  const { label, tabs, value, onChange, className } = props;
  return (
    <Radix.Root value={value} onValueChange={(id) => onChange(id as Id)} className={className}>
      <Radix.List
        aria-label={label}
        className="no-print flex gap-1 overflow-x-auto border-b border-line"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className={cx(
              '-mb-px flex min-h-10 items-center gap-2 whitespace-nowrap border-b-2 border-transparent px-3 text-[0.9375rem] text-quiet',
              'hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink',
            )}
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className="pt-5">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
