import type { Analysis } from '@rolescope/domain/analysis.js';
import { abstentionReasons, roleNames } from '@rolescope/format/names.js';
import { type JSX, useMemo, useState } from 'react';
import { formatShare } from '../../ui/format-share.js';
import { HighlightedText, noteProps, Quote, type TextMark } from '../../ui/highlighted-text.js';
import { RoleTag } from '../../ui/role-tag.js';
import { ShareBar } from '../../ui/share-bar.js';
import { roleCodes } from '../../ui/tone.js';

interface JobTextProps {
  readonly analysis: Analysis;
  readonly text: string;
}

/** Evidence of each role that is told beside the text. */
const TOLD = 5;

/** What the work is, and the text with the words that say so. */
export function JobText({ analysis, text }: JobTextProps): JSX.Element {
  const { roles, abstained, title, mismatch } = analysis;
  const [activeId, setActiveId] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(analysis), [analysis]);
  return (
    <>
      <section className="mb-8">
        <h2 className="text-xl">What the work is</h2>
        {abstained !== null && (
          <p className="mt-2">No role is claimed: {abstentionReasons[abstained]}.</p>
        )}
        {roles.length > 0 && (
          <>
            <ShareBar shares={roles} label="Roles in this posting" className="mt-3" />
            <ul className="mt-4 grid gap-4 sm:grid-cols-2">
              {roles
                .filter(({ share }) => share >= 0.05)
                .map(({ role, share, evidence }) => (
                  <li key={role}>
                    <p className="flex items-center justify-between gap-3">
                      <RoleTag role={role} />
                      <span className="tabular-nums">{formatShare(share)}</span>
                    </p>
                    <ul className="mt-1 grid gap-1 text-sm text-quiet">
                      {evidence
                        .map((item, at) => ({ item, id: markId(role, at) }))
                        .filter(({ item }) => item.field === 'text')
                        .slice(0, TOLD)
                        .map(({ item, id }) => (
                          <li key={id} {...noteProps(id, setActiveId)}>
                            <Quote id={id} tone={role}>
                              {item.text}
                            </Quote>{' '}
                            {item.reason}
                          </li>
                        ))}
                    </ul>
                  </li>
                ))}
            </ul>
          </>
        )}
        {mismatch && title.role !== null && (
          <p className="mt-4">
            The title says {roleNames[title.role]}; the text alone describes another role.
          </p>
        )}
      </section>
      <section>
        <h2 className="mb-3 text-xl">The posting</h2>
        <HighlightedText text={text} marks={marks} activeId={activeId} onActivate={setActiveId} />
      </section>
    </>
  );
}

/** Evidence of all roles in the text, the weightiest first, so that it is the one that is drawn. */
function marksOf({ roles }: Analysis): readonly TextMark[] {
  return roles
    .filter(({ share }) => share >= 0.05)
    .flatMap(({ role, evidence }) =>
      evidence
        .map((item, at) => ({ item, at }))
        .filter(({ item }) => item.field === 'text')
        .slice(0, TOLD)
        .map(({ item, at }) => ({ role, item, id: markId(role, at) })),
    )
    .sort((a, b) => b.item.weight - a.item.weight)
    .map(({ role, item: { start, end }, id }) => ({
      ...{ id, start, end },
      tone: role,
      label: roleNames[role],
      code: roleCodes[role],
    }));
}

function markId(role: string, at: number): string {
  return `role-${role}-${at}`;
}
