import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Analysis } from '@rolescope/domain/analysis.js';
import type { Fit, FitStatus } from '@rolescope/domain/fit.js';
import type { JSX } from 'react';
import { useCurrentResume } from '../../engine/current-resume.js';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Meter } from '../../ui/share-bar.js';
import { Async } from '../../ui/states.js';

/** How the résumé in the page fits this posting, part by part. */
export function JobFit({ analysis }: { readonly analysis: Analysis }): JSX.Element {
  const { current } = useCurrentResume();
  return (
    <section>
      <h2 className="text-xl">Your fit</h2>
      {current.status === 'ready' ? (
        <KnownFit analysis={analysis} handle={current.resume.handle} />
      ) : (
        <p className="mt-2 text-[0.9375rem] text-quiet">
          <Link to="/you">Load your résumé</Link> to see it. It stays in this page.
        </p>
      )}
    </section>
  );
}

interface KnownFitProps {
  readonly analysis: Analysis;
  readonly handle: string;
}

function KnownFit({ analysis, handle }: KnownFitProps): JSX.Element {
  const { engine } = useEngine();
  const fit = useQuery({
    queryKey: ['job-fit', analysis.id, handle],
    queryFn: async ({ signal }) => (await engine.fit(handle, [analysis], { signal }))[0]!,
  });
  return (
    <Async state={fromQuery(fit, () => false)} what="the fit" empty={null}>
      {(found) => <Parts fit={found} />}
    </Async>
  );
}

const STATUSES: Readonly<Record<FitStatus, string>> = {
  met: 'shown',
  partly: 'partly shown',
  'not-shown': 'not shown',
};

function Parts({ fit }: { readonly fit: Fit }): JSX.Element {
  return (
    <>
      <p className="mt-1 text-4xl font-semibold tabular-nums">
        {fit.score.toFixed(1)}
        <span className="text-lg font-normal text-quiet"> of 100</span>
      </p>
      <ul className="mt-3 grid gap-3">
        {fit.parts.map(({ part, value, why }) => (
          <li key={part}>
            <p className="text-[0.9375rem] font-medium first-letter:uppercase">{part}</p>
            {value !== null && <Meter value={value} label={part} className="my-1.5" />}
            <p className="text-[0.9375rem] text-quiet">{why}</p>
          </li>
        ))}
      </ul>
      {fit.hard.length > 0 && (
        <ul className="mt-3 grid gap-1 text-[0.9375rem]">
          {fit.hard.map(({ kind, message }) => (
            <li key={kind}>{message}</li>
          ))}
        </ul>
      )}
      <Disclosure summary={`What it asks for (${fit.requirements.length})`} className="mt-3">
        <ul className="grid gap-1 text-[0.9375rem]">
          {fit.requirements.map(({ label, status, level }) => (
            <li key={`${label} ${level}`} className="flex justify-between gap-3">
              <span>
                {label} {level === 'preferred' && <span className="text-quiet">(preferred)</span>}
              </span>
              <span className={status === 'met' ? '' : 'text-quiet'}>{STATUSES[status]}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
