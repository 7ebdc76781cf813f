import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { grouped } from '@rolescope/domain/estimate-text.js';
import { type JSX, type ReactNode, useState } from 'react';
import { api } from '../../client/api.js';
import { ask } from '../../client/ask.js';
import { useCurrentResume } from '../../engine/current-resume.js';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { Checkbox } from '../../ui/field.js';
import { Async, EmptyState } from '../../ui/states.js';
import { HitEntry } from './hit-entry.js';
import { type JobsSearch, toApiQuery } from './jobs-search.js';

interface FitOrderProps {
  readonly search: JobsSearch;
  /** The list in the order of the search. */
  readonly children: ReactNode;
}

/** With a résumé in the page, its fit may order the list; the résumé stays here. */
export function FitOrder({ search, children }: FitOrderProps): JSX.Element {
  const { current } = useCurrentResume();
  const [isOn, setOn] = useState(false);
  if (current.status !== 'ready') {
    return (
      <>
        <p className="no-print mb-4 text-sm text-quiet">
          <Link to="/you">Load your résumé</Link> to order them by how they fit you. It stays in
          this page.
        </p>
        {children}
      </>
    );
  }
  return (
    <>
      <Checkbox
        className="no-print mb-4"
        label={`Order by how they fit ${current.name}`}
        checked={isOn}
        onChange={setOn}
      />
      {isOn ? <ByFit search={search} handle={current.resume.handle} /> : children}
    </>
  );
}

interface ByFitProps {
  readonly search: JobsSearch;
  readonly handle: string;
}

const SHOWN = 50;

function ByFit({ search, handle }: ByFitProps): JSX.Element {
  const { engine } = useEngine();
  const found = useQuery({
    queryKey: ['fit-order', search, handle],
    queryFn: async ({ signal }) => {
      const page = await ask(api.demands.$get({ query: toApiQuery(search) }, { init: { signal } }));
      const demands = page.hits.map(({ demand }) => demand);
      const fits = await engine.scoreDemands(handle, demands, { signal });
      const hits = page.hits.map(({ hit }, at) => ({ hit, fit: fits[at]! }));
      return { hits: hits.sort((a, b) => b.fit - a.fit), total: page.total };
    },
  });
  return (
    <Async
      state={fromQuery(found, ({ hits }) => hits.length === 0)}
      what="the fits"
      empty={<EmptyState title="No posting is like that">Take a word away.</EmptyState>}
    >
      {({ hits, total }) => (
        <>
          <p className="mb-3 text-sm text-quiet">
            {hits.length < total.n
              ? `The first ${grouped(hits.length)} of ${grouped(total.n)} postings in the order of the search were held against your résumé, here in this page.`
              : `All ${grouped(hits.length)} postings were held against your résumé, here in this page.`}{' '}
            {hits.length > SHOWN && `The ${SHOWN} that fit best are shown.`} Open one to see why.
          </p>
          <ol className="grid grid-cols-[minmax(0,1fr)] gap-3">
            {hits.slice(0, SHOWN).map(({ hit, fit }) => (
              <HitEntry
                key={`${hit.posting.board} ${hit.posting.externalId}`}
                hit={hit}
                fit={fit}
              />
            ))}
          </ol>
        </>
      )}
    </Async>
  );
}
