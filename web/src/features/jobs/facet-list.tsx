import { grouped } from '@rolescope/domain/estimate-text.js';
import { type JSX, useState } from 'react';
import { Disclosure } from '../../ui/disclosure.js';
import type { FacetName, Facets } from './found.js';
import { addTerm, type JobsSearch } from './jobs-search.js';

interface FacetListProps {
  readonly facets: Facets;
  readonly search: JobsSearch;
  readonly onChange: (search: JobsSearch) => void;
}

const NAMES: Readonly<Record<FacetName, string>> = {
  role: 'Role',
  level: 'Level',
  place: 'Place',
  workplace: 'Workplace',
  skill: 'Skill',
  company: 'Employer',
  pay: 'Stated pay, US dollars',
  posted: 'Posted',
  source: 'Source',
};
const OPEN: readonly FacetName[] = ['role', 'level', 'place'];
const SHOWN = 8;

/** What the hits are counted by; a press narrows the search to it. */
export function FacetList({ facets, search, onChange }: FacetListProps): JSX.Element {
  return (
    <div className="grid gap-2">
      {(Object.keys(NAMES) as FacetName[]).map((name) =>
        facets[name].length === 0 ? null : (
          <Disclosure
            key={name}
            summary={NAMES[name]}
            open={OPEN.includes(name)}
            className="border-b border-line pb-2"
          >
            <Values values={facets[name]} search={search} onChange={onChange} />
          </Disclosure>
        ),
      )}
    </div>
  );
}

interface ValuesProps extends Omit<FacetListProps, 'facets'> {
  readonly values: Facets[FacetName];
}

function Values({ values, search, onChange }: ValuesProps): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? values : values.slice(0, SHOWN);
  return (
    <ul className="grid gap-0.5 text-[0.9375rem]">
      {shown.map(({ value, label, n, term }) => (
        <li key={value}>
          {term === null ? (
            <span className="flex min-h-7 items-center justify-between gap-3 px-1">
              <span className="min-w-0 truncate">{label}</span>
              <span className="text-sm text-quiet tabular-nums">{grouped(n)}</span>
            </span>
          ) : (
            <button
              type="button"
              onClick={() => onChange({ ...search, q: addTerm(search.q ?? '', term) })}
              className="flex min-h-7 w-full items-center justify-between gap-3 rounded px-1 text-left hover:bg-sunken"
            >
              <span className="min-w-0 truncate">{label}</span>
              <span className="text-sm text-quiet tabular-nums">{grouped(n)}</span>
            </button>
          )}
        </li>
      ))}
      {values.length > SHOWN && (
        <li>
          <button
            type="button"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
            className="min-h-7 px-1 text-sm text-quiet underline underline-offset-2"
          >
            {isWhole ? 'Fewer' : `${values.length - SHOWN} more`}
          </button>
        </li>
      )}
    </ul>
  );
}
