import type { RoleShare } from '@rolescope/domain/analysis.js';
import type { JSX } from 'react';
import type { UsedEngine } from '../../engine/use-engine.js';
import { ErrorState } from '../../ui/states.js';
import { EngineNotice } from './engine-notice.js';
import { ReadingActions } from './reading-actions.js';
import type { Reading } from './reading.js';
import { ResumeVerdict } from './resume-view.js';
import type { Source } from './source.js';
import { readingOf, type ReadingState } from './use-reading.js';
import { Verdict } from './verdict.js';
import { headline } from './verdict-words.js';

export interface AnswerProps {
  readonly state: ReadingState;
  readonly source: Source;
  readonly engine: UsedEngine;
  readonly onRetry: () => void;
}

/** What was read, or what is in the way of it. The headline is read out when it changes. */
export function Answer({ state, source, engine, onRetry }: AnswerProps): JSX.Element {
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
