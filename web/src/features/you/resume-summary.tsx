import { abstentionReasons, educationNames } from '@rolescope/format/names.js';
import { monthsText } from '@rolescope/format/resume-dates.js';
import { X } from 'lucide-react';
import type { JSX } from 'react';
import type { LoadedResume } from '../../engine/engine-api.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import { formatShare } from '../../ui/format-share.js';
import { RoleTag } from '../../ui/role-tag.js';
import { ShareBar } from '../../ui/share-bar.js';

export interface ResumeSummaryProps {
  readonly name: string;
  readonly resume: LoadedResume;
  readonly onForget: () => void;
}

/** Whom a résumé shows, in a few lines, and what of it took no part. */
export function ResumeSummary({ name, resume, onForget }: ResumeSummaryProps): JSX.Element {
  const { judgement, resume: read } = resume.reading;
  const { roles, abstained, level, monthsOfWork, education } = judgement;
  const facts = [
    level.value === 'unspecified' ? null : `level ${level.value}`,
    monthsOfWork === null ? null : `${monthsText(monthsOfWork)} of dated work`,
    education === 'unspecified' ? null : educationNames[education],
    `${read.skills.length} skills`,
  ].filter((fact) => fact !== null);
  return (
    <Card className="mb-8">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="text-base break-all">{name}</h2>
          <p className="text-[0.9375rem] text-quiet">{facts.join(' · ')}</p>
        </div>
        <Button size="small" onClick={onForget} className="no-print">
          <X aria-hidden /> Take another
        </Button>
      </div>
      {roles.length > 0 && (
        <>
          <ShareBar shares={roles} label="Roles in this résumé" className="mt-4" />
          <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
            {roles.map(({ role, share }) => (
              <li key={role} className="flex items-center gap-2">
                <RoleTag role={role} /> <span className="tabular-nums">{formatShare(share)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {abstained !== null && (
        <p className="mt-3 text-[0.9375rem]">No role is claimed: {abstentionReasons[abstained]}.</p>
      )}
      <Left resume={resume} />
    </Card>
  );
}

/** What of the file was not read, or is not seen by people. */
function Left({ resume: { hidden, problems } }: { readonly resume: LoadedResume }): JSX.Element {
  return (
    <>
      {problems.map(({ code, message }) => (
        <p key={code + message} className="mt-2 text-[0.9375rem] text-warn">
          {message.charAt(0).toUpperCase() + message.slice(1)}.
        </p>
      ))}
      {hidden.length > 0 && (
        <Disclosure
          className="mt-3"
          summary={`${hidden.length} ${hidden.length === 1 ? 'piece' : 'pieces'} of text that nobody sees took no part`}
        >
          <ul className="grid gap-1 text-sm">
            {hidden.slice(0, 20).map(({ reason, text }, at) => (
              <li key={at}>
                <span className="text-quiet">{reason.replaceAll('-', ' ')}:</span>{' '}
                <span className="font-serif">{text.slice(0, 200)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
