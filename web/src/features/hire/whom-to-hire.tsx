import type { HiringPlan } from '@rolescope/domain/hiring.js';
import { roleNames } from '@rolescope/format/names.js';
import { ArrowRight } from 'lucide-react';
import type { JSX } from 'react';
import { Badge } from '../../ui/badge.js';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { RoleTag } from '../../ui/role-tag.js';
import { ShareBar } from '../../ui/share-bar.js';
import { SourceLinks } from '../../ui/source-list.js';
import { BriefWords } from './brief-words.js';

/** One person or several, whose work each is, and what one hands to another. */
export function WhomToHire({ plan }: { readonly plan: HiringPlan }): JSX.Element {
  const { roles, handovers } = plan;
  const hires = roles.filter(({ hire }) => hire);
  const names = hires.map(({ role }) => roleNames[role]);
  return (
    <Section
      title={hires.length === 1 ? `One person: ${names[0]}` : `A team of ${hires.length}`}
      note="Of the work that the brief describes, the part of each role, and the words that say so."
    >
      <ShareBar shares={roles} label="Roles in this brief" className="max-w-3xl" />
      <ul className="mt-4 grid max-w-3xl gap-4">
        {roles.map(({ role, share, hire, needs }) => (
          <li key={role}>
            <p className="flex flex-wrap items-center gap-x-3">
              <span className={hire ? 'font-medium' : ''}>
                <RoleTag role={role} />
              </span>
              <span className="tabular-nums">{formatShare(share)}</span>
              {!hire && <Badge>no hire of its own</Badge>}
            </p>
            <ul className="mt-1 grid gap-0.5 text-[0.9375rem]">
              {needs.map(({ need, work, evidence }) => (
                <li key={need}>
                  {work}: <BriefWords evidence={evidence} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {handovers.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 text-base">Who hands what to whom</h3>
          <ul className="grid max-w-3xl gap-2 text-[0.9375rem]">
            {handovers.map(({ from, to, what, sources }) => (
              <li key={`${from} ${to} ${what}`}>
                <span className="inline-flex flex-wrap items-center gap-2 font-medium">
                  {roleNames[from]} <ArrowRight aria-label="to" className="size-4" />{' '}
                  {roleNames[to]}
                </span>
                : {what}{' '}
                <span className="text-sm text-quiet">
                  (<SourceLinks ids={sources} />)
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
