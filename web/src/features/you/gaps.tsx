import type { Advice, Gap } from '@rolescope/domain/advice.js';
import type { FitReason } from '@rolescope/domain/fit.js';
import { percentText, rangeText } from '@rolescope/domain/estimate-text.js';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Chip, Chips } from '../../ui/chips.js';
import { Section } from '../../ui/page.js';
import { Meter } from '../../ui/share-bar.js';
import { EmptyState } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { restsNote } from './rests-note.js';

/** Most rows of what is missing, the most asked for first. */
const MOST = 14;

/** What postings of the target ask for: shown, and missing. */
export function Gaps({ advice }: { readonly advice: Advice }): JSX.Element {
  if (advice.gaps === null) {
    return (
      <Section title="What it asks for">
        <EmptyState title="Too few postings tell what this asks for." />
      </Section>
    );
  }
  const { rests, gaps } = advice.gaps;
  const met = gaps.filter(({ status }) => status === 'met').slice(0, MOST);
  const missing = gaps.filter(({ status }) => status !== 'met').slice(0, MOST);
  return (
    <Section title="What it asks for" note={`By ${restsNote(rests, advice)}.`}>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <div>
          <h3 className="mb-2 text-[0.9375rem]">You show</h3>
          {met.length === 0 ? (
            <p className="text-[0.9375rem] text-quiet">Nothing of it yet.</p>
          ) : (
            <Chips label="Skills that you show">
              {met.map(({ skill, label }) => (
                <Chip key={skill}>{label}</Chip>
              ))}
            </Chips>
          )}
        </div>
        <div>
          <h3 className="mb-2 text-[0.9375rem]">Missing, or not shown in your work</h3>
          {missing.length === 0 ? (
            <p className="text-[0.9375rem] text-quiet">Nothing that many ask for.</p>
          ) : (
            <MissingTable gaps={missing} />
          )}
        </div>
      </div>
    </Section>
  );
}

const NOTES: Readonly<Partial<Record<FitReason, string>>> = {
  listed: 'only in a list',
  broader: 'partly: you show something wider',
};

const COLUMNS: readonly Column<Gap>[] = [
  {
    id: 'skill',
    header: 'Skill',
    cell: ({ label, reason }) => (
      <>
        {label} {NOTES[reason] !== undefined && <Badge>{NOTES[reason]}</Badge>}
      </>
    ),
  },
  {
    id: 'share',
    header: 'Required by',
    cell: ({ label, required }) => (
      <span className="flex items-center gap-3 max-sm:justify-end">
        <Meter
          value={required.count / required.n}
          label={`Postings that require ${label}`}
          className="w-20 shrink-0 sm:w-32"
        />
        <span className="whitespace-nowrap tabular-nums">
          {percentText(required.count / required.n)}{' '}
          <span className="text-sm text-quiet">
            {rangeText(required.low, required.high, 'share')}
          </span>
        </span>
      </span>
    ),
  },
];

function MissingTable({ gaps }: { readonly gaps: readonly Gap[] }): JSX.Element {
  return (
    <Table<Gap>
      caption="Skills that postings require, by the share of them, with its 95 % interval"
      rows={gaps}
      rowKey={({ skill }) => skill}
      columns={COLUMNS}
    />
  );
}
