import type { Fix } from '@rolescope/base/diagnostic.js';
import { useCallback, useState, type JSX } from 'react';
import { useEngine } from '../../engine/use-engine.js';
import { errorText } from '../../ui/async-state.js';
import { DropZone } from '../../ui/drop-zone.js';
import { Page } from '../../ui/page.js';
import { ErrorState } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { CorrectionsList } from './corrections-list.js';
import { DeskBar, type DeskView } from './desk-bar.js';
import { EngineNotice } from './engine-notice.js';
import { PostingWorkspace } from './posting-workspace.js';
import { ReadingActions } from './reading-actions.js';
import { ResumeVerdict } from './resume-view.js';
import { ResumeWorkspace } from './resume-workspace.js';
import { loadSample } from './samples.js';
import { noSource, type Source } from './source.js';
import { StartPanel } from './start-panel.js';
import { openFile } from './open-file.js';
import { TextForm } from './text-form.js';
import { readingOf, useReading } from './use-reading.js';
import { Verdict } from './verdict.js';

const FILES = '.pdf,.docx,.html,.htm,.md,.markdown,.txt,.json,.xml';

/** Reads a posting or a résumé while it is written, pasted or dropped. */
export function ReadPage(): JSX.Element {
  const { engine, state: engineState, retry } = useEngine();
  const toast = useToast();
  const [source, setSource] = useState<Source>(noSource);
  const [view, setView] = useState<DeskView>('edit');
  const [again, setAgain] = useState(0);
  const state = useReading(engine, source, again);
  const reading = readingOf(state);
  const empty = source.text.trim() === '';

  /** Puts something on the desk that is there to be looked at. */
  function show(next: Promise<Source>): void {
    next.then(
      (loaded) => {
        setSource(loaded);
        setView('marked');
      },
      (error: unknown) => toast(errorText(error)),
    );
  }
  const mend = useCallback(
    (fix: Fix) => setSource((now) => ({ ...now, text: mended(now.text, fix), file: null })),
    [],
  );

  return (
    <Page
      title="What is this job, really?"
      lead={
        empty
          ? 'Paste a posting. See which roles it describes, in which shares, and the very words that say so.'
          : undefined
      }
    >
      <DropZone
        label="Choose a file"
        accept={FILES}
        onFile={(file) => show(openFile(engine, file, source.wanted))}
      >
        {(fileButton) => (
          <>
            {!empty && (
              <div className="mb-8 grid gap-6" aria-live="polite">
                <EngineNotice state={engineState} onRetry={retry} />
                {state.status === 'failed' && (
                  <ErrorState
                    title="The text could not be read"
                    error={state.error}
                    retry={() => setAgain((times) => times + 1)}
                  />
                )}
                {reading?.kind === 'posting' && (
                  <Verdict
                    analysis={reading.analysis}
                    actions={<ReadingActions read={reading} source={source} />}
                  />
                )}
                {reading?.kind === 'resume' && (
                  <ResumeVerdict
                    read={reading}
                    actions={<ReadingActions read={reading} source={source} />}
                  />
                )}
              </div>
            )}
            {!empty && (
              <DeskBar
                view={view}
                onView={setView}
                source={source}
                onSource={setSource}
                reading={reading}
                onClear={() => {
                  setSource(noSource);
                  setView('edit');
                }}
              />
            )}
            {(empty || view === 'edit' || reading === null) && (
              <div className="grid gap-8 lg:grid-cols-[minmax(0,46rem)_minmax(18rem,1fr)]">
                <TextForm
                  source={source}
                  onChange={setSource}
                  onPasted={() => setView('marked')}
                  takeFocus={!empty && view === 'edit'}
                />
                {empty && (
                  <StartPanel fileButton={fileButton} onSample={(id) => show(loadSample(id))} />
                )}
              </div>
            )}
            {!empty && view === 'marked' && reading?.kind === 'posting' && (
              <PostingWorkspace read={reading} onMend={mend} />
            )}
            {!empty && view === 'marked' && reading?.kind === 'resume' && (
              <ResumeWorkspace read={reading} />
            )}
          </>
        )}
      </DropZone>
      <CorrectionsList />
    </Page>
  );
}

function mended(text: string, { start, end, replacement }: Fix): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
