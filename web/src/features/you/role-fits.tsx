import type { Advice, RoleFit } from '@rolescope/domain/advice.js';
import { roleNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { RoleTag } from '../../ui/role-tag.js';
import { Meter } from '../../ui/share-bar.js';
import { Table, type Column } from '../../ui/table.js';

const COLUMNS: readonly Column<RoleFit>[] = [
  { id: 'role', header: 'Role', cell: ({ role }) => <RoleTag role={role} /> },
  {
    id: 'share',
    header: 'Of your work',
    numeric: true,
    cell: ({ share }) => (share === 0 ? '–' : formatShare(share)),
  },
  { id: 'covered', header: 'Covered', cell: (fit) => <Covered fit={fit} /> },
  {
    id: 'open',
    header: 'Open to you',
    numeric: true,
    cell: ({ open }) => (open === null ? 'not known' : `${open.count} of ${open.n} postings`),
  },
];

/** How each role fits, the best first. */
export function RoleFits({ advice }: { readonly advice: Advice }): JSX.Element {
  const none = advice.roles.every(({ share }) => share === 0);
  return (
    <Section
      title="Roles that fit"
      note={
        none
          ? `Your résumé shows the work of none of these roles. What follows is about ${roleNames[advice.target.role]}; aim at another below.`
          : 'Covered: of what postings of the role require, the part that your résumé shows. Open: postings of which it shows at least six tenths.'
      }
    >
      <Table<RoleFit>
        className="max-w-4xl"
        caption="How each role fits"
        hideCaption
        rows={advice.roles}
        rowKey={({ role }) => role}
        columns={COLUMNS}
      />
    </Section>
  );
}

function Covered({ fit: { role, covered } }: { readonly fit: RoleFit }): JSX.Element {
  if (covered === null) return <>not known</>;
  return (
    <span className="flex items-center gap-3 max-sm:justify-end">
      <Meter
        value={covered}
        label={`Covered of ${roleNames[role]}`}
        tone={role}
        className="w-24 shrink-0 sm:w-40"
      />
      <span className="w-10 text-right tabular-nums">{formatShare(covered)}</span>
    </span>
  );
}
