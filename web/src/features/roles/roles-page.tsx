import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RoleId } from '@rolescope/domain/analysis.js';
import type { TitleMap } from '@rolescope/domain/role-market.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { type JSX, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { Page, Section } from '../../ui/page.js';
import { RoleCode } from '../../ui/role-tag.js';
import { Segmented } from '../../ui/segmented.js';
import { SourceLink } from '../../ui/source-list.js';
import { Async, EmptyState } from '../../ui/states.js';
import { TitleMatrix } from './title-matrix.js';

/** All roles, and where titles sit against what the work is. */
export function RolesPage(): JSX.Element {
  const roles = useQuery({ queryKey: ['roles'], queryFn: () => ask(api.roles.$get()) });
  const titles = useQuery({ queryKey: ['titles'], queryFn: () => ask(api.titles.$get()) });
  return (
    <Page
      title="Roles and titles"
      lead="A title is what a posting calls itself; a role is what its text says the work is. They often differ."
    >
      <Section title="The roles">
        <Async
          state={fromQuery(roles, ({ roles: all }) => all.length === 0)}
          what="the roles"
          empty={<EmptyState title="No roles yet" />}
        >
          {({ roles: all }) => (
            <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {all
                .filter(({ variantOf }) => variantOf === null)
                .map((role) => (
                  <RoleCard
                    key={role.id}
                    role={role}
                    variants={all.filter(({ variantOf }) => variantOf === role.id)}
                  />
                ))}
            </ul>
          )}
        </Async>
      </Section>
      <Section
        title="Where titles sit"
        note="Each row is the postings whose title claims a role. The darker a field, the more of them describe the role of its column."
      >
        <Async
          state={fromQuery(titles, ({ recent }) => recent.length === 0)}
          what="the titles"
          empty={<EmptyState title="No titles were counted yet" />}
        >
          {(map) => <Titles map={map} />}
        </Async>
      </Section>
    </Page>
  );
}

interface Summary {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

interface RoleCardProps {
  readonly role: Summary;
  readonly variants: readonly Summary[];
}

function RoleCard({ role, variants }: RoleCardProps): JSX.Element {
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <h3 className="flex items-center gap-2 font-semibold">
        <RoleCode role={role.id as RoleId} />
        <Link to="/roles/$role" params={{ role: role.id }}>
          {role.label}
        </Link>
      </h3>
      <p className="mt-2 text-[0.9375rem] text-quiet">{role.definition}</p>
      {variants.length > 0 && (
        <p className="mt-2 text-sm">
          {variants.map(({ id, label }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to="/roles/$role" params={{ role: id }}>
                {label}
              </Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

type Period = 'recent' | 'in2020';

function Titles({ map }: { readonly map: TitleMap }): JSX.Element {
  const [period, setPeriod] = useState<Period>('recent');
  const figures = map[period];
  const counted = figures.filter(({ name }) => name === null);
  const n = counted.reduce((sum, one) => sum + one.n, 0);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label="When"
          value={period}
          onChange={setPeriod}
          options={[
            { value: 'recent', label: 'Recent years' },
            { value: 'in2020', label: '2020' },
          ]}
        />
        <p className="text-sm text-quiet">
          {grouped(n)} titles that claim a role, from <SourceLink id="postings" />
        </p>
      </div>
      <TitleMatrix figures={figures} />
    </>
  );
}
