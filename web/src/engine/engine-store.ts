import type { EngineApi, EngineState } from './engine-api.js';
import { makeEngine, type LoadableEngine } from './make-engine.js';
import type { WorkerPort } from './rpc/connect.js';

/** The one engine of the page, and where it stands. */
export interface EngineStore {
  readonly engine: EngineApi;
  state(): EngineState;
  /** @returns what ends the subscription */
  subscribe(onChange: () => void): () => void;
  /** Begins to load the engine, unless it does or has. */
  start(): void;
}

const MILLISECONDS_BEFORE_REST = 800;

/** Makes the store. */
export function makeEngineStore(engine: LoadableEngine): EngineStore {
  const listeners = new Set<() => void>();
  let state: EngineState | null = null;

  function set(next: EngineState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function load(): Promise<void> {
    set(LOADING);
    try {
      await engine.load((loaded) => set({ phase: 'loading', loaded }));
      set({ phase: 'ready' });
      setTimeout(() => void loadRest(engine), MILLISECONDS_BEFORE_REST);
    } catch (error) {
      set({ phase: 'failed', message: (error as Error).message });
    }
  }

  return {
    engine,
    state: () => state ?? LOADING,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    start() {
      if (state === null || state.phase === 'failed') void load();
    },
  };
}

const LOADING: EngineState = { phase: 'loading', loaded: 0 };

/** Loads the rest for later, when there may be no network; not for those who pay by the byte. */
async function loadRest(engine: LoadableEngine): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  // What is wanting later says so then.
  await engine.warm().catch(() => undefined);
}

/** The engine of this page, in two workers. */
export const engineStore: EngineStore = makeEngineStore(
  makeEngine({
    engine: () =>
      new Worker(new URL('./worker/engine-worker.ts', import.meta.url), {
        type: 'module',
        name: 'engine',
      }) as unknown as WorkerPort,
    documents: () =>
      new Worker(new URL('./documents/document-worker.ts', import.meta.url), {
        type: 'module',
        name: 'documents',
      }) as unknown as WorkerPort,
  }),
);
