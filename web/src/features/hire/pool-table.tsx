import type { HiringPlan, PoolCost } from '@rolescope/domain/hiring.js';
import { FEW } from '@rolescope/domain/market.js';
import type { JSX } from 'react';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { Meter } from '../../ui/share-bar.js';
import { Table, type Column } from '../../ui/table.js';

const MOST = 8;

const COLUMNS: readonly Column<PoolCost>[] = [
  { id: 'skill', header: 'Required', cell: ({ label }) => label },
  {
    id: 'named',
    header: 'Named by',
    cell: ({ label, named }) => (
      <span className="flex items-center gap-3 max-sm:justify-end">
        <Meter
          value={named.count / named.n}
          label={`Comparable postings that name ${label}`}
          className="w-20 shrink-0 sm:w-40"
        />
        <span className="whitespace-nowrap tabular-nums">
          {formatShare(named.count / named.n)}{' '}
          <span className="text-sm text-quiet">of {named.n}</span>
        </span>
      </span>
    ),
  },
  {
    id: 'rest',
    header: 'Of those that have all the rest',
    numeric: true,
    // Fewer jobs than this that have the rest tell nothing of what one more costs.
    cell: ({ withIt, withoutIt }) =>
      withoutIt < FEW ? 'too few to tell' : `${withIt} of ${withoutIt}`,
  },
];

/** What each requirement costs of the people one could find. */
export function PoolTable({ plan }: { readonly plan: HiringPlan }): JSX.Element | null {
  const costs = plan.pool.slice(0, MOST);
  if (costs.length === 0) return null;
  return (
    <Section
      title="What each requirement costs"
      note="Jobs stand in for people: who holds such a job has met its posting. The fewer comparable postings name a skill at all, the fewer people have it."
    >
      <Table<PoolCost>
        className="max-w-4xl"
        caption="Requirements and how many people they leave"
        hideCaption
        rows={costs}
        rowKey={({ skill }) => skill}
        columns={COLUMNS}
      />
    </Section>
  );
}
