import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { LoadedResume } from '../../engine/engine-api.js';
import { useEngine } from '../../engine/use-engine.js';
import { fromQuery } from '../../ui/async-state.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Async, EmptyState } from '../../ui/states.js';
import { AddPostings } from './add-postings.js';
import { FitEntry } from './fit-entry.js';
import { removePostings, usePostingsShelf } from './postings-shelf.js';

/** So many are drawn at first; the rest at a press. */
const SHOWN = 50;

/** A résumé against postings, the best fitting first. */
export function PostingFits({ resume }: { readonly resume: LoadedResume }): JSX.Element {
  const { engine } = useEngine();
  const postings = usePostingsShelf();
  const fits = useQuery({
    queryKey: ['fits', resume.handle, postings.map(({ key }) => key)],
    queryFn: async ({ signal }) => {
      const analyses = postings.map(({ analysis }) => analysis);
      const found = await engine.fit(resume.handle, analyses, { signal });
      return found
        .map((fit, at) => ({ fit, posting: postings[at]! }))
        .sort((a, b) => b.fit.score - a.fit.score);
    },
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <AddPostings />
      <Section
        className="!mt-10"
        title={postings.length === 1 ? '1 posting' : `${postings.length} postings`}
        note="The score is made of parts that are all shown; the formula is in docs/fit.md. Place and permit are told and never scored."
        actions={
          postings.length > 0 && (
            <Button size="small" className="no-print" onClick={() => removePostings()}>
              Take all away
            </Button>
          )
        }
      >
        <Async
          state={fromQuery(fits)}
          what="the fits"
          empty={
            <EmptyState title="No posting yet">
              Paste one above, or take the samples, and see how your résumé stands to it.
            </EmptyState>
          }
        >
          {(found) => (
            <ol className="grid grid-cols-[minmax(0,1fr)] gap-3">
              {found.slice(0, SHOWN).map(({ fit, posting }) => (
                <FitEntry key={posting.key} fit={fit} posting={posting} />
              ))}
            </ol>
          )}
        </Async>
        {postings.length > SHOWN && (
          <p className="mt-4 text-sm text-quiet">
            The {SHOWN} that fit best are shown, of {postings.length}.
          </p>
        )}
      </Section>
    </>
  );
}
