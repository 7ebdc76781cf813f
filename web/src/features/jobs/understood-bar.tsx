import { Info } from 'lucide-react';
import type { JSX } from 'react';
import { Chip, Chips } from '../../ui/chips.js';
import type { JobsSearch } from './jobs-search.js';
import type { Understood } from './found.js';

interface UnderstoodBarProps {
  readonly understood: Understood;
  readonly search: JobsSearch;
  readonly onChange: (search: JobsSearch) => void;
}

/** How the query was understood, each part of which can be taken away. */
export function UnderstoodBar({
  understood,
  search,
  onChange,
}: UnderstoodBarProps): JSX.Element | null {
  const { chips, notes } = understood;
  if (chips.length === 0 && notes.length === 0) return null;
  const set = (q: string): void => {
    const { q: _, ...rest } = search;
    onChange(q.trim() === '' ? rest : { ...rest, q });
  };
  return (
    <div className="mt-3 grid gap-2">
      {chips.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span className="text-sm text-quiet">Understood as</span>
          <Chips label="How the search was understood">
            {chips.map(({ label, kind, negated, orNext, source, without, span }) => (
              <Chip
                key={span.start}
                onRemove={() => set(without)}
                removeLabel={`Take away ${source}`}
              >
                {negated && <span>not</span>}
                <span>{label}</span>
                <span className="text-quiet">{kind}</span>
                {orNext && <span>or</span>}
              </Chip>
            ))}
          </Chips>
        </div>
      )}
      {notes.map(({ code, message, span }) => (
        <p key={`${code} ${span.start}`} className="flex items-start gap-2 text-[0.9375rem]">
          <Info aria-hidden className="mt-1 size-4 shrink-0 text-warn" />
          {message}
        </p>
      ))}
    </div>
  );
}
