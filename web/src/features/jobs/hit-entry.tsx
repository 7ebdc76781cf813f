import { Link } from '@tanstack/react-router';
import { roleNames } from '@rolescope/format/names.js';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Disclosure } from '../../ui/disclosure.js';
import { RoleCode } from '../../ui/role-tag.js';
import { Meter } from '../../ui/share-bar.js';
import type { Hit } from './found.js';

interface HitEntryProps {
  readonly hit: Hit;
  /** Instead of the score of the ad: how a résumé fits. */
  readonly fit?: number;
}

/** One posting in the list. */
export function HitEntry({ hit, fit }: HitEntryProps): JSX.Element {
  const { posting, score, rank, near } = hit;
  const { board, externalId, title, company, location, role, level, posted, source, closed } =
    posting;
  const shown = fit ?? score;
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <div className="flex items-start gap-4">
        <p className="w-11 shrink-0 text-right">
          <span className="block text-2xl leading-tight font-semibold tabular-nums">
            {shown === null ? '–' : shown.toFixed(0)}
          </span>
          <span className="block text-xs text-quiet">{fit === undefined ? 'score' : 'fit'}</span>
        </p>
        <div className="min-w-0 grow">
          <h2 className="text-base">
            <Link
              to="/jobs/$board/$id"
              params={{ board, id: externalId }}
              className="hover:underline"
            >
              {title}
            </Link>
          </h2>
          <p className="text-[0.9375rem] text-quiet">
            {[company, location].filter((part) => part !== null).join(' · ') ||
              'Employer not stated'}
          </p>
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
            {role !== null && (
              <span className="inline-flex items-center gap-1.5">
                <RoleCode role={role} /> {roleNames[role]}
              </span>
            )}
            {level !== 'unspecified' && <Badge>{level}</Badge>}
            {source === 'sample' && <Badge tone="warning">sample</Badge>}
            {source === 'rolescope' && <Badge tone="accent">listed here</Badge>}
            {closed !== null && <Badge tone="error">closed</Badge>}
            {near && <Badge>some words are missing</Badge>}
            <span className="text-quiet">
              {posted === null ? 'no date stated' : `posted ${posted}`}
            </span>
          </p>
          {rank !== null && fit === undefined && (
            <Disclosure summary="Why it stands here" className="mt-1 text-sm">
              <ul className="grid max-w-md gap-1.5">
                {rank.parts.map(({ part, label, value }) => (
                  <li key={part} className="grid grid-cols-[1fr_8rem] items-center gap-3 text-sm">
                    <span>{label}</span>
                    <Meter value={value} label={label} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      </div>
    </li>
  );
}
