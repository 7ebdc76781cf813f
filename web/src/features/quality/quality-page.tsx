import type { RoleId } from '@rolescope/domain/analysis.js';
import { roleIds } from '@rolescope/domain/roles.js';
import type { JSX } from 'react';
import { measured } from './measured.js';
import { Disclosure } from '../../ui/disclosure.js';
import { formatShare } from '../../ui/format-share.js';
import { Page, Section } from '../../ui/page.js';
import { RoleTag } from '../../ui/role-tag.js';
import { Meter } from '../../ui/share-bar.js';
import { Table } from '../../ui/table.js';
import { Blocks } from './blocks.js';
import { countOf, fieldRows } from './field-rows.js';
import { Limits } from './limits.js';

const { real, samples, roles, lint, card, reports } = measured;
const { gold, silver } = roles.figures;

/** Measured errors of every field, how the labels were made, and what Rolescope cannot do. */
export function QualityPage(): JSX.Element {
  return (
    <Page
      title="How good is this?"
      lead="Measured, and with its errors. Each figure is the result of a command that anyone can run; none is a promise about your text."
    >
      <Headline />
      <FieldSection />
      <RoleSection />
      <Section
        title="How the labels were made"
        note="From the card of the role model, as it was trained."
      >
        <Blocks blocks={card.filter(({ kind }) => kind === 'list').slice(0, 1)} />
      </Section>
      <Section title="What it cannot do">
        <Limits weakSpots={weakSpots()} />
      </Section>
      <LintSection />
      <ReportSection />
    </Page>
  );
}

function Headline(): JSX.Element {
  const facts = [
    {
      figure: `${Math.round(gold.accuracy * gold.n)} of ${gold.n}`,
      words:
        'carefully labelled real postings: the first role is right, by models that had not seen them',
    },
    {
      figure: formatShare(gold.mismatch.precision),
      words: `of the titles said to name another role really do, on the same postings (${gold.mismatch.labelled} such titles: few, so take it as a hint)`,
    },
    {
      figure: `${lint.found} of ${lint.n}`,
      words: `faults planted in ${lint.postings} clean postings are found by the right lint rule`,
    },
  ];
  return (
    <ul className="mb-12 grid gap-px overflow-hidden rounded-xl border border-line bg-line md:grid-cols-3">
      {facts.map(({ figure, words }) => (
        <li key={words} className="bg-surface p-5 sm:p-6">
          <p className="text-3xl font-semibold tracking-[-0.03em] tabular-nums">{figure}</p>
          <p className="mt-2 text-[0.9375rem] text-quiet">{words}</p>
        </li>
      ))}
    </ul>
  );
}

function FieldSection(): JSX.Element {
  const n = { real: countOf(real), samples: countOf(samples) };
  return (
    <Section
      title="Every field"
      note={`${n.real} real postings with careful labels, and the ${n.samples} samples of this project, which are cleaner than life. The labels of the ${n.real} were in sight while this was built, so their figures flatter; those of roles are cross-validated and do not.`}
    >
      <Table
        caption="How often each field is right"
        hideCaption
        rows={fieldRows(measured)}
        rowKey={({ field }) => field}
        columns={[
          {
            id: 'field',
            header: 'Field',
            cell: ({ field, measure }) => (
              <>
                {field}
                <span className="block max-w-md text-sm font-normal text-quiet">{measure}</span>
              </>
            ),
          },
          {
            id: 'real',
            header: `Real postings (${n.real})`,
            cell: ({ field, real }) => <Share value={real} label={`${field}, real postings`} />,
          },
          {
            id: 'samples',
            header: `Samples (${n.samples})`,
            cell: ({ field, samples }) => <Share value={samples} label={`${field}, samples`} />,
          },
        ]}
      />
    </Section>
  );
}

/** A figure with its bar; “not measured” where there is none. */
function Share({
  value,
  label,
}: {
  readonly value: number | null;
  readonly label: string;
}): JSX.Element {
  if (value === null) return <span className="text-quiet">not measured</span>;
  return (
    <span className="flex items-center gap-3 max-sm:justify-end">
      <span className="w-12 shrink-0 text-right tabular-nums">{formatShare(value)}</span>
      <Meter value={value} label={label} className="max-w-40 max-sm:!w-20" />
    </span>
  );
}

function RoleSection(): JSX.Element {
  const rows = roleIds.map((role) => ({
    role,
    gold: gold.f1[role] ?? null,
    silver: silver.f1[role] ?? null,
  }));
  return (
    <Section
      title="By role"
      note={`F1, ${roles.folds}-fold cross-validation with postings of one company, and near twins, on one side. Careful labels: ${gold.n} postings; quicker ones: ${silver.n}. Newest posting ${roles.newestPosting}.`}
    >
      <Table<{ role: RoleId; gold: number | null; silver: number | null }>
        caption="F1 by role"
        hideCaption
        rows={rows}
        rowKey={({ role }) => role}
        columns={[
          { id: 'role', header: 'Role', cell: ({ role }) => <RoleTag role={role} /> },
          {
            id: 'gold',
            header: 'Careful labels',
            cell: ({ role, gold }) => <Share value={gold} label={`${role}, careful labels`} />,
          },
          {
            id: 'silver',
            header: 'Quicker labels',
            cell: ({ role, silver }) => <Share value={silver} label={`${role}, quicker labels`} />,
          },
        ]}
      />
    </Section>
  );
}

function LintSection(): JSX.Element {
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

function ReportSection(): JSX.Element {
  return (
    <Section
      title="The reports in full"
      note="As the commands wrote them. Paths in them are examples."
    >
      <div className="divide-y divide-line border-y border-line">
        {reports.map(({ name, blocks }) => {
          const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
          return (
            <Disclosure
              key={name}
              className="py-2"
              summary={heading?.kind === 'heading' ? heading.text : name}
            >
              <div className="pb-4">
                <Blocks blocks={blocks} />
              </div>
            </Disclosure>
          );
        })}
      </div>
    </Section>
  );
}

/** The list under the heading of that name in the model card. */
function weakSpots(): readonly string[] {
  const at = card.findIndex((block) => block.kind === 'heading' && block.text === 'Weak spots');
  const list = card[at + 1];
  return at >= 0 && list?.kind === 'list' ? list.items : [];
}
