import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import { mendText } from '@rolescope/answers/lint-text.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, type JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { ErrorState } from '../../ui/states.js';
import { carryFindings } from './carry-findings.js';
import { noPosting, putOnDesk, useDesk, type PostingDraft } from './desk.js';
import { EditorActions } from './editor-actions.js';
import { FindingList } from './finding-list.js';
import { MarkedTextarea } from './marked-textarea.js';
import { PostingFields } from './posting-fields.js';
import { PostingReading } from './posting-reading.js';
import { StartPosting } from './start-posting.js';
import { useSettled } from './use-settled.js';

/** A posting, and what the linter says of it while it is written. */
export function PostingEditor(): JSX.Element {
  const { posting } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  const settled = useSettled(posting);
  const linted = useLinted(settled);
  const findings = useMemo(
    () =>
      linted.data === undefined
        ? null
        : carryFindings(linted.data.diagnostics, linted.data.text, posting.text),
    [linted.data, posting.text],
  );
  const isEmpty = posting.text.trim() === '';

  function put(change: Partial<PostingDraft>): void {
    putOnDesk({ posting: { ...posting, ...change } });
  }
  function show({ source }: SourcedDiagnostic): void {
    if (source === null || area.current === null) return;
    area.current.focus({ preventScroll: true });
    area.current.setSelectionRange(source.start, source.end);
    document.getElementById(`finding-${source.start}`)?.scrollIntoView({ block: 'center' });
  }
  return (
    <>
      <EditorActions posting={posting} onClear={() => putOnDesk({ posting: noPosting })} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)]">
        <div className="rounded-xl border border-line bg-surface px-4 py-5 sm:px-8 sm:py-8">
          <PostingFields posting={posting} onChange={put} />
          <MarkedTextarea
            area={area}
            text={posting.text}
            findings={isEmpty ? [] : (findings ?? [])}
            onChange={(text) => put({ text })}
          />
        </div>
        {isEmpty && <StartPosting onPosting={(next) => putOnDesk({ posting: next })} />}
        {!isEmpty && linted.isError && (
          <ErrorState
            title="The linter does not answer"
            error={linted.error}
            retry={() => void linted.refetch()}
          />
        )}
        {!isEmpty && !linted.isError && (
          <FindingList
            findings={findings}
            skipped={linted.data?.skipped ?? null}
            onShow={show}
            onMend={(mends) => put({ text: mendText(posting.text, mends) })}
          />
        )}
      </div>
      {!isEmpty && <PostingReading posting={settled} findings={findings ?? []} />}
    </>
  );
}

/** What the linter says of a posting, with the text that it says it of. */
function useLinted(posting: PostingDraft) {
  const { engine } = useEngine();
  return useQuery({
    queryKey: ['lint', posting],
    queryFn: async ({ signal }) => {
      const today = new Date().toISOString().slice(0, 10);
      return { ...(await engine.lint(posting, { today }, { signal })), text: posting.text };
    },
    enabled: posting.text.trim() !== '',
    placeholderData: keepPreviousData,
  });
}
