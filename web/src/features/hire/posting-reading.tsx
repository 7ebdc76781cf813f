import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { formatShare } from '../../ui/format-share.js';
import { Section } from '../../ui/page.js';
import { RoleTag } from '../../ui/role-tag.js';
import { ShareBar } from '../../ui/share-bar.js';
import { Async, EmptyState } from '../../ui/states.js';
import type { PostingDraft } from './desk.js';
import { ReviewView } from './review-view.js';
import { SplitView } from './split-view.js';

export interface PostingReadingProps {
  readonly posting: PostingDraft;
  readonly findings: readonly SourcedDiagnostic[];
}

/** What readers will find in the posting: its roles, how it divides, and how it stands to others. */
export function PostingReading({ posting, findings }: PostingReadingProps): JSX.Element {
  const { engine } = useEngine();
  const isMixed = findings.some(({ code }) => code === 'role/many-roles');
  const reading = useQuery({
    queryKey: ['review', posting],
    queryFn: async ({ signal }) => {
      const options = { keepText: true, lint: false } as const;
      const analysis = await engine.analyze(posting, options, { signal });
      return { analysis, review: await engine.reviewPosting(analysis, { signal }) };
    },
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Async
        state={fromQuery(reading)}
        what="the reading"
        empty={<EmptyState title="There is nothing to read" />}
      >
        {({ analysis, review }) => (
          <>
            <Section title="What readers will find in it" className="!mt-12">
              {analysis.roles.length === 0 ? (
                <EmptyState title="No role is claimed">
                  Too little of the text says what the work is.
                </EmptyState>
              ) : (
                <div className="max-w-3xl">
                  <ShareBar shares={analysis.roles} label="Roles in this posting" />
                  <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
                    {analysis.roles.map(({ role, share }) => (
                      <li key={role} className="flex items-center gap-2">
                        <RoleTag role={role} />
                        <span className="tabular-nums">{formatShare(share)}</span>
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </Section>
            {isMixed && <SplitView posting={posting} />}
            <ReviewView review={review} />
          </>
        )}
      </Async>
    </>
  );
}
