import type { JSX } from 'react';
import type { EngineState } from '../../engine/engine-api.js';
import { ErrorState, LoadingState } from '../../ui/states.js';

/** That the engine still loads, or could not; nothing once it is there. */
export function EngineNotice({
  state,
  onRetry,
}: {
  readonly state: EngineState;
  readonly onRetry: () => void;
}): JSX.Element | null {
  if (state.phase === 'ready') return null;
  if (state.phase === 'failed') {
    return (
      <ErrorState
        title="The engine could not be loaded"
        error={new Error(state.message)}
        retry={onRetry}
      />
    );
  }
  const megabytes = (state.loaded / 1e6).toFixed(1);
  return (
    <div>
      <p className="text-[0.9375rem] text-quiet">
        Loading the engine into your browser, once ({megabytes} MB so far) …
      </p>
      <LoadingState label="Loading the engine" lines={3} />
    </div>
  );
}
