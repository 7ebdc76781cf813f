import { grouped } from '@rolescope/domain/estimate-text.js';
import type { HiringPlan, HiringSkill } from '@rolescope/domain/hiring.js';
import type { JSX } from 'react';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { Table, type Column } from '../../ui/table.js';

const FROM: Readonly<Record<HiringSkill['why'], string>> = {
  brief: 'your brief',
  need: 'the work itself',
  peers: 'comparable postings',
};

/** What to require, prefer and leave out. */
export function Asks({ plan }: { readonly plan: HiringPlan }): JSX.Element {
  const { peers, require, prefer, leaveOut } = plan;
  const note =
    peers === null
      ? 'There are too few comparable postings to compare with.'
      : `Beside ${grouped(peers.n)} comparable postings of ${peers.level === 'all' ? 'all levels' : `level ${peers.level}`}.`;
  return (
    <Section title="What to ask for" note={note}>
      <div className="grid gap-8 lg:grid-cols-2">
        <SkillTable title="Require" skills={require} />
        <SkillTable title="Prefer" skills={prefer} />
      </div>
      {leaveOut.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 text-base">Leave out</h3>
          <dl className="grid max-w-3xl gap-2 text-[0.9375rem]">
            {leaveOut.map(({ what, why }) => (
              <div key={what}>
                <dt className="font-medium">{what}</dt>
                <dd className="text-quiet">{why}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Section>
  );
}

interface SkillTableProps {
  readonly title: string;
  readonly skills: readonly HiringSkill[];
}

const COLUMNS: readonly Column<HiringSkill>[] = [
  { id: 'skill', header: 'Skill', cell: ({ label }) => label },
  { id: 'why', header: 'From', cell: ({ why }) => FROM[why] },
  {
    id: 'share',
    header: 'Required by others',
    numeric: true,
    cell: ({ required }) =>
      required === null ? 'not known' : formatShare(required.count / required.n),
  },
];

function SkillTable({ title, skills }: SkillTableProps): JSX.Element {
  return (
    <section>
      <h3 className="mb-1 text-base">{title}</h3>
      {skills.length === 0 ? (
        <p className="text-[0.9375rem] text-quiet">Nothing.</p>
      ) : (
        <Table<HiringSkill>
          caption={title}
          hideCaption
          rows={skills}
          rowKey={({ skill }) => skill}
          columns={COLUMNS}
        />
      )}
    </section>
  );
}
