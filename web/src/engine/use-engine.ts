import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { EngineApi, EngineState } from './engine-api.js';
import { engineStore } from './engine-store.js';

/** The engine, and where it stands. */
export interface UsedEngine {
  /** Calls may be made at once: they wait until the engine is loaded. */
  readonly engine: EngineApi;
  readonly state: EngineState;
  /** Loads again after a failure. */
  readonly retry: () => void;
}

/** Uses the engine of the page, which begins to load with the first part that uses it. */
export function useEngine(): UsedEngine {
  const state = useSyncExternalStore(engineStore.subscribe, engineStore.state);
  const retry = useCallback(() => engineStore.start(), []);
  useEffect(() => engineStore.start(), []);
  return { engine: engineStore.engine, state, retry };
}
