import type { SourcedDiagnostic } from '@rolescope/answers/lint-text.js';
import { mendText } from '@rolescope/answers/lint-text.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, type JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { MarkedTextarea, selectWords, type TextareaMark } from '../../ui/marked-textarea.js';
import { ErrorState } from '../../ui/states.js';
import { useSettled } from '../../ui/use-settled.js';
import { carryFindings } from './carry-findings.js';
import { noPosting, putOnDesk, SETTLED, useDesk, type PostingDraft } from './desk.js';
import { EditorActions } from './editor-actions.js';
import { FindingList } from './finding-list.js';
import { PostingFields } from './posting-fields.js';
import { PostingReading } from './posting-reading.js';
import { StartPosting } from './start-posting.js';

/** A posting, and what the linter says of it while it is written. */
export function PostingEditor(): JSX.Element {
  const { posting } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  const settled = useSettled(posting, SETTLED);
  const linted = useLinted(settled);
  const findings = useMemo(
    () =>
      linted.data === undefined
        ? null
        : carryFindings(linted.data.diagnostics, linted.data.text, posting.text),
    [linted.data, posting.text],
  );
  const isEmpty = posting.text.trim() === '';
  const marks = useMemo(() => (isEmpty ? [] : marksOf(findings ?? [])), [isEmpty, findings]);

  function put(change: Partial<PostingDraft>): void {
    putOnDesk({ posting: { ...posting, ...change } });
  }
  function show({ source }: SourcedDiagnostic): void {
    if (source !== null && area.current !== null) selectWords(area.current, source);
  }
  return (
    <>
      <EditorActions posting={posting} onClear={() => putOnDesk({ posting: noPosting })} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)]">
        <div className="rounded-xl border border-line bg-surface px-4 py-5 sm:px-8 sm:py-8">
          <PostingFields posting={posting} onChange={put} />
          <MarkedTextarea
            area={area}
            label="Text of the posting"
            placeholder="Write or paste the posting here; Markdown is welcome …"
            text={posting.text}
            marks={marks}
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

/** The words of findings that have words in the text. */
function marksOf(findings: readonly SourcedDiagnostic[]): TextareaMark[] {
  return findings.flatMap(({ source, severity }) =>
    source === null ? [] : [{ ...source, tone: severity }],
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
