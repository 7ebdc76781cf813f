import type { RoleId } from '@rolescope/domain/analysis.js';
import { roleIds } from '@rolescope/domain/roles.js';
import type { JSX } from 'react';
import { Section } from '../../ui/page.js';
import { RoleTag } from '../../ui/role-tag.js';
import { Table } from '../../ui/table.js';
import { measured } from './measured.js';
import { Share } from './share.js';

const { roles } = measured;
const { gold, silver } = roles.figures;

/** How well each role is recognised. */
export function RoleSection(): JSX.Element {
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
        className="max-w-4xl"
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
