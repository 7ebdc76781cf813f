import { Link } from '@tanstack/react-router';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { defaultWeights, MOST_WEIGHT, scoreParts } from '@rolescope/domain/posting-score.js';
import { type SearchSort, searchSorts } from '@rolescope/domain/search-query.js';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Segmented } from '../../ui/segmented.js';
import { type JobsSearch, weightsOf, withWeights } from './jobs-search.js';
import { partNames } from './part-names.js';

interface SortBarProps {
  readonly search: JobsSearch;
  readonly total: { readonly n: number; readonly more: boolean } | null;
  readonly onChange: (search: JobsSearch) => void;
}

const SORTS: Readonly<Record<SearchSort, string>> = {
  relevance: 'Best match',
  score: 'Score',
  newest: 'Newest',
  pay: 'Pay',
};

/** How many there are, how they are sorted, and what the score is made of. */
export function SortBar({ search, total, onChange }: SortBarProps): JSX.Element {
  return (
    <div className="mb-5 grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-[0.9375rem] text-quiet">
          {total === null ? '' : countText(total)}
        </p>
        <Segmented
          label="Sorted by"
          value={search.sort ?? 'relevance'}
          onChange={(sort) => onChange({ ...search, sort })}
          options={searchSorts.map((value) => ({ value, label: SORTS[value] }))}
          className="no-print"
        />
      </div>
      <Disclosure summary="What the score is made of" className="no-print">
        <Weights search={search} onChange={onChange} />
      </Disclosure>
    </div>
  );
}

function countText({ n, more }: { readonly n: number; readonly more: boolean }): string {
  if (more) return `More than ${grouped(n)} postings`;
  return n === 1 ? '1 posting' : `${grouped(n)} postings`;
}

function Weights({ search, onChange }: Omit<SortBarProps, 'total'>): JSX.Element {
  const weights = weightsOf(search);
  const sum = scoreParts.reduce((all, part) => all + weights[part], 0);
  return (
    <div className="grid gap-3 rounded-xl border border-line bg-surface p-4">
      <p className="text-[0.9375rem] text-quiet">
        Move a part to make it count more or less; the list follows. The formula is published:{' '}
        <Link to="/quality">how good is this?</Link>
      </p>
      {scoreParts.map((part) => (
        <label
          key={part}
          className="grid items-center gap-x-4 text-[0.9375rem] sm:grid-cols-[8rem_1fr_6rem]"
        >
          <span>{partNames[part]}</span>
          <input
            type="range"
            min={0}
            max={MOST_WEIGHT}
            step={5}
            value={weights[part]}
            onChange={(event) =>
              onChange(withWeights(search, { ...weights, [part]: Number(event.target.value) }))
            }
            className="accent-accent"
          />
          <span className="text-sm text-quiet tabular-nums">
            {Math.round((100 * weights[part]) / sum)}% of it
          </span>
        </label>
      ))}
      <div>
        <Button
          size="small"
          disabled={search.weights === undefined}
          onClick={() => onChange(withWeights(search, defaultWeights))}
        >
          As it was
        </Button>
      </div>
    </div>
  );
}
