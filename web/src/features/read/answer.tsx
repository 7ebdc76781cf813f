import type { RoleShare } from '@rolescope/domain/analysis.js';
import type { JSX } from 'react';
import type { UsedEngine } from '../../engine/use-engine.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/states.js';
import { EngineNotice } from './engine-notice.js';
import { ReadingActions } from './reading-actions.js';
import type { Reading } from './reading.js';
import { ResumeVerdict } from './resume-view.js';
import type { Source } from './source.js';
import { suggestTitle, type TitleSuggestion } from './suggest-title.js';
import { readingOf, type ReadingState } from './use-reading.js';
import { Verdict } from './verdict.js';
import { headline } from './verdict-words.js';

export interface AnswerProps {
  readonly state: ReadingState;
  readonly source: Source;
  readonly engine: UsedEngine;
  readonly onRetry: () => void;
  readonly onTitle: (suggestion: TitleSuggestion) => void;
}

/** What was read, or what is in the way of it. The headline is read out when it changes. */
export function Answer(props: AnswerProps): JSX.Element {
  const { state, source, engine, onRetry, onTitle } = props;
  const reading = readingOf(state);
  return (
    <div className="mb-8 grid gap-6">
      <p role="status" className="sr-only">
        {state.status === 'ready' && `Read. ${headline(rolesOf(state.reading))}.`}
      </p>
      <EngineNotice state={engine.state} onRetry={engine.retry} />
      {state.status === 'failed' && engine.state.phase !== 'failed' && (
        <ErrorState title="The text could not be read" error={state.error} retry={onRetry} />
      )}
      {reading !== null && <ReadingVerdict read={reading} source={source} />}
      {reading?.kind === 'posting' && <TitleNote source={source} onTitle={onTitle} />}
    </div>
  );
}

function ReadingVerdict({
  read,
  source,
}: {
  readonly read: Reading;
  readonly source: Source;
}): JSX.Element {
  const actions = <ReadingActions read={read} source={source} />;
  return read.kind === 'posting' ? (
    <Verdict analysis={read.analysis} actions={actions} />
  ) : (
    <ResumeVerdict read={read} actions={actions} />
  );
}

function rolesOf(reading: Reading): readonly RoleShare[] {
  return reading.kind === 'posting' ? reading.analysis.roles : reading.reading.judgement.roles;
}

interface TitleNoteProps {
  readonly source: Source;
  readonly onTitle: (suggestion: TitleSuggestion) => void;
}

/** Asks whether the first line is the title, since a title is told only by who pastes it. */
function TitleNote({ source, onTitle }: TitleNoteProps): JSX.Element | null {
  const suggestion = source.title.trim() === '' ? suggestTitle(source.text) : null;
  if (suggestion === null) return null;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-accent-wash px-4 py-2.5 text-[0.9375rem]">
      <p>
        Is <span className="font-serif font-semibold">{suggestion.title}</span> the title? Then it
        is weighed as one, and held against the work.
      </p>
      <Button size="small" onClick={() => onTitle(suggestion)}>
        Yes, it is the title
      </Button>
    </div>
  );
}
