import type { Fit, FitPart, HardRequirement } from '@rolescope/domain/fit.js';
import { roleNames } from '@rolescope/format/names.js';
import { X } from 'lucide-react';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { formatShare } from '../../ui/format-share.js';
import { RoleCode } from '../../ui/role-tag.js';
import { Meter } from '../../ui/share-bar.js';
import { RequirementTable } from './requirement-table.js';
import { removePostings, type ShelvedPosting } from './postings-shelf.js';

export interface FitEntryProps {
  readonly fit: Fit;
  readonly posting: ShelvedPosting;
}

/** One posting in the list, with all parts of its score. */
export function FitEntry({ fit, posting }: FitEntryProps): JSX.Element {
  const { requirements, hard } = fit;
  const required = requirements.filter(({ level }) => level === 'required');
  const met = required.filter(({ status }) => status === 'met').length;
  const unmet = hard.filter(({ status }) => status === 'not-met').length;
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <div className="flex items-start gap-4">
        <p className="w-10 shrink-0 text-right sm:w-14 text-2xl leading-tight font-semibold tabular-nums">
          {fit.score.toFixed(0)}
          <span className="sr-only"> of 100</span>
        </p>
        <div className="min-w-0 grow">
          <h3 className="flex items-center gap-2 text-base">
            {fit.roles.posting !== null && <RoleCode role={fit.roles.posting} />}
            <span className="min-w-0 font-serif">{posting.title}</span>
          </h3>
          <p className="text-sm text-quiet">
            {fit.roles.posting === null ? 'No role is claimed' : roleNames[fit.roles.posting]} ·{' '}
            {met} of {required.length} required skills shown
            {unmet > 0 &&
              ` · ${unmet} hard ${unmet === 1 ? 'requirement' : 'requirements'} not met`}
          </p>
        </div>
        <Button
          size="icon"
          look="quiet"
          aria-label={`Take away ${posting.title}`}
          className="no-print -mt-1 -mr-1"
          onClick={() => removePostings(posting.key)}
        >
          <X aria-hidden />
        </Button>
      </div>
      <Disclosure summary="Why, part by part" className="mt-2 sm:ml-18">
        <Parts parts={fit.parts} />
        <Hard hard={hard} />
        <RequirementTable requirements={requirements} />
        <Changes fit={fit} />
      </Disclosure>
    </li>
  );
}

const PARTS: Readonly<Record<FitPart['part'], string>> = {
  skills: 'Skills',
  roles: 'The work',
  experience: 'Experience',
};

function Parts({ parts }: { readonly parts: readonly FitPart[] }): JSX.Element {
  return (
    <ul className="grid gap-2 text-[0.9375rem]">
      {parts.map(({ part, value, weight, why }) => (
        <li key={part} className="grid gap-1 sm:grid-cols-[7rem_8rem_1fr] sm:items-center sm:gap-3">
          <span>
            {PARTS[part]}{' '}
            <span className="text-sm text-quiet">
              {value === null ? 'not stated' : formatShare(value)}
            </span>
          </span>
          {value === null ? <span /> : <Meter value={value} label={PARTS[part]} />}
          <span className="text-sm text-quiet">
            {why} {value !== null && `Weight ${formatShare(weight)}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}

const STATUS: Readonly<Record<HardRequirement['status'], string>> = {
  met: 'met',
  'not-met': 'not met',
  'not-shown': 'not shown',
  'to-check': 'check it yourself',
};

function Hard({ hard }: { readonly hard: readonly HardRequirement[] }): JSX.Element | null {
  if (hard.length === 0) return null;
  return (
    <section className="mt-4">
      <h4 className="text-sm font-medium">Hard requirements</h4>
      <ul className="mt-1 grid gap-1 text-[0.9375rem]">
        {hard.map(({ kind, status, message, factor }) => (
          <li key={kind + message}>
            <Badge tone={status === 'met' ? 'good' : status === 'not-met' ? 'error' : 'neutral'}>
              {STATUS[status]}
            </Badge>{' '}
            {message} {factor !== 1 && <span className="text-quiet">Score × {factor}.</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_CHANGES = 5;

/** What would raise the score, and what of the résumé was not scored. */
function Changes({ fit: { changes, setAside } }: { readonly fit: Fit }): JSX.Element {
  return (
    <>
      {changes.length > 0 && (
        <section className="mt-4">
          <h4 className="text-sm font-medium">What would raise the score</h4>
          <ul className="mt-1 grid gap-0.5 text-[0.9375rem]">
            {changes.slice(0, MOST_CHANGES).map(({ message, gain }) => (
              <li key={message}>
                {message} <span className="text-good tabular-nums">+{gain}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {setAside.length > 0 && (
        <section className="mt-4">
          <h4 className="text-sm font-medium">Text of the résumé that was not scored</h4>
          <ul className="mt-1 grid gap-0.5 text-sm text-quiet">
            {[...new Set(setAside.map(({ message }) => message))].map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
