import type { JSX } from 'react';
import { Disclosure } from '../../ui/disclosure.js';
import { Section } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import { measured } from './measured.js';
import { Share } from './share.js';

const { lint } = measured;

/** Which planted faults the linter finds. */
export function LintSection(): JSX.Element {
  const rows = [...lint.mutations].sort((a, b) => a.found / a.n - b.found / b.n);
  return (
    <Section
      title="The linter"
      note={`${lint.postings} clean postings, each spoilt in up to ${rows.length} ways, and whether the rule that is meant for it finds the fault. Weakest first.`}
    >
      <Disclosure summary={`All ${rows.length} kinds of faults`}>
        <Table
          caption="Planted faults that the linter finds"
          hideCaption
          className="max-w-4xl"
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            {
              id: 'name',
              header: 'Fault',
              cell: ({ name, rule }) => (
                <>
                  {name}
                  <span className="block font-mono text-xs font-normal break-all text-quiet">
                    {rule}
                  </span>
                </>
              ),
            },
            {
              id: 'found',
              header: 'Found',
              numeric: true,
              cell: ({ n, found }) => `${found} of ${n}`,
            },
            {
              id: 'share',
              header: 'Share',
              cell: ({ name, n, found }) => (
                <Share value={n === 0 ? null : found / n} label={name} />
              ),
            },
          ]}
        />
      </Disclosure>
    </Section>
  );
}
