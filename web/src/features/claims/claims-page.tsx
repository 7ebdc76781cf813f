import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ClaimReport } from '@rolescope/answers/list-claims.js';
import { type Verdict, verdicts } from '@rolescope/domain/claim.js';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { verdictName } from '@rolescope/format/claims-page.js';
import { type JSX, useMemo } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { fromQuery } from '../../ui/async-state.js';
import { CheckedClaimEntry } from '../../ui/checked-claim.js';
import { Chip, Chips } from '../../ui/chips.js';
import { Field, Input, Select } from '../../ui/field.js';
import { Page, Section } from '../../ui/page.js';
import { SourceLink, sourceName } from '../../ui/source-list.js';
import { Async, EmptyState } from '../../ui/states.js';
import type { ClaimsSearch } from './claims-search.js';
import { filterClaims } from './filter-claims.js';

const route = getRouteApi('/claims');

/** What the guides claim, all of it, with what checking it came to. */
export function ClaimsPage(): JSX.Element {
  const report = useQuery({
    queryKey: ['claims'],
    queryFn: () => ask(api.claims.$get({ query: {} })),
  });
  return (
    <Page
      title="What the guides claim"
      lead="Four career guides compare these roles. Every factual statement in them is here in our words, checked against postings and public tables."
      width="text"
    >
      <Async
        state={fromQuery(report, ({ claims }) => claims.length === 0)}
        what="the claims"
        empty={<EmptyState title="No claims yet" />}
      >
        {(data) => <Claims report={data} />}
      </Async>
    </Page>
  );
}

function Claims({ report }: { readonly report: ClaimReport }): JSX.Element {
  const search = route.useSearch();
  const { claims, figures, counts } = report;
  const found = useMemo(() => filterClaims(claims, search), [claims, search]);
  const guides = [...new Set(found.map(({ claim }) => claim.guide))];
  const { n, from, to } = figures;
  return (
    <>
      <p className="text-[0.9375rem] text-quiet">
        Checked against {grouped(n)} postings{from === null ? '' : `, ${from} to ${to ?? from}`},
        and public tables. Of a guide’s words, <i>most</i> is taken as half of the postings,{' '}
        <i>many</i> as a fifth, <i>some</i> as one in twenty. A verdict needs the whole 95% interval
        on one side, and below 20 postings nothing is decided.
      </p>
      <Filters report={report} search={search} />
      <p role="status" className="mt-6 text-sm text-quiet">
        {found.length === claims.length
          ? `All ${claims.length} claims: ${verdicts.map((one) => `${counts[one]} ${verdictName(one)}`).join(', ')}.`
          : `${found.length} of ${claims.length} claims.`}
      </p>
      {found.length === 0 && (
        <div className="mt-6">
          <EmptyState title="No claim is like that">Take a filter away to see more.</EmptyState>
        </div>
      )}
      {guides.map((guide) => (
        <Section
          key={guide}
          title={<span className="first-letter:uppercase">{sourceName(guide)}</span>}
          note={<SourceLink id={guide} />}
          className="mt-10"
        >
          {found
            .filter(({ claim }) => claim.guide === guide)
            .map((checked) => (
              <CheckedClaimEntry key={checked.claim.id} checked={checked} />
            ))}
        </Section>
      ))}
    </>
  );
}

interface FiltersProps {
  readonly report: ClaimReport;
  readonly search: ClaimsSearch;
}

function Filters({ report, search }: FiltersProps): JSX.Element {
  const navigate = route.useNavigate();
  const set = (change: Partial<Record<keyof ClaimsSearch, string>>): void => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({ search: Object.fromEntries(next), replace: true });
  };
  const guides = [...new Set(report.claims.map(({ claim }) => claim.guide))];
  const roles = [...new Set(report.claims.flatMap(({ claim }) => claim.roles))].sort();
  const toggle = (verdict: Verdict): void =>
    set({ verdict: search.verdict === verdict ? '' : verdict });
  return (
    <div className="no-print mt-6 grid gap-4">
      <Chips label="Verdicts">
        {verdicts.map((verdict) => (
          <Chip key={verdict} pressed={search.verdict === verdict} onPress={() => toggle(verdict)}>
            {verdictName(verdict)} <span className="text-quiet">{report.counts[verdict]}</span>
          </Chip>
        ))}
      </Chips>
      <div className="flex flex-wrap gap-3">
        <Field label="Guide" className="w-40">
          {(control) => (
            <Select
              {...control}
              value={search.guide ?? ''}
              onChange={(guide) => set({ guide })}
              options={[
                { value: '', label: 'all guides' },
                ...guides.map((guide) => ({ value: guide, label: sourceName(guide) })),
              ]}
            />
          )}
        </Field>
        <Field label="Role" className="w-48">
          {(control) => (
            <Select
              {...control}
              value={search.role ?? ''}
              onChange={(role) => set({ role })}
              options={[
                { value: '', label: 'all roles' },
                ...roles.map((role) => ({ value: role, label: role.replaceAll('-', ' ') })),
              ]}
            />
          )}
        </Field>
        <Field label="Words" className="min-w-40 flex-1">
          {(control) => (
            <Input
              {...control}
              type="search"
              value={search.words ?? ''}
              onChange={(event) => set({ words: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
