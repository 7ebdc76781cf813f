import type { Evidence } from '@rolescope/base/span.js';
import type { FitStatus, RequirementFit } from '@rolescope/domain/fit.js';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Table, type Column } from '../../ui/table.js';
import type { Tone } from '../../ui/tone.js';

const STATUS: Readonly<Record<FitStatus, { readonly label: string; readonly tone: Tone }>> = {
  met: { label: 'shown', tone: 'good' },
  partly: { label: 'partly', tone: 'warning' },
  'not-shown': { label: 'not shown', tone: 'neutral' },
};

const COLUMNS: readonly Column<RequirementFit>[] = [
  {
    id: 'skill',
    header: 'Asked for',
    cell: ({ label, level }) => (
      <>
        {label} {level === 'preferred' && <Badge>preferred</Badge>}
      </>
    ),
  },
  {
    id: 'status',
    header: 'Your résumé',
    cell: ({ status, byLabel, label }) => (
      <>
        <Badge tone={STATUS[status].tone}>{STATUS[status].label}</Badge>
        {byLabel !== null && byLabel !== label && (
          <span className="text-sm text-quiet"> by {byLabel}</span>
        )}
      </>
    ),
  },
  { id: 'asked', header: 'Its words', cell: ({ asked }) => <Words evidence={asked} /> },
  { id: 'shown', header: 'Your words', cell: ({ shown }) => <Words evidence={shown} /> },
];

/** What a posting asks for beside what the résumé shows of it, each with its words. */
export function RequirementTable({
  requirements,
}: {
  readonly requirements: readonly RequirementFit[];
}): JSX.Element {
  if (requirements.length === 0) {
    return (
      <p className="mt-4 text-[0.9375rem] text-quiet">
        The posting requires no skill that the lexicon knows.
      </p>
    );
  }
  return (
    <Table<RequirementFit>
      className="mt-4"
      caption="Skill by skill"
      rows={requirements}
      rowKey={({ skills, level }) => `${level} ${skills.join(' ')}`}
      columns={COLUMNS}
    />
  );
}

const MOST = 3;

function Words({ evidence }: { readonly evidence: readonly Evidence[] }): JSX.Element {
  const words = [...new Set(evidence.map(({ text }) => text.replace(/\s+/g, ' ')))];
  if (words.length === 0) return <span className="text-quiet">–</span>;
  return (
    <span className="font-serif text-sm">
      {words
        .slice(0, MOST)
        .map((text) => `“${text}”`)
        .join(', ')}
    </span>
  );
}
