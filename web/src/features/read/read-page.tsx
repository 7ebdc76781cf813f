import type { Fix } from '@rolescope/base/diagnostic.js';
import { useCallback, useEffect, type JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { errorText } from '../../ui/async-state.js';
import { DropZone } from '../../ui/drop-zone.js';
import { Page } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { Answer } from './answer.js';
import { CorrectionsList } from './corrections-list.js';
import { DeskBar } from './desk-bar.js';
import { FindingList } from './finding-list.js';
import { openFile } from './open-file.js';
import { PostingWorkspace } from './posting-workspace.js';
import { ResumeWorkspace } from './resume-workspace.js';
import { loadSample } from './samples.js';
import { noSource, type Source } from './source.js';
import { StartPanel } from './start-panel.js';
import { TextForm } from './text-form.js';
import { useDesk } from './use-desk.js';
import { isEmpty, readingOf, useReading } from './use-reading.js';

const TITLE = 'What is this job, really?';
const RESUME_TITLE = 'Who does this résumé show?';
const LEAD =
  'Paste a posting. See which roles it describes, in which shares, and the very words that say so.';
const FILES = '.pdf,.docx,.html,.htm,.md,.markdown,.txt,.json,.xml';

/** Reads a posting or a résumé while it is written, pasted or dropped. */
export function ReadPage(): JSX.Element {
  const used = useEngine();
  const toast = useToast();
  const { desk, change, replace } = useDesk();
  const { source, view } = desk;
  const state = useReading(used.engine, desk);
  const reading = readingOf(state);
  const empty = isEmpty(source);
  const marked = !empty && view === 'marked' && reading !== null;
  useFocusOnAnswer(marked);

  function put(next: Source): void {
    change((now) => ({ ...now, source: next }));
  }
  /** Puts something on the desk that is there to be looked at. */
  function show(next: Promise<Source>): void {
    next.then(
      (loaded) => replace(loaded, 'marked'),
      (error: unknown) => toast(errorText(error)),
    );
  }
  const mend = useCallback(
    (fix: Fix) => change((now) => ({ ...now, source: mended(now.source, fix) })),
    [change],
  );

  return (
    <Page
      title={!empty && reading?.kind === 'resume' ? RESUME_TITLE : TITLE}
      lead={empty ? LEAD : undefined}
    >
      <DropZone
        label="Choose a file"
        accept={FILES}
        onFile={(file) => show(openFile(used.engine, file, source.wanted))}
      >
        {(fileButton) => (
          <>
            {!empty && (
              <Answer
                state={state}
                source={source}
                engine={used}
                onRetry={() => put({ ...source })}
                onTitle={({ title, rest }) => put({ ...source, title, text: rest, file: null })}
              />
            )}
            {!empty && (
              <DeskBar
                desk={desk}
                reading={reading}
                onView={(next) => change((now) => ({ ...now, view: next }))}
                onWanted={(wanted) => put({ ...source, wanted })}
                onClear={() => replace(noSource, 'edit')}
              />
            )}
            {!marked && (
              <div className="grid gap-8 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)] lg:items-start">
                <TextForm
                  source={source}
                  onChange={put}
                  onPasted={() => change((now) => ({ ...now, view: 'marked' }))}
                  takeFocus={!empty && view === 'edit'}
                />
                {!empty && reading?.kind === 'posting' && (
                  <FindingList findings={reading.findings} onMend={mend} />
                )}
                {empty && (
                  <StartPanel fileButton={fileButton} onSample={(id) => show(loadSample(id))} />
                )}
              </div>
            )}
            {marked && reading.kind === 'posting' && (
              <PostingWorkspace read={reading} onMend={mend} />
            )}
            {marked && reading.kind === 'resume' && <ResumeWorkspace read={reading} />}
          </>
        )}
      </DropZone>
      <CorrectionsList />
    </Page>
  );
}

/** Where the form that held the focus gives way to the answer, the answer takes it. */
function useFocusOnAnswer(answered: boolean): void {
  useEffect(() => {
    if (answered && document.activeElement === document.body) {
      document.getElementById('verdict')?.focus();
    }
  }, [answered]);
}

/** The text with one safe change; it is no longer what lay in the file. */
function mended(source: Source, { start, end, replacement }: Fix): Source {
  const { text } = source;
  return { ...source, text: text.slice(0, start) + replacement + text.slice(end), file: null };
}
