import type { Comparison, ComparedRole } from '@rolescope/domain/comparison.js';
import { cautions, scopeText } from '@rolescope/format/comparison-text.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, type JSX, lazy, Suspense } from 'react';
import { Section } from '../../ui/page.js';
import { RoleCode } from '../../ui/role-tag.js';
import { LoadingState } from '../../ui/states.js';
import { ComparisonRowView } from './comparison-row.js';
import { ContradictionList } from './contradiction-list.js';

// The charts bring their library with them, so they come last.
const Charts = lazy(() =>
  import('./comparison-charts.js').then(({ ComparisonCharts }) => ({ default: ComparisonCharts })),
);

/** A comparison as a page: charts first, then every aspect with its claims. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { roles, rows } = comparison;
  const scope = scopeText(comparison);
  return (
    <div style={coloursOf(roles)}>
      <dl className="compare-columns gap-6" style={columnsOf(roles)}>
        {roles.map((role) => (
          <RoleHead key={role.id} role={role} query={comparison.query} />
        ))}
      </dl>
      <ul className="mt-6 grid max-w-3xl gap-1 text-sm text-quiet">
        {scope !== '' && <li>Only postings of: {scope}.</li>}
        {cautions(comparison).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Section title="Drawn" className="mt-10">
        <Suspense fallback={<LoadingState label="Loading the charts" lines={6} />}>
          <Charts comparison={comparison} />
        </Suspense>
      </Section>
      <nav aria-label="Aspects" className="no-print mt-12 border-y border-line py-4">
        <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
          {rows.map(({ aspect, label }) => (
            <li key={aspect}>
              <a href={`#${aspect}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.map((row) => (
        <ComparisonRowView key={row.aspect} row={row} roles={roles} columns={columnsOf(roles)} />
      ))}
      {comparison.contradictions.length > 0 && (
        <Section
          title="Where the guides contradict one another"
          note="Both cannot be true; the figures say which one is nearer, where they can."
        >
          <ContradictionList comparison={comparison} />
        </Section>
      )}
    </div>
  );
}

interface RoleHeadProps {
  readonly role: ComparedRole;
  readonly query: Comparison['query'];
}

function RoleHead({ role, query }: RoleHeadProps): JSX.Element {
  return (
    <div className="border-t-2 pt-3" data-tone={role.role} style={{ borderColor: 'var(--tone)' }}>
      <dt className="flex items-center gap-2 text-lg font-semibold">
        <RoleCode role={role.role} />
        <Link to="/roles/$role" params={{ role: role.id }}>
          {role.label}
        </Link>
      </dt>
      <dd className="mt-1 text-[0.9375rem]">{role.definition}</dd>
      <dd className="mt-2 text-sm text-quiet">
        Counted in {grouped(role.n)} postings.{' '}
        <Link to="/jobs" search={{ q: jobsQuery(role, query) }}>
          Postings here
        </Link>
      </dd>
    </div>
  );
}

/** The search for postings like those that were counted. */
function jobsQuery({ role }: ComparedRole, { level, place }: Comparison['query']): string {
  const parts = [`role:${role}`];
  if (level !== undefined) parts.push(`level:${level}`);
  if (place !== undefined) parts.push(`place:${place}`);
  return parts.join(' ');
}

/** Columns side by side on wide screens, under one another on phones. */
function columnsOf(roles: readonly ComparedRole[]): CSSProperties {
  return { '--columns': roles.length } as CSSProperties;
}

/** The drawings name colours by the place of the role. */
function coloursOf(roles: readonly ComparedRole[]): CSSProperties {
  const used = new Set<string>();
  return Object.fromEntries(
    roles.map(({ role }, at) => {
      // A variant has the colour of its role, so beside it it takes another one.
      const colour = used.has(role) ? `var(--${SPARE[at % SPARE.length]})` : `var(--role-${role})`;
      used.add(role);
      return [`--role-${at + 1}`, colour];
    }),
  ) as CSSProperties;
}

const SPARE = ['accent', 'role-other', 'good', 'warn'];
