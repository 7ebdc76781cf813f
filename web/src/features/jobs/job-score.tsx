import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Meter } from '../../ui/share-bar.js';
import type { FoundScore } from './found.js';
import { partNames } from './part-names.js';

/** The score of the ad, part by part, with the words behind each, and the signs of a ghost. */
export function JobScore({ score }: { readonly score: FoundScore | null }): JSX.Element {
  return (
    <section>
      <h2 className="text-xl">Score of the ad</h2>
      {score === null || score.score === null ? (
        <p className="mt-2 text-quiet">It was not scored: its text was not read as a posting.</p>
      ) : (
        <>
          <p className="mt-1 text-4xl font-semibold tabular-nums">
            {score.score.toFixed(1)}
            <span className="text-lg font-normal text-quiet"> of 100</span>
          </p>
          <ul className="mt-4 grid gap-4">
            {score.parts.map((part) => (
              <Part key={part.part} part={part} />
            ))}
          </ul>
        </>
      )}
      {score !== null && score.ghost.length > 0 && <Ghost signs={score.ghost} />}
    </section>
  );
}

function Part({ part }: { readonly part: FoundScore['parts'][number] }): JSX.Element {
  const { value, weight, points, why, evidence, figures } = part;
  const name = partNames[part.part];
  return (
    <li>
      <p className="flex justify-between gap-3 text-[0.9375rem]">
        <span className="font-medium">{name}</span>
        <span className="text-sm text-quiet tabular-nums">
          {value === null
            ? 'not known, not counted'
            : `${points.toFixed(1)} of ${(weight * 100).toFixed(0)} points`}
        </span>
      </p>
      {value !== null && <Meter value={value} label={name} className="my-1.5" />}
      <p className="text-[0.9375rem] text-quiet">{why}</p>
      {evidence.length + figures.length > 0 && (
        <Disclosure summary="What it rests on" className="text-sm">
          <ul className="grid gap-1 text-sm">
            {evidence.map(({ field, start, text }) => (
              <li key={`${field} ${start}`} className="font-serif">
                “{text}”
              </li>
            ))}
            {figures.map(({ label, value: figure, n }) => (
              <li key={label}>
                {label}: {figure}
                {n === null ? '' : ` (n = ${n})`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

function Ghost({ signs }: { readonly signs: FoundScore['ghost'] }): JSX.Element {
  return (
    <div className="mt-6">
      <h3 className="text-base">Signs that nobody may be hired</h3>
      <p className="text-sm text-quiet">None of them proves it.</p>
      <ul className="mt-2 grid gap-2 text-[0.9375rem]">
        {signs.map(({ sign, message, evidence, lowers }) => (
          <li key={sign}>
            {message} {lowers !== null && <Badge tone="warning">lowers {partNames[lowers]}</Badge>}
            {evidence.map(({ start, text }) => (
              <span key={start} className="block font-serif text-sm text-quiet">
                “{text}”
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
